import { type CivilDate, isCivilDate } from '../domain/civil-date';
import {
  type ContractStatus,
  type ContractTerm,
  daysLeft,
  noticeDeadline,
  statusOf,
  successorsOf,
} from '../domain/contract';
import { termMonths } from '../domain/term';
import { monthlyValue } from '../domain/won';
import type { ContractRow } from '../sheets/contract-ledger';
import type { Placed } from '../sheets/declaration';
import type { ServiceRow } from '../sheets/services';
import type { TeamBook } from './team-book';

/** A row of the ledger that can be reckoned with: it has a number, a start and an end in order. */
export interface Contract extends Placed<ContractRow> {
  readonly term: ContractTerm;
  /** As the ledger says, else as 고객 정보 says. */
  readonly customerName: string;
  readonly phone: string;
  readonly status: ContractStatus;
  readonly daysLeft: number;
  readonly window: number;
  readonly termMonths: number;
  readonly monthlyValue: number | null;
  readonly noticeDeadline: CivilDate | null;
  readonly successorId: string | null;
  /** The day the ledger first held the row. */
  readonly firstSeen: CivilDate;
}

/** The contracts of the ledger on a day; rows without a readable start and end, or with both swapped, are left out. */
export function contractsOf(
  team: Pick<TeamBook, 'contracts' | 'customers' | 'services' | 'policyOn'>,
  today: CivilDate,
): Contract[] {
  const placed = team.contracts.rows.flatMap((one) => {
    const term = termOf(one.row);
    return term ? [{ ...one, term }] : [];
  });
  const successors = successorsOf(placed.map(({ term }) => term));
  const serviceOf = new Map(team.services.rows.map(({ row }) => [row.service, row]));
  const customerOf = new Map(team.customers.rows.map(({ row }) => [row.customerId, row]));
  return placed.map(({ term, ...one }) => {
    const customer = one.row.customerId === null ? undefined : customerOf.get(one.row.customerId);
    const service = serviceOf.get(term.service) ?? null;
    const window = service?.window ?? team.policyOn(today)['notice.window'];
    const successor = successors.get(term.id);
    return {
      ...one,
      term,
      customerName: one.row.customerName ?? customer?.name ?? '',
      phone: one.row.phone ?? customer?.phone ?? '',
      status: statusOf(term, { today, window, hasSuccessor: successor !== undefined }),
      daysLeft: daysLeft(term, today),
      window,
      termMonths: termMonths(term.start, term.end),
      monthlyValue: monthlyValueOf(one.row, term, service),
      noticeDeadline: service?.noticeDays == null ? null : noticeDeadline(term, service.noticeDays),
      successorId: successor?.id ?? null,
      firstSeen: firstSeen(one.row.rowId) ?? today,
    };
  });
}

function termOf(row: ContractRow): ContractTerm | null {
  const { start, end } = row;
  if (start === null || end === null || end < start) return null;
  return {
    // A row without a number yet is told apart by its own id until it gets one in the same run.
    id: row.contractId ?? row.rowId ?? '',
    customerId: row.customerId,
    service: row.service,
    start,
    end,
    terminatedOn: row.terminatedOn,
    pausedFrom: row.pausedFrom,
    pausedUntil: row.pausedUntil,
    renewalStage: row.renewalStage,
    previousId: row.previousId,
    memo: row.memo ?? '',
  };
}

function monthlyValueOf(row: ContractRow, term: ContractTerm, service: ServiceRow | null): number | null {
  if (row.fee === null) return null;
  const cycle = row.feeCycle ?? service?.feeCycle ?? 'month';
  return monthlyValue({ fee: row.fee, cycle, start: term.start, end: term.end });
}

/** The day in a row id such as `R-20241002-0001`. */
export function firstSeen(rowId: string | null): CivilDate | null {
  const [, year, month, day] = /^R-(\d{4})(\d{2})(\d{2})-/.exec(rowId ?? '') ?? [];
  const date = `${year}-${month}-${day}`;
  return isCivilDate(date) ? date : null;
}
