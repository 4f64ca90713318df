import { complaintsByCause, firstResponseShare } from '../../domain/case-figures';
import { addDays } from '../../domain/civil-date';
import { type CaseRow, cases } from '../../sheets/cases';
import type { Placed } from '../../sheets/declaration';
import { lists } from '../../sheets/lists';
import { readTable, type Snapshot } from '../../sheets/reading';
import { type CaseState, caseState, deadlinesFor, figured, minuteOf } from '../features/cases/service';
import type { TabProblem } from '../ports';
import { type Caller, smallTable } from './caller';
import { byUrgency, caseLine, newestFirst } from './case-lines';
import { rulesOf } from './case-rules';
import type { CaseFigures, CaseList, CasePage } from './cases-contract';
import type { InputOf, OutputOf } from './contract';
import { refuse } from './failure';
import { requireRow } from './find-row';
import { fieldText } from './journal';

/** Of closed ones a list shows so many; the sheet has all. */
const MOST_CLOSED = 20;
const FIGURED_DAYS = 90;

export function caseList(caller: Caller, { customerId }: InputOf<'caseList'>): CaseList {
  const { lookups, clock } = caller.ports;
  const of: Snapshot | TabProblem =
    customerId === null
      ? (caller.ports.book.read([cases]).get(cases.key) ?? 'missing')
      : lookups.rowsWith(cases, 'customerId', customerId, Number.POSITIVE_INFINITY);
  const nothing = customerId === null ? figuresOf(caller, []) : null;
  if (typeof of !== 'object') return { open: [], closed: [], moreClosed: 0, figures: nothing };
  const [rules, now] = [rulesOf(caller), minuteOf(clock.now())];
  const found = readTable(cases, of).rows.flatMap(({ row }): { row: CaseRow; state: CaseState }[] => {
    const state = row.caseId === null ? null : caseState(row, rules, now);
    return state === null ? [] : [{ row, state }];
  });
  const lines = found.map(({ row, state }) => caseLine(row, state));
  const closed = lines.filter(({ step }) => step === 'closed').sort(newestFirst);
  return {
    open: lines.filter(({ step }) => step !== 'closed').sort(byUrgency),
    closed: closed.slice(0, MOST_CLOSED),
    moreClosed: Math.max(0, closed.length - MOST_CLOSED),
    figures: customerId === null ? figuresOf(caller, found) : null,
  };
}

function figuresOf(
  { today }: Caller,
  found: readonly { readonly row: CaseRow; readonly state: CaseState }[],
): CaseFigures {
  const from = addDays(today, -FIGURED_DAYS);
  const all = found.map(({ row, state }) => figured(row, state));
  return {
    from,
    to: today,
    firstResponse: firstResponseShare(all, from, today),
    causes: complaintsByCause(all, from, today).map(({ cause, count }) => ({ cause: cause ?? '', count })),
  };
}

export function casePage(caller: Caller, { caseId }: InputOf<'casePage'>): CasePage {
  const { row, cells }: Placed<CaseRow> = requireRow(caller, cases, 'caseId', caseId);
  const state = caseState(row, rulesOf(caller), minuteOf(caller.ports.clock.now()));
  if (state === null) return refuse(caller.language, 'not-found');
  const { level } = state;
  const textOf = (column: string) => fieldText(cells[column]);
  return {
    ...caseLine(row, state),
    fields: {
      kind: textOf('kind'),
      severity: textOf('severity'),
      channel: textOf('channel'),
      manager: textOf('manager'),
      content: textOf('content'),
    },
    firstResponse: { ...level.firstResponse, at: row.firstRespondedAt },
    resolution: { ...level.resolution, at: state.next === null ? row.resolvedAt : null },
    escalation: level.escalation,
    waited: level.waited,
    cause: row.cause ?? '',
    solution: row.solution ?? '',
    prevention: row.prevention ?? '',
    satisfaction: row.satisfaction,
    history: (row.history ?? '').split('\n').filter((line) => line.trim() !== ''),
    recordId: row.recordId,
    causes: smallTable(caller, lists).rows.flatMap((one) => one.row.complaintCause ?? []),
  };
}

export function caseDeadlines(
  caller: Caller,
  { channel, severity }: InputOf<'caseDeadlines'>,
): OutputOf<'caseDeadlines'> {
  return deadlinesFor(rulesOf(caller), channel || null, severity, minuteOf(caller.ports.clock.now()));
}
