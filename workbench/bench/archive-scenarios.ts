import type { Machine } from '../runtime/machine';
import { id, type Size } from './book-of-size';
import { type Measured, measure } from './measure';

/** How the executions that close a year are named. */
export const CLOSING = 'care: closing a year';
/** The oldest year of the care book's log. */
const YEAR = '2022';
/** Should it never come to its end. */
const MOST_EXECUTIONS = 100;

/** Closing a year of the log into its archive, every execution of it, and what is asked of it later. */
export function* closingAYear(machine: Machine, size: Size): Generator<Measured> {
  const ask = (name: string, procedure: string, input: unknown) => {
    const at = '2024-11-02T10:00:00+09:00';
    const call = {
      functionName: 'rpc',
      args: [procedure, input],
      isSidebar: true,
      mayBeEnded: true,
    } as const;
    return measure(machine, size, { name, at, ...call }, 'care');
  };
  const preview = ask('care: what closing a year would move', 'previewClosing', { year: YEAR });
  yield preview.measured;
  const { seen } = preview.answer as { readonly seen: string }; // as the procedure answers
  let last = ask(CLOSING, 'closeYear', { year: YEAR, seen });
  yield last.measured;
  for (let tries = 1; (last.isEnded || isGoing(last.answer)) && tries < MOST_EXECUTIONS; tries += 1) {
    last = ask(`${CLOSING}, going on`, 'continueArchive', {});
    yield last.measured;
  }
  const one = { customerId: id(0) };
  yield ask('care: one customer with archived contacts', 'customerPage', one).measured;
  yield ask('care: a customer’s archived contacts', 'archivedContacts', { id: YEAR, ...one }).measured;
}

function isGoing(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'state' in answer && answer.state === 'going';
}
