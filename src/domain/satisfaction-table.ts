import type { CivilDate } from './civil-date';
import { monthPeriodOf, type Period, previousPeriod, weekOf } from './period';
import {
  judge,
  type Rating,
  type SatisfactionChange,
  type SatisfactionSummary,
  summarise,
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
const SATISFACTION_CUTS = ['overall', 'manager', 'channel', 'customerType', 'service'] as const;
export type SatisfactionCut = (typeof SATISFACTION_CUTS)[number];

/** One row of 만족도 요약; `item` is null for 미지정 and for the overall cut. */
export interface SatisfactionRow extends SatisfactionSummary, SatisfactionChange {
  period: Period;
  cut: SatisfactionCut;
  item: string | null;
  /** The period has not ended yet. */
  isRunning: boolean;
}

interface Group {
  period: Period;
  cut: SatisfactionCut;
  item: string | null;
  ratings: (Rating | null)[];
}

/**
 * Every week and month that has entries × every cut and item: newest period first, a month before the weeks
 * that end with it or earlier, then the cuts in their order and the items by name, 미지정 last.
 */
export function satisfactionTable(
  entries: Iterable<SatisfactionEntry>,
  { today }: { today: CivilDate },
): SatisfactionRow[] {
  const groups = groupByPeriodAndCut(entries);
  const summaries = new Map([...groups].map(([key, group]) => [key, summarise(group.ratings)]));
  const rows: SatisfactionRow[] = [];
  for (const [key, { period, cut, item }] of groups) {
    const summary = summaries.get(key);
    if (summary === undefined) continue;
    const previous = summaries.get(groupKey(previousPeriod(period), cut, item)) ?? null;
    rows.push({ period, cut, item, isRunning: today <= period.end, ...summary, ...judge(summary, previous) });
  }
  return rows.sort(newestFirst);
}

function groupByPeriodAndCut(entries: Iterable<SatisfactionEntry>): Map<string, Group> {
  const groups = new Map<string, Group>();
  const periodsOf = rememberPeriods();
  for (const entry of entries) {
    for (const period of periodsOf(entry.date)) {
      for (const cut of SATISFACTION_CUTS) {
        const item = cut === 'overall' ? null : entry[cut];
        const key = groupKey(period, cut, item);
        const group = groups.get(key) ?? { period, cut, item, ratings: [] };
        group.ratings.push(entry.rating);
        groups.set(key, group);
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
