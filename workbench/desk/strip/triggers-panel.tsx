import { useDesk } from '../context';
import { shortTime } from '../time';

export function TriggersPanel() {
  const { state, text, act } = useDesk();
  const { triggers, timeZone } = state;
  if (triggers.length === 0) return <p class="empty">{text.triggers.empty}</p>;
  const kinds: Readonly<Record<string, string>> = text.triggers.kinds;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{text.triggers.handler}</th>
          <th scope="col">{text.triggers.kind}</th>
          <th scope="col">{text.triggers.owner}</th>
          <th scope="col">{text.triggers.next}</th>
          <th scope="col">{text.triggers.last}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {triggers.map(({ id, handler, eventType, owner, next, lastRun, lastOk, disabled }) => (
          <tr key={id}>
            <th scope="row">
              <code>{handler}</code>
            </th>
            <td>{kinds[eventType] ?? eventType}</td>
            <td>{owner}</td>
            <td class="figures">
              {disabled ? text.triggers.disabled : next === null ? '–' : shortTime(next, timeZone)}
            </td>
            <td class="figures">
              {lastRun === null ? (
                text.triggers.never
              ) : (
                <>
                  {shortTime(lastRun, timeZone)} <Outcome isOk={lastOk} />
                </>
              )}
            </td>
            <td>
              <button
                type="button"
                disabled={eventType !== 'CLOCK'}
                onClick={() => void act({ do: 'fire', trigger: id }, text.scriptFailed(handler))}
              >
                {text.triggers.run}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Outcome({ isOk }: { readonly isOk: boolean }) {
  const { text } = useDesk();
  return (
    <span class={isOk ? 'chip good' : 'chip bad'}>{isOk ? text.triggers.done : text.triggers.failed}</span>
  );
}
