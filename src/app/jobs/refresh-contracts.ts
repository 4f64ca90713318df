import { type CivilDate, daysBetween } from '../../domain/civil-date';
import { noticeHistory } from '../../domain/notice-history';
import { contractLedger } from '../../sheets/contract-ledger';
import { statusWords } from '../../sheets/words';
import type { Contract } from '../contracts';
import { printDerived, type Refreshed, type RowPlan, refreshDerived } from '../derived-columns';
import { servedNotices } from '../outbox-items';
import type { TeamBook } from '../team-book';

/** Days for which a word in a computed cell stays in 상태 점검. */
const WORD_STAYS_DAYS = 7;

/** Derived and looked-up columns of the ledger: a pure function of the book and the day. */
export function refreshContracts(
  team: TeamBook,
  contracts: readonly Contract[],
  torn: ReadonlySet<number>,
  today: CivilDate,
): Refreshed {
  const byRow = new Map(contracts.map((contract) => [contract.at, contract]));
  const customerOf = new Map(team.customers.rows.map(({ row }) => [row.customerId, row]));
  const served = servedNotices(team);

  const planOf = ({ at, row }: (typeof team.contracts.rows)[number]): RowPlan | null => {
    if (torn.has(at)) return null;
    const contract = byRow.get(at);
    const customer = row.customerId === null ? undefined : customerOf.get(row.customerId);
    const values = {
      status: contract?.status ?? null,
      termMonths: contract?.termMonths ?? null,
      monthlyValue: contract?.monthlyValue ?? null,
      daysLeft: contract?.daysLeft ?? null,
      noticeDeadline: contract?.noticeDeadline ?? null,
      nextId: contract?.successorId ?? null,
      noticeHistory: noticeHistory(served.get(row.contractId ?? '') ?? []) || null,
    };
    return {
      derived: printDerived(contractLedger, values, team.language),
      lookups: { customerName: customer?.name ?? null, phone: customer?.phone ?? null },
      isOpen: (column, word, on) => isOpen(column, word, on, contract, today),
    };
  };
  return refreshDerived(contractLedger, team.contracts.rows, planOf, today);
}

function isOpen(
  column: string,
  word: string,
  on: CivilDate,
  contract: Contract | undefined,
  today: CivilDate,
): boolean {
  if (column === 'status') {
    if (isWord(word, 'terminated')) return contract?.status !== 'terminated';
    if (isWord(word, 'paused')) return contract?.status !== 'paused';
  }
  return daysBetween(on, today) < WORD_STAYS_DAYS;
}

/** Whether a typed word is the word of a status, in either language. */
export function isWord(word: string, status: keyof typeof statusWords): boolean {
  const { ko, en } = statusWords[status];
  return word.trim() === ko || word.trim() === en;
}
