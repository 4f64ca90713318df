import type { CivilDate } from '../../../domain/civil-date';
import { keepRise, parseRise, printAskedFee, printRise } from '../../../domain/typed-rise';
import { formatWon } from '../../../messages/formats';
import type { Language } from '../../../messages/language';
import { messages } from '../../../messages/messages';
import { cellText } from '../../../sheets/cell';
import { contractLedger } from '../../../sheets/contract-ledger';
import type { Contract } from '../../contracts';
import { isRemembered, isRetyped, ownWriting } from '../../derived-columns';
import type { Edit } from '../../edits';
import { isRead, type TeamBook } from '../../team-book';
import type { Duty } from '../duty';

/**
 * The hidden cells that keep higher fees typed into running terms. What the fee was before is read from what the run
 * before has computed from it; where that is not known, nothing is said.
 */
export function riseEdits(team: TeamBook, contracts: readonly Contract[], today: CivilDate): Edit[] {
  return contracts.flatMap((contract): Edit[] => {
    const { at, row, cells, status, monthlyValue: perMonth } = contract;
    if (row.contractId === null || cells.raisedFrom === undefined) return [];
    const former = formerValue(contract);
    const kept = parseRise(row.raisedFrom);
    if (former === null && row.raisedFrom === null) return [];
    const { autoRenewal, itemKind, priceConsentOn: consentOn } = row;
    const isKnown = isRead(team, contractLedger, ['itemKind', 'priceConsentOn'], at);
    const cell = printRise(
      keepRise(kept, {
        contractId: row.contractId,
        today,
        isRunning: status === 'active' || status === 'expiring' || status === 'paused',
        perMonth,
        former,
        isAsked: row.raisedFrom === printAskedFee(row.contractId, cellText(cells.fee ?? '')),
        agreed: isKnown ? { autoRenewal, itemKind, consentOn } : null,
      }),
    );
    return cell === (row.raisedFrom ?? '')
      ? []
      : [{ sheet: contractLedger, row: at, column: 'raisedFrom', cell }];
  });
}

/** Won a month before the fee was typed over; null where it was not, where the term is another one, or nobody knows. */
function formerValue(contract: Contract): number | null {
  const { cells, row } = contract;
  const isAsSeen = (column: string) => isRemembered(contractLedger, row.written, column, cells[column] ?? '');
  const isTyped = (column: string) => isRetyped(row.written, column);
  if (!isTyped('fee') && isAsSeen('fee') !== false) return null;
  if (isTyped('end') || isAsSeen('end') !== true) return null;
  const text = ownWriting(contract, 'monthlyValue');
  const value = text === null || text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : null;
}

/** A consent that is to be got for a fee that has gone up, or the fee to be put right. */
export function priceDuty(contract: Contract, language: Language): Duty[] {
  const { at, row, monthlyValue } = contract;
  const rise = parseRise(row.raisedFrom);
  if (rise === null || !rise.isOwed || rise.contractId !== row.contractId) return [];
  if (monthlyValue === null || monthlyValue <= rise.before) return [];
  const won = (value: number) => formatWon(value, language);
  return [
    {
      kind: 'priceConsent',
      id: rise.contractId,
      due: rise.on,
      stage: 'due',
      isUrgent: false,
      manager: row.manager,
      customerId: row.customerId,
      name: contract.customerName,
      details: [
        messages[language].renewals.consent.owed(won(rise.before), won(monthlyValue)),
        `${rise.contractId} · ${contract.term.service ?? ''}`,
      ],
      sheet: contractLedger,
      at,
    },
  ];
}
