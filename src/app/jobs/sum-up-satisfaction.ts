import type { CivilDate } from '../../domain/civil-date';
import { loggedServices } from '../../domain/logged-service';
import { type SatisfactionRow, satisfactionTable } from '../../domain/satisfaction-table';
import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import type { Cell } from '../../sheets/cell';
import type { RowOf } from '../../sheets/declaration';
import { printRow } from '../../sheets/reading';
import { satisfactionSummary } from '../../sheets/satisfaction-summary';
import type { Contract } from '../contracts';
import type { TeamBook } from '../team-book';

/** The figures of every week and month of the log. */
export function sumUpSatisfaction(
  team: TeamBook,
  contracts: readonly Contract[],
  today: CivilDate,
): SatisfactionRow[] {
  const serviceOf = loggedServices(contracts.map(({ term }) => term));
  const entries = team.log.rows.flatMap(({ row }) => {
    const { date, customerId, contractId } = row;
    if (date === null) return [];
    return [
      {
        date,
        manager: row.manager,
        channel: row.channel,
        customerType: row.customerType,
        service: serviceOf({ date, customerId, contractId }),
        rating: row.satisfaction,
      },
    ];
  });
  return satisfactionTable(entries, { today });
}

/** The rows of 만족도 요약. */
export function printSatisfaction(
  rows: readonly SatisfactionRow[],
  language: Language,
): Record<string, Cell>[] {
  const { common } = messages[language];
  return rows.map((row) => {
    const line: RowOf<typeof satisfactionSummary> = {
      periodKind: row.period.kind,
      period: row.period.key,
      start: row.period.start,
      end: row.period.end,
      cut: row.cut === 'overall' ? 'all' : row.cut,
      item: row.item ?? (row.cut === 'overall' ? common.overall : common.unassigned),
      entries: row.entries,
      answers: row.answers,
      answerRate: row.answerRate,
      mean: row.mean,
      count5: row.counts[5],
      count4: row.counts[4],
      count3: row.counts[3],
      count2: row.counts[2],
      count1: row.counts[1],
      csat: row.csat?.share ?? null,
      csatLow: row.csat?.lower ?? null,
      csatHigh: row.csat?.upper ?? null,
      change: row.change?.difference ?? null,
      changeLow: row.change?.lower ?? null,
      changeHigh: row.change?.upper ?? null,
      verdict: row.judgement,
      remark: row.isRunning ? common.running : null,
    };
    return printRow(satisfactionSummary, line, language);
  });
}
