import type { CivilDate } from '../../domain/civil-date';
import { consentProblem, isPriceRise, needsPriceConsent } from '../../domain/price-rise';
import { formatWon } from '../../messages/formats';
import { contractLedger } from '../../sheets/contract-ledger';
import type { Contract } from '../contracts';
import type { TeamBook } from '../team-book';
import { type Finding, finding } from './finding';

/** Whether a consent was given in time; the way it was given is not read at each run. */
const ANY_WAY = '-';

/** Terms that run, or will, at a higher price than the one they renew, without a consent that the law asks for. */
export function checkPrices(team: TeamBook, contracts: readonly Contract[], today: CivilDate): Finding[] {
  const snapshot = team.snapshots.get(contractLedger.key);
  const partial = typeof snapshot === 'object' ? snapshot.partial : undefined;
  // The columns that tell are read in turn; what was found at another run stands until then.
  const isUnread = (at: number) => partial?.rows.has(at) === true && !partial.columns.has('priceConsentOn');
  const byId = new Map(contracts.map((contract) => [contract.term.id, contract]));
  return contracts.flatMap((contract) => {
    const { at, row, term, status, monthlyValue } = contract;
    const previous = term.previousId === null ? undefined : byId.get(term.previousId);
    const isOver = status === 'terminated' || status === 'renewed' || status === 'expired';
    if (previous === undefined || isOver || isUnread(at)) return [];
    if (!isPriceRise(previous.monthlyValue, monthlyValue)) return [];
    if (!needsPriceConsent(term.start, [row, previous.row])) return [];
    const on = row.priceConsentOn;
    if (consentProblem({ on, how: ANY_WAY }, { from: term.start, today }) === null) return [];
    const won = (value: number | null) => formatWon(value ?? 0, team.language);
    const change = `${won(previous.monthlyValue)} → ${won(monthlyValue)}`;
    return [finding('price-consent-missing', contractLedger, at, 'priceConsentOn', change, previous.term.id)];
  });
}
