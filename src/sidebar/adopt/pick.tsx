import { useId } from 'preact/hooks';

interface PickProps {
  readonly where: string;
  /** The two values between which is chosen; that of now first. */
  readonly lines: readonly string[];
  readonly label: string;
  readonly isPicked: boolean;
  readonly onPick: (isPicked: boolean) => void;
}

/** A value of now and another; the other is taken only when it is ticked. */
export function Pick({ where, lines, label, isPicked, onPick }: PickProps) {
  const id = useId();
  return (
    <li class="question">
      <div id={id} class="lines figures">
        <p class="strong">{where}</p>
        {lines.map((line) => (
          <p key={line} class="cell-text">
            {line}
          </p>
        ))}
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={isPicked}
          aria-describedby={id}
          onChange={(event) => onPick(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
    </li>
  );
}
