import type { CivilDate } from './civil-date';
import { monthPeriodOf, type Period, previousPeriod, weekOf } from './period';
import {
  judge,
  noAnswers,
  RATINGS,
  type Rating,
  type RatingCounts,
  type SatisfactionChange,
  type SatisfactionSummary,
  summaryOf,
} from './satisfaction';

/** A row of the care log as far as satisfaction goes; null is 미지정. */
export interface SatisfactionEntry {
  date: CivilDate;
  manager: string | null;
  channel: string | null;
  customerType: string | null;
  service: string | null;
  rating: Rating | null;
}

/** 전체, 담당자, 소통 채널, 고객 유형, 서비스. */
export const SATISFACTION_CUTS = ['overall', 'manager', 'channel', 'customerType', 'service'] as const;
export type SatisfactionCut = (typeof SATISFACTION_CUTS)[number];

/** One row of 만족도 요약; `item` is null for 미지정 and for the overall cut. */
export interface SatisfactionRow extends SatisfactionSummary, SatisfactionChange {
  period: Period;
  cut: SatisfactionCut;
  item: string | null;
  /** The period has not ended yet. */
  isRunning: boolean;
}

/** What was answered in one period and cut: all that is kept of rows that have left the log. */
export interface SatisfactionGroup {
  period: Period;
  cut: SatisfactionCut;
  item: string | null;
  entries: number;
  counts: RatingCounts;
}

/**
 * Every week and month that has entries × every cut and item: newest period first, a month before the weeks
 * that end with it or earlier, then the cuts in their order and the items by name, 미지정 last.
 *
 * @param kept groups of rows that are in the log no more; a week may have some of both
 */
export function satisfactionTable(
  entries: Iterable<SatisfactionEntry>,
  { today, kept = [] }: { today: CivilDate; kept?: Iterable<SatisfactionGroup> },
): SatisfactionRow[] {
  const groups = groupsByKey(entries, kept);
  const summaries = new Map([...groups].map(([key, group]) => [key, summaryOf(group.entries, group.counts)]));
  const rows: SatisfactionRow[] = [];
  for (const [key, { period, cut, item }] of groups) {
    const summary = summaries.get(key);
    if (summary === undefined) continue;
    const previous = summaries.get(groupKey(previousPeriod(period), cut, item)) ?? null;
    rows.push({ period, cut, item, isRunning: today <= period.end, ...summary, ...judge(summary, previous) });
  }
  return rows.sort(newestFirst);
}

/** What entries come to in each of their periods and cuts. */
export function satisfactionGroups(entries: Iterable<SatisfactionEntry>): SatisfactionGroup[] {
  return [...groupsByKey(entries, []).values()];
}

function groupsByKey(
  entries: Iterable<SatisfactionEntry>,
  kept: Iterable<SatisfactionGroup>,
): Map<string, SatisfactionGroup> {
  const groups = new Map<string, SatisfactionGroup>();
  const groupOf = (period: Period, cut: SatisfactionCut, item: string | null): SatisfactionGroup => {
    const key = groupKey(period, cut, item);
    const group = groups.get(key) ?? { period, cut, item, entries: 0, counts: noAnswers() };
    groups.set(key, group);
    return group;
  };
  for (const { period, cut, item, entries: count, counts } of kept) {
    const group = groupOf(period, cut, item);
    group.entries += count;
    for (const rating of RATINGS) group.counts[rating] += counts[rating];
  }
  const periodsOf = rememberPeriods();
  for (const entry of entries) {
    for (const period of periodsOf(entry.date)) {
      for (const cut of SATISFACTION_CUTS) {
        const group = groupOf(period, cut, cut === 'overall' ? null : entry[cut]);
        group.entries += 1;
        if (entry.rating !== null) group.counts[entry.rating] += 1;
      }
    }
  }
  return groups;
}

/** A log has many rows a day; a day's week and month are worked out once. */
function rememberPeriods(): (date: CivilDate) => Period[] {
  const known = new Map<CivilDate, Period[]>();
  return (date) => {
    const periods = known.get(date) ?? [weekOf(date), monthPeriodOf(date)];
    known.set(date, periods);
    return periods;
  };
}

function groupKey(period: Period, cut: SatisfactionCut, item: string | null): string {
  // A hundred thousand entries ask for ten keys each: JSON takes its time.
  return item === null ? `${period.key} ${cut}` : `${period.key} ${cut} ${item}`;
}

function newestFirst(a: SatisfactionRow, b: SatisfactionRow): number {
  return (
    compareText(b.period.end, a.period.end) ||
    compareText(a.period.kind, b.period.kind) ||
    SATISFACTION_CUTS.indexOf(a.cut) - SATISFACTION_CUTS.indexOf(b.cut) ||
    compareItems(a.item, b.item)
  );
}

function compareItems(a: string | null, b: string | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareText(a, b);
}

/** Code point order, which for Hangul syllables is 가나다 order. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
