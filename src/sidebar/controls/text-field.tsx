import type { Ref } from 'preact';
import { Field, type FieldTexts } from './field';
import { isEnter } from './keys';

export interface TextFieldProps extends FieldTexts {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onEnter?: (() => void) | undefined;
  readonly inputMode?: 'text' | 'tel' | 'email' | 'numeric' | undefined;
  readonly isFigure?: boolean | undefined;
  readonly controlRef?: Ref<HTMLInputElement> | undefined;
}

/** One line of text. */
export function TextField(props: TextFieldProps) {
  return (
    <Field {...props}>
      {(names) => (
        <input
          {...names}
          ref={props.controlRef ?? null}
          class={props.isFigure ? 'control figure' : 'control'}
          type="text"
          inputMode={props.inputMode ?? 'text'}
          autocomplete="off"
          value={props.value}
          onInput={(event) => props.onChange(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (props.onEnter === undefined || !isEnter(event) || event.ctrlKey || event.metaKey) return;
            event.preventDefault();
            props.onEnter();
          }}
        />
      )}
    </Field>
  );
}

/** Several lines of text; the box grows with them. */
export function TextArea(
  props: FieldTexts & {
    readonly value: string;
    readonly onChange: (value: string) => void;
    readonly rows?: number;
    readonly controlRef?: Ref<HTMLTextAreaElement>;
  },
) {
  return (
    <Field {...props}>
      {(names) => (
        <textarea
          {...names}
          ref={props.controlRef ?? null}
          class="control"
          rows={props.rows ?? 3}
          value={props.value}
          onInput={(event) => props.onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
