import type { CivilDate } from '../../domain/civil-date';
import { isOpenPauseTooLong } from '../../domain/contract';
import { termsOverlap } from '../../domain/term';
import { contractLedger } from '../../sheets/contract-ledger';
import type { Contract } from '../contracts';
import { readersOf } from '../mail/readers';
import type { TeamBook } from '../team-book';
import { type Finding, finding } from './finding';

/** Contradictions within the ledger, and between it and the other sheets. */
export function checkContracts(team: TeamBook, contracts: readonly Contract[], today: CivilDate): Finding[] {
  const found: Finding[] = [];
  const say = (code: Finding['code'], at: number, column: string, value = '', right = '') =>
    found.push(finding(code, contractLedger, at, column, value, right));
  const customerIds = new Set(team.customers.rows.map(({ row }) => row.customerId));
  const contractIds = new Set(team.contracts.rows.map(({ row }) => row.contractId));
  const reachable = new Set(readersOf(team).flatMap(({ names }) => names));
  for (const { at, row } of team.contracts.rows) {
    if (row.start !== null && row.end !== null && row.end < row.start)
      say('end-before-start', at, 'end', row.end, row.start);
    if (row.customerId !== null && !customerIds.has(row.customerId))
      say('unknown-customer', at, 'customerId', row.customerId);
    if (row.previousId !== null && !contractIds.has(row.previousId))
      say('unknown-contract', at, 'previousId', row.previousId);
    const isLost = row.terminatedOn !== null || row.renewalStage === 'lost';
    if (isLost && row.lossReason === null) say('reason-missing', at, 'lossReason');
  }
  const longest = team.policyOn(today)['pause.longestDays'];
  for (const { at, term, row, status } of contracts) {
    if (isOpenPauseTooLong(term, today, longest))
      say('long-pause', at, 'pausedFrom', term.pausedFrom ?? '', String(longest));
    const isRunning = status === 'active' || status === 'expiring' || status === 'paused';
    if (isRunning && !reachable.has(row.manager ?? ''))
      say('manager-unreachable', at, 'manager', row.manager ?? '');
  }
  for (const [first, second] of overlaps(contracts)) say('overlap', second.at, 'start', '', first.term.id);
  return found;
}

/** Pairs of terms of one customer and service that share a day; terms that never ran do not count. */
function overlaps(contracts: readonly Contract[]): [Contract, Contract][] {
  const groups = new Map<string, Contract[]>();
  for (const contract of contracts) {
    const { customerId, service, terminatedOn, start } = contract.term;
    if (customerId === null || service === null || (terminatedOn !== null && terminatedOn < start)) continue;
    const key = JSON.stringify([customerId, service]);
    groups.set(key, [...(groups.get(key) ?? []), contract]);
  }
  return [...groups.values()].flatMap((group) => {
    const inOrder = group.sort((a, b) => (a.term.start < b.term.start ? -1 : 1));
    return inOrder.flatMap((contract, index): [Contract, Contract][] => {
      const next = inOrder[index + 1];
      return next && termsOverlap(runningDays(contract), runningDays(next)) ? [[contract, next]] : [];
    });
  });
}

/** A terminated term holds its days only until the termination. */
function runningDays({ term }: Contract): { start: CivilDate; end: CivilDate } {
  const isCut = term.terminatedOn !== null && term.terminatedOn < term.end;
  return { start: term.start, end: isCut ? (term.terminatedOn ?? term.end) : term.end };
}
