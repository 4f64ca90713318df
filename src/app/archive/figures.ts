// What is kept of archived rows, so that no job needs them: figures for 만족도 요약, each customer's past, and the
// highest number of each series.
import { addDays, type CivilDate, daysBetween, isCivilDate } from '../../domain/civil-date';
import { periodOf } from '../../domain/period';
import type { Purchase } from '../../domain/purchases';
import { RATINGS, type Rating } from '../../domain/satisfaction';
import {
  SATISFACTION_CUTS,
  type SatisfactionGroup,
  satisfactionGroups,
} from '../../domain/satisfaction-table';
import type { LogRow } from '../../sheets/care-log';
import type { Contract } from '../contracts';
import { groupedBy } from '../grouped-by';
import { purchasesIn } from '../jobs/purchase-rows';
import { satisfactionEntries } from '../jobs/sum-up-satisfaction';

/** A row as far as its customer's past and the figures of plans go. */
export interface PastEntry {
  readonly date: CivilDate;
  readonly customerId: string | null;
  readonly rating: Rating | null;
}

export interface PastFollowUp {
  readonly recordId: string;
  readonly by: CivilDate;
  readonly doneOn: CivilDate;
}

export interface Figures {
  readonly groups: readonly SatisfactionGroup[];
  readonly entries: readonly PastEntry[];
  readonly purchases: readonly Purchase[];
  /** What had to be done after a contact, and was. */
  readonly followUps: readonly PastFollowUp[];
  /** One record number and one row id of each series: the highest. */
  readonly numbers: readonly string[];
}

/** @param owned the same rows, each with whom it belonged to before any merge */
export function figuresOf(
  rows: readonly LogRow[],
  contracts: readonly Contract[],
  owned: readonly LogRow[] = rows,
): Figures {
  return {
    groups: satisfactionGroups(satisfactionEntries(rows, contracts)),
    entries: owned.flatMap(({ date, customerId, satisfaction: rating }) =>
      date === null ? [] : [{ date, customerId, rating }],
    ),
    purchases: purchasesIn(owned),
    followUps: rows.flatMap(({ recordId, followUpBy: by, followedUpOn: doneOn }) =>
      recordId === null || by === null || doneOn === null ? [] : [{ recordId, by, doneOn }],
    ),
    numbers: highestNumbers(rows.flatMap(({ recordId, rowId }) => [recordId, rowId])),
  };
}

function highestNumbers(ids: readonly (string | null)[]): string[] {
  const highest = new Map<string, { readonly id: string; readonly number: number }>();
  for (const id of ids) {
    const [, series, digits] = /^([A-Z]+-\d+)-(\d+)$/.exec(id ?? '') ?? [];
    if (id === null || series === undefined) continue;
    const number = Number(digits);
    if (number > (highest.get(series)?.number ?? -1)) highest.set(series, { id, number });
  }
  return [...highest.values()].map(({ id }) => id);
}

/** As text: lists instead of names, and days and answers of one customer as numbers, as a year has thousands. */
export function packFigures({ groups, entries, purchases, followUps, numbers }: Figures): string {
  const [first = FAR] = entries.map(({ date }) => date).sort();
  const byCustomer = groupedBy(entries, ({ customerId }) => customerId ?? '');
  return JSON.stringify({
    groups: groups.map(({ period, cut, item, entries: count, counts }) => [
      period.kind,
      period.start,
      SATISFACTION_CUTS.indexOf(cut),
      item,
      count,
      ...RATINGS.map((rating) => counts[rating]),
    ]),
    first,
    entries: [...byCustomer].map(([id, own]) => [
      id,
      ...own.map(({ date, rating }) => daysBetween(first, date) * ANSWERS + (rating ?? 0)),
    ]),
    purchases: purchases.map(({ customerId, date, item, amount }) => [customerId, date, item, amount]),
    followUps: followUps.map(({ recordId, by, doneOn }) => [recordId, by, doneOn]),
    numbers,
  });
}

const FAR: CivilDate = '9999-12-31';
/** None, and the five. */
const ANSWERS = 6;

interface Packed {
  readonly groups: readonly (readonly [string, string, number, string | null, number, ...number[]])[];
  readonly first: string;
  readonly entries: readonly (readonly [string, ...number[]])[];
  readonly purchases: readonly (readonly [string, string, string | null, number | null])[];
  readonly followUps: readonly (readonly [string, string, string])[];
  readonly numbers: readonly unknown[];
}

/** Null where the text is not one of `packFigures`: people can reach the hidden column. */
export function unpackFigures(text: string): Figures | null {
  try {
    const { groups, first, entries, purchases, followUps, numbers }: Packed = JSON.parse(text);
    const from = dateFrom(first);
    return {
      groups: groups.map(groupFrom),
      entries: entries.flatMap(([id, ...days]) => days.map((day) => entryFrom(id, day, from))),
      purchases: purchases.map(([customerId, date, item, amount]) => ({
        customerId,
        date: dateFrom(date),
        item,
        amount,
      })),
      followUps: followUps.map(([recordId, by, doneOn]) => ({
        recordId,
        by: dateFrom(by),
        doneOn: dateFrom(doneOn),
      })),
      numbers: numbers.map(String),
    };
  } catch {
    return null;
  }
}

function groupFrom([
  kind,
  start,
  place,
  item,
  entries,
  ...answers
]: Packed['groups'][number]): SatisfactionGroup {
  const cut = SATISFACTION_CUTS[place];
  if (cut === undefined || (kind !== 'week' && kind !== 'month')) throw new Unreadable();
  const counts = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
  for (const [index, rating] of RATINGS.entries()) counts[rating] = Number(answers[index] ?? 0);
  return { period: periodOf(kind, dateFrom(start)), cut, item, entries, counts };
}

function entryFrom(id: string, day: number, first: CivilDate): PastEntry {
  return {
    date: addDays(first, Math.floor(day / ANSWERS)),
    customerId: id === '' ? null : id,
    rating: RATINGS.find((one) => one === day % ANSWERS) ?? null,
  };
}

function dateFrom(text: string): CivilDate {
  if (!isCivilDate(text)) throw new Unreadable();
  return text;
}

class Unreadable extends Error {}
