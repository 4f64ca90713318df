import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useTexts } from '../session/context';

export interface FieldTexts {
  readonly label: string;
  readonly isRequired?: boolean | undefined;
  readonly help?: ComponentChildren;
  readonly error?: string | undefined;
}

interface ControlNames {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  readonly 'aria-required': boolean;
}

/** A label above a control and one line under it; an error takes the place of the help. */
export function Field(props: FieldTexts & { readonly children: (names: ControlNames) => ComponentChildren }) {
  const id = useId();
  const line = props.error || props.help;
  return (
    <div class="field">
      <Label for={id} label={props.label} isRequired={props.isRequired} />
      {props.children({
        id,
        'aria-describedby': line ? `${id}-line` : undefined,
        'aria-invalid': Boolean(props.error),
        'aria-required': props.isRequired === true,
      })}
      <Line id={`${id}-line`} help={props.help} error={props.error} />
    </div>
  );
}

function Label(props: {
  readonly for: string;
  readonly label: string;
  readonly isRequired?: boolean | undefined;
}) {
  const t = useTexts();
  return (
    <label for={props.for} class="label">
      {props.label}
      {props.isRequired && <span class="required">{t.form.required}</span>}
    </label>
  );
}

/** The line under a control: its help, or what is wrong. */
export function Line(props: {
  readonly id: string;
  readonly help?: ComponentChildren;
  readonly error?: string | undefined;
}) {
  if (!props.error && !props.help) return null;
  return (
    <p id={props.id} class={props.error ? 'line error' : 'line'}>
      {props.error || props.help}
    </p>
  );
}
