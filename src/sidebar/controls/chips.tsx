import { useId } from 'preact/hooks';
import { useTexts } from '../session/context';
import { type FieldTexts, Line } from './field';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** The digit that chooses it while the group has the focus. */
  readonly digit: string;
}

/** Choices with the digits 1, 2, 3 …; the tenth and later ones have none. */
export function numbered(words: readonly string[]): readonly Choice[] {
  return words.map((word, index) => ({
    value: word,
    label: word,
    digit: index < 9 ? String(index + 1) : '',
  }));
}

interface ChipsProps extends FieldTexts {
  readonly choices: readonly Choice[];
  readonly value: string;
  /** '' when the choice is taken back. */
  readonly onChange: (value: string) => void;
}

/** A row of radio chips; a digit chooses, Delete or 0 takes the choice back where none is required. */
export function Chips(props: ChipsProps) {
  const t = useTexts();
  const id = useId();
  const line = props.error || props.help;
  const choose = (value: string) =>
    props.onChange(value === props.value && props.isRequired !== true ? '' : value);
  return (
    <div
      class="field"
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={line ? `${id}-line` : undefined}
      aria-invalid={Boolean(props.error)}
      aria-required={props.isRequired === true}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.altKey || event.metaKey) return;
        const isClearing = ['0', 'Delete', 'Backspace'].includes(event.key) && props.isRequired !== true;
        const chosen = props.choices.find(({ digit }) => digit !== '' && digit === event.key);
        if (!chosen && !isClearing) return;
        event.preventDefault();
        props.onChange(chosen?.value ?? '');
        if (chosen === undefined) return;
        // The radio of the choice takes the focus, so that the arrow keys go on from there.
        const radio = [...event.currentTarget.querySelectorAll('input')].find(
          ({ value }) => value === chosen.value,
        );
        radio?.focus();
      }}
    >
      <span id={`${id}-label`} class="label">
        {props.label}
        {props.isRequired && <span class="required">{t.form.required}</span>}
      </span>
      <div class="chips">
        {props.choices.map(({ value, label, digit }) => (
          <label key={value} class="chip">
            <input
              type="radio"
              name={id}
              value={value}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
              onClick={() => props.value === value && choose(value)}
            />
            <span class="chip-face">
              {digit !== '' && (
                <span class="key" aria-hidden="true">
                  {digit}
                </span>
              )}
              {label}
            </span>
          </label>
        ))}
      </div>
      <Line id={`${id}-line`} help={props.help} error={props.error} />
    </div>
  );
}
