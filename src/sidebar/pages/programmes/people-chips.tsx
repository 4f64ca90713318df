import { useId } from 'preact/hooks';
import { type FieldTexts, Line } from '../../controls/field';
import { useTexts } from '../../session/context';

interface PeopleChipsProps extends FieldTexts {
  readonly people: readonly string[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Several people of the team, each a checkbox. */
export function PeopleChips({ label, isRequired, people, chosen, onChange, error, help }: PeopleChipsProps) {
  const t = useTexts();
  const id = useId();
  const line = error || help;
  const toggle = (name: string) =>
    onChange(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
  return (
    <fieldset class="field people" aria-describedby={line ? `${id}-line` : undefined}>
      <legend class="label">
        {label}
        {isRequired && <span class="required">{t.form.required}</span>}
      </legend>
      <div class="chips">
        {people.map((name) => (
          <label key={name} class="chip">
            <input
              type="checkbox"
              checked={chosen.includes(name)}
              aria-invalid={Boolean(error)}
              onChange={() => toggle(name)}
            />
            <span class="chip-face">{name}</span>
          </label>
        ))}
      </div>
      <Line id={`${id}-line`} help={help} error={error} />
    </fieldset>
  );
}
