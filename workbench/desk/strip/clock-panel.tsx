import { useState } from 'preact/hooks';
import { useDesk } from '../context';
import { fieldTime, longTime, morningAfter } from '../time';

export function ClockPanel() {
  const { state, text, act } = useDesk();
  const { now, timeZone, language } = state;
  const [wanted, setWanted] = useState(fieldTime(now, timeZone));
  const jumps = [
    [text.clock.tomorrow, 1],
    [text.clock.week, 7],
    [text.clock.month, 30],
  ] as const;
  return (
    <div class="clock">
      <div>
        <p class="big">{longTime(now, timeZone, language)}</p>
        <p class="quiet">{text.clock.zone(timeZone)}</p>
      </div>
      <div>
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            void act({ do: 'clock', to: wanted.trim().replace(' ', 'T') });
          }}
        >
          <label>
            {text.clock.to}
            <input
              class="field"
              required
              pattern={String.raw`\s*\d{4}-\d\d-\d\d([ T]\d\d:\d\d)?\s*`}
              title={text.clock.form}
              value={wanted}
              onInput={({ currentTarget }) => setWanted(currentTarget.value)}
            />
          </label>
          <button type="submit" class="primary">
            {text.clock.go}
          </button>
        </form>
        <div class="row">
          {jumps.map(([label, days]) => (
            <button
              key={days}
              type="button"
              onClick={() => void act({ do: 'clock', to: morningAfter(now, timeZone, days) })}
            >
              {label}
            </button>
          ))}
        </div>
        <p class="quiet">{text.clock.help}</p>
      </div>
    </div>
  );
}
