import type { CivilDate } from '../../domain/civil-date';
import { isRenewalCommitted } from '../../domain/contract';
import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import type { Cell } from '../../sheets/cell';
import { contractLedger } from '../../sheets/contract-ledger';
import type { RowOf } from '../../sheets/declaration';
import { expiring } from '../../sheets/expiring';
import { printRow } from '../../sheets/reading';
import type { Contract } from '../contracts';
import type { Book } from '../ports';

/** The rows of 만료 예정: what ends soon, is past its notice deadline or lapsed; nearest to today first. */
export function listExpiring(
  contracts: readonly Contract[],
  today: CivilDate,
  language: Language,
  book: Pick<Book, 'linkTo'>,
): Record<string, Cell>[] {
  return contracts
    .flatMap((contract) => {
      const reason = reasonFor(contract, today, language);
      return reason === null ? [] : [{ contract, reason }];
    })
    .sort(
      ({ contract: a }, { contract: b }) =>
        Math.abs(a.daysLeft) - Math.abs(b.daysLeft) || a.term.id.localeCompare(b.term.id),
    )
    .map(({ contract: { row, ...contract }, reason }) => {
      const line: RowOf<typeof expiring> = {
        contractId: row.contractId,
        customerName: contract.customerName,
        phone: contract.phone,
        service: row.service,
        end: row.end,
        daysLeft: contract.daysLeft,
        status: contract.status,
        reason,
        renewalStage: row.renewalStage,
        nextActionOn: row.nextActionOn,
        manager: row.manager,
        monthlyValue: contract.monthlyValue,
        memo: row.memo,
        link: book.linkTo(contractLedger, contract.at),
      };
      return printRow(expiring, line, language);
    });
}

function reasonFor(contract: Contract, today: CivilDate, language: Language): string | null {
  const { status, term, daysLeft, noticeDeadline } = contract;
  const text = messages[language].expiring;
  if (status === 'expired') return term.renewalStage === 'lost' ? null : text.lapsed(-daysLeft);
  if (status !== 'expiring' && status !== 'active') return null;
  const isOpen = !isRenewalCommitted(term, contract.successorId !== null) && term.terminatedOn === null;
  if (isOpen && noticeDeadline !== null && noticeDeadline < today) return text.deadlinePassed(noticeDeadline);
  if (status !== 'expiring') return null;
  return daysLeft === 0 ? text.today : text.window(daysLeft);
}
