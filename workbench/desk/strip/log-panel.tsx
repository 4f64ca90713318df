// Every execution: who started it, how it ended, what it asked of Google.
import { useState } from 'preact/hooks';
import type { ExecutionView } from '../../desk-server/protocol';
import { useDesk } from '../context';
import { shortTime } from '../time';
import { Outcome } from './triggers-panel';

export function LogPanel() {
  const { state, text } = useDesk();
  if (state.executions.length === 0) return <p class="empty">{text.log.empty}</p>;
  return (
    <table class="log">
      <thead>
        <tr>
          <th scope="col">{text.log.at}</th>
          <th scope="col">{text.log.what}</th>
          <th scope="col">{text.log.via}</th>
          <th scope="col">{text.log.who}</th>
          <th scope="col">{text.log.state}</th>
          <th scope="col" class="number">
            {text.log.trips}
          </th>
          <th scope="col" class="number">
            {text.log.read}
          </th>
          <th scope="col" class="number">
            {text.log.written}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {state.executions.map((execution) => (
          <Row key={execution.number} execution={execution} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ execution }: { readonly execution: ExecutionView }) {
  const { state, text } = useDesk();
  const [isOpen, setOpen] = useState(!execution.ok);
  const vias: Readonly<Record<string, string>> = text.log.vias;
  const {
    at,
    function: name,
    via,
    user,
    ok,
    error,
    log,
    roundTrips,
    cellsRead,
    cellsWritten,
    byMethod,
  } = execution;
  const calls = Object.entries(byMethod).sort(([, a], [, b]) => b - a);
  return (
    <>
      <tr>
        <td class="figures">{shortTime(at, state.timeZone)}</td>
        <th scope="row">
          <code>{name}</code>
        </th>
        <td>{vias[via] ?? via}</td>
        <td>{user}</td>
        <td>
          <Outcome isOk={ok} />
        </td>
        <td class="number">{roundTrips.toLocaleString()}</td>
        <td class="number">{cellsRead.toLocaleString()}</td>
        <td class="number">{cellsWritten.toLocaleString()}</td>
        <td>
          <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {text.log.details}
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr class="details">
          <td colSpan={9}>
            {error !== null && <p class="error">{error}</p>}
            <p class="quiet">
              {text.log.calls}: {calls.map(([method, times]) => `${method} ×${times}`).join(' · ') || '–'}
            </p>
            {log.length === 0 ? <p class="quiet">{text.log.noLog}</p> : <pre>{log.join('\n')}</pre>}
          </td>
        </tr>
      )}
    </>
  );
}
