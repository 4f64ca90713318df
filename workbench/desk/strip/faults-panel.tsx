import type { DeskFaults } from '../../desk-server/protocol';
import { useDesk } from '../context';

const DELAYS = [0, 500, 2000, 8000];

export function hasFaults({ loseAnswers, wrongAccount, latency, noMailQuota }: DeskFaults): boolean {
  return loseAnswers || wrongAccount || latency > 0 || noMailQuota;
}

export function FaultsPanel() {
  const { state, text, act } = useDesk();
  const { faults, mailsLeft, triggerMinutes } = state;
  const set = (change: Partial<DeskFaults>) => void act({ do: 'faults', faults: change });
  const switches = [
    ['loseAnswers', text.faults.lose, text.faults.loseHelp],
    ['wrongAccount', text.faults.account, text.faults.accountHelp],
    ['noMailQuota', text.faults.quota, text.faults.quotaHelp],
  ] as const;
  return (
    <div class="faults">
      <div>
        {switches.map(([name, label, help]) => (
          <label key={name} class="switch">
            <input
              type="checkbox"
              checked={faults[name]}
              onChange={({ currentTarget }) => set({ [name]: currentTarget.checked })}
            />
            <span>
              {label}
              <small>{help}</small>
            </span>
          </label>
        ))}
      </div>
      <div>
        <label>
          {text.faults.latency}
          <select
            class="field"
            value={String(faults.latency)}
            onChange={({ currentTarget }) => set({ latency: Number(currentTarget.value) })}
          >
            {DELAYS.map((delay) => (
              <option key={delay} value={String(delay)}>
                {text.faults.milliseconds(delay)}
              </option>
            ))}
          </select>
        </label>
        <p class="quiet">{text.faults.latencyHelp}</p>
        <p>{text.faults.mailsLeft(mailsLeft)}</p>
        <p>{text.faults.triggerMinutes(triggerMinutes)}</p>
      </div>
    </div>
  );
}
