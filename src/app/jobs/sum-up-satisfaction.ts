import type { CivilDate } from '../../domain/civil-date';
import { loggedServices } from '../../domain/logged-service';
import {
  type SatisfactionEntry,
  type SatisfactionRow,
  satisfactionTable,
} from '../../domain/satisfaction-table';
import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import type { LogRow } from '../../sheets/care-log';
import type { Cell } from '../../sheets/cell';
import type { RowOf } from '../../sheets/declaration';
import { printRow } from '../../sheets/reading';
import { satisfactionSummary } from '../../sheets/satisfaction-summary';
import { loggedRows } from '../archive/archived';
import type { Contract } from '../contracts';
import type { TeamBook } from '../team-book';

/** The figures of every week and month of the log, and of what was archived of it. */
export function sumUpSatisfaction(
  team: TeamBook,
  contracts: readonly Contract[],
  today: CivilDate,
): SatisfactionRow[] {
  const entries = satisfactionEntries(loggedRows(team), contracts);
  return satisfactionTable(entries, { today, kept: team.archived.groups });
}

/** Rows of the log as 만족도 요약 counts them. */
export function satisfactionEntries(
  rows: readonly LogRow[],
  contracts: readonly Contract[],
): SatisfactionEntry[] {
  const serviceOf = loggedServices(contracts.map(({ term }) => term));
  return rows.flatMap(({ date, customerId, contractId, manager, channel, customerType, satisfaction }) => {
    if (date === null) return [];
    const service = serviceOf({ date, customerId, contractId });
    return [{ date, manager, channel, customerType, service, rating: satisfaction }];
  });
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
