import type { CivilMoment } from '../../domain/civil-moment';
import { isWaiting } from '../../domain/pause-text';
import type { CaseRow } from '../../sheets/cases';
import type { CaseState } from '../features/cases/service';
import type { CaseLine } from './cases-contract';

/** A list shows the beginning of a text. */
const LONGEST_TEXT = 200;

export function caseLine(row: CaseRow, state: CaseState): CaseLine {
  const { next, level } = state;
  return {
    caseId: row.caseId ?? '',
    customerId: row.customerId ?? '',
    customerName: row.customerName ?? '',
    kind: row.kind ?? 'complaint',
    severity: state.severity,
    content: briefly(row.content ?? ''),
    step: state.step,
    manager: row.manager ?? '',
    receivedAt: state.receivedAt,
    state: level.state,
    isWaiting: next !== null && isWaiting(row.pauses ?? []),
    next: next === null ? null : { what: next, ...level[next] },
  };
}

/** Most urgent first: what has least time left, then what waits to be closed, then what waits for the customer. */
export function byUrgency(a: CaseLine, b: CaseLine): number {
  return urgency(a) - urgency(b) || (a.receivedAt < b.receivedAt ? -1 : 1);
}

export function newestFirst(a: { receivedAt: CivilMoment | string }, b: { receivedAt: string }): number {
  return a.receivedAt < b.receivedAt ? 1 : -1;
}

function urgency({ next, isWaiting: waits }: CaseLine): number {
  if (next === null) return REPLIED;
  return waits ? WAITING : (next.left ?? REPLIED);
}

const REPLIED = 1e9;
const WAITING = 2e9;

function briefly(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ')];
  return letters.length <= LONGEST_TEXT ? letters.join('') : `${letters.slice(0, LONGEST_TEXT).join('')}…`;
}
