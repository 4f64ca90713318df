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
  for (const [date, sameDay] of byDay(entries)) {
    const periods = [weekOf(date), monthPeriodOf(date)];
    for (const cut of SATISFACTION_CUTS) {
      for (const [item, { entries: count, counts }] of sameDay[cut]) {
        for (const period of periods) {
          const group = groupOf(period, cut, item);
          group.entries += count;
          for (const rating of RATINGS) group.counts[rating] += counts[rating];
        }
      }
    }
  }
  return groups;
}

type Tally = Pick<SatisfactionGroup, 'entries' | 'counts'>;
type Day = Readonly<Record<SatisfactionCut, Map<string | null, Tally>>>;

/** A log has many rows a day: they are counted before anybody asks which periods the day is in. */
function byDay(entries: Iterable<SatisfactionEntry>): Map<CivilDate, Day> {
  const days = new Map<CivilDate, Day>();
  for (const entry of entries) {
    const day = days.get(entry.date) ?? newDay();
    days.set(entry.date, day);
    for (const cut of SATISFACTION_CUTS) {
      const item = cut === 'overall' ? null : entry[cut];
      let tally = day[cut].get(item);
      if (tally === undefined) {
        tally = { entries: 0, counts: noAnswers() };
        day[cut].set(item, tally);
      }
      tally.entries += 1;
      if (entry.rating !== null) tally.counts[entry.rating] += 1;
    }
  }
  return days;
}

function newDay(): Day {
  return {
    overall: new Map(),
    manager: new Map(),
    channel: new Map(),
    customerType: new Map(),
    service: new Map(),
  };
}

function groupKey(period: Period, cut: SatisfactionCut, item: string | null): string {
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
