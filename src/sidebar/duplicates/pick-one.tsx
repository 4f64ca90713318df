import { useId } from 'preact/hooks';
import { Facts } from '../controls/facts';

interface PickOneProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly {
    readonly value: Value;
    readonly text: string;
    readonly more: readonly string[];
  }[];
  readonly value: Value;
  readonly onPick: (value: Value) => void;
}

/** One of a few texts, however long: each on a line of its own, with the arrow keys between them. */
export function PickOne<Value extends string>({ label, choices, value, onPick }: PickOneProps<Value>) {
  const id = useId();
  return (
    <fieldset class="pick-one">
      <legend class="label">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="pick-choice">
          <input
            type="radio"
            name={id}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onPick(choice.value)}
          />
          <span class="pick-text">
            <span>{choice.text}</span>
            <Facts facts={choice.more} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
