import type { CivilDate } from '../../../src/domain/civil-date';
import { daysLeft, noticeDeadline, statusOf, successorsOf } from '../../../src/domain/contract';
import { termMonths } from '../../../src/domain/term';
import { statusWords } from '../../../src/sheets/words';
import { cell, textAt } from '../tabs';
import type { Team } from '../team';
import { ledgerRows } from './ledger';

/** Computed cells of the ledger that say something else than the domain does; to be asked right after a clean run. */
export function wrongDerived(team: Team, today: CivilDate, torn: ReadonlySet<number>): string[] {
  const rows = ledgerRows(team);
  const successors = successorsOf(rows.map(({ term }) => term));
  const tab = team.ledger;
  return rows
    .filter(({ row }) => !torn.has(row))
    .flatMap(({ row, term, window, noticeDays }) => {
      const successor = successors.get(term.id);
      const status = statusOf(term, { today, window, hasSuccessor: successor !== undefined });
      const wanted: Readonly<Record<string, string>> = {
        status: statusWords[status].ko,
        daysLeft: String(daysLeft(term, today)),
        termMonths: String(termMonths(term.start, term.end)),
        noticeDeadline: noticeDays === null ? '' : noticeDeadline(term, noticeDays),
        nextId: successor?.id ?? '',
      };
      return Object.entries(wanted).flatMap(([column, text]) => {
        const stands =
          column === 'noticeDeadline' ? textAt(tab, row, column) : String(cell(tab, row, column));
        return stands === text ? [] : [`row ${row}, ${term.id}: ${column} is “${stands}”, not “${text}”`];
      });
    });
}
