import { type CivilDate, daysBetween } from '../../domain/civil-date';
import type { Policy } from '../../domain/policy/articles';
import { messages } from '../../messages/messages';
import { automaticStep } from '../auto-renewal';
import type { Contract } from '../contracts';
import type { Duty } from '../features/duty';
import type { Caller } from './caller';
import type { CareLogTable, LedgerTable } from './opening-tables';
import type { Todo } from './today-contract';

interface Owed {
  readonly ledger: LedgerTable;
  readonly log: CareLogTable;
  readonly contracts: readonly Contract[];
  readonly duties: readonly Duty[];
  /** What is in force today. */
  readonly policy: Policy;
}

/**
 * What the caller owes today, most urgent first. An administrator also sees what nobody looks after; one who looks
 * after no contract of their own sees everybody's.
 */
export function todosOf(
  { me, managers, today, language }: Caller,
  { ledger, log, contracts, duties, policy }: Owed,
): Todo[] {
  const hasOwn = me.name !== null && ledger.rows.some(({ row }) => row.manager === me.name);
  const seesAll = me.isAdmin && !hasOwn;
  const isOwed = (manager: string | null) =>
    seesAll || (manager !== null && manager === me.name) || (me.isAdmin && !managers.includes(manager ?? ''));
  const base = (row: { customerId: string | null; customerName: string | null; manager: string | null }) => ({
    customerId: row.customerId,
    customerName: row.customerName ?? '',
    manager: row.manager,
  });
  const ofContracts = contracts
    // A row typed within the last hour has no number yet, and nothing can be done to it from here.
    .filter(
      (contract) =>
        contract.term.id !== '' && isOwed(contract.row.manager) && needsAction(contract, today, policy),
    )
    .map(
      (contract): Todo => ({
        ...base({ ...contract.row, customerName: contract.customerName }),
        kind: 'contract',
        contractId: contract.term.id,
        service: contract.term.service ?? '',
        end: contract.term.end,
        daysLeft: contract.daysLeft,
        status: contract.status,
        stage: contract.term.renewalStage,
        monthlyValue: contract.monthlyValue,
        nextActionOn: contract.row.nextActionOn,
        automatic: automaticStep(contract, today, policy),
      }),
    );
  const ofLog = log.rows.flatMap(({ row }): Todo[] => {
    const { followUpBy: due, recordId } = row;
    if (due === null || recordId === null || row.followedUpOn !== null || !isOwed(row.manager)) return [];
    const daysLeft = daysBetween(today, due);
    if (daysLeft > policy['followUp.aheadDays']) return [];
    return [
      {
        ...base(row),
        kind: 'followUp',
        recordId,
        text: briefly(row.followUp ?? row.content ?? ''),
        due,
        daysLeft,
      },
    ];
  });
  const ofDuties = duties
    .filter(({ manager }) => isOwed(manager))
    .map(
      ({ kind, id, due, stage, manager, customerId, name, details, channel }): Todo => ({
        kind: 'duty',
        duty: kind,
        id,
        due,
        daysLeft: daysBetween(today, due),
        isOverdue: stage === 'overdue',
        text: briefly(details[0] ?? ''),
        customerId,
        customerName: name,
        manager,
        ...(channel === undefined ? {} : { channel }),
      }),
    );
  const labels = messages[language].fields;
  const readable = new Set(contracts.map(({ at }) => at));
  const missing = ledger.rows.flatMap(({ at, row }): Todo[] => {
    const isLost = row.terminatedOn !== null || row.renewalStage === 'lost';
    const what = !readable.has(at)
      ? row.start !== null && row.end !== null
        ? labels.endBeforeStart
        : labels.datesMissing
      : isLost && row.lossReason === null
        ? labels.reasonMissing
        : null;
    const contractId = row.contractId ?? row.rowId;
    if (what === null || contractId === null || !isOwed(row.manager)) return [];
    return [{ ...base(row), kind: 'missing', contractId, what }];
  });
  return [...ofContracts, ...ofLog, ...ofDuties]
    .sort((a, b) => urgency(a, today) - urgency(b, today))
    .concat(missing);
}

/** A list shows the beginning of a text; the customer's page has all of it. */
function briefly(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const letters = [...text.slice(0, LONGEST_TEXT + 1)];
  return `${letters.slice(0, -1).join('')}…`;
}

const LONGEST_TEXT = 200;

/** A lapse that nobody acted on for long is history, not a thing for today; 만료 예정 still lists it. */
function needsAction(contract: Contract, today: CivilDate, policy: Policy): boolean {
  const { status, term, daysLeft, row } = contract;
  const step = automaticStep(contract, today, policy);
  // The last day to decline does not wait for a later day that somebody put it off to.
  if (step?.step === 'decline' && (row.nextActionOn === null || step.due < row.nextActionOn)) return true;
  if (row.nextActionOn !== null)
    return row.nextActionOn <= today && status !== 'terminated' && status !== 'renewed';
  if (status === 'expired') return term.renewalStage !== 'lost' && -daysLeft <= policy['notice.lapseDays'];
  return status === 'expiring' && term.renewalStage !== 'lost';
}

/** Days from now to the end or the due day; what has passed comes first, the latest first. */
function urgency(todo: Todo, today: CivilDate): number {
  if (todo.kind === 'missing') return Number.POSITIVE_INFINITY;
  const due = todo.kind === 'contract' ? todo.automatic?.due : undefined;
  const left = due === undefined ? todo.daysLeft : daysBetween(today, due);
  return left < 0 ? -1 / (1 - left) - 1 : left;
}
