// Procedures about duplicate customers. A merge is kept as a record before anything of it is done.
import { likelyDuplicates } from '../../domain/duplicates';
import { messages } from '../../messages/messages';
import { type CustomerRow, customers } from '../../sheets/customers';
import type { Placed } from '../../sheets/declaration';
import { merges } from '../../sheets/merges';
import { readTable } from '../../sheets/reading';
import { comparableCustomers, comparedColumns } from '../comparable-customers';
import { carryOnMerges, isOpen, proceed } from '../merge/carry-on';
import { chosenCells, compare, personOf, seenOf } from '../merge/compare';
import { heldText } from '../merge/held';
import { inState, type Merge, mergeRows, readMerges } from '../merge/record';
import { MOST_UNFINISHED, noteUnfinished, unfinishedMerges } from '../merge/unfinished';
import { numberSeries } from '../number-series';
import type { Caller } from './caller';
import type { OutputOf } from './contract';
import { refuse } from './failure';
import { present, requireColumns, requireWhole } from './find-row';
import type { MergeDraft, MergeProgress } from './merging-contract';
import { openLater } from './open-later';
import { requirePlace } from './save-log';

/** Nobody works off a longer list at once. */
const MOST_PAIRS = 100;
const MOST_MERGED = 50;

export function duplicates({ ports, language }: Caller): OutputOf<'duplicates'> {
  const snapshot = ports.lookups.readColumns(customers, comparedColumns);
  const rows = typeof snapshot === 'object' ? readTable(customers, snapshot).rows : [];
  const known = rows.filter(({ row }) => row.customerId !== null && row.mergedInto === null);
  const byId = new Map(known.map((one) => [one.row.customerId, one]));
  const pairs = likelyDuplicates(comparableCustomers(known)).flatMap((pair) => {
    const [one, other] = [byId.get(pair.first), byId.get(pair.second)];
    return one && other ? [{ one: personOf(one), other: personOf(other), reasons: pair.reasons }] : [];
  });
  const made = readMerges(ports).filter(({ row }) => row.state !== 'undone');
  const open = new Map(unfinishedMerges(ports.store).map(({ mergeId, held }) => [mergeId, held]));
  return {
    pairs: pairs.slice(0, MOST_PAIRS),
    morePairs: Math.max(0, pairs.length - MOST_PAIRS),
    merged: made
      .slice(-MOST_MERGED)
      .reverse()
      .map(({ mergeId, row, stays }) => {
        const held = open.get(mergeId) ?? null;
        return {
          mergeId,
          at: row.at?.slice(0, 16) ?? '',
          what: row.what ?? '',
          canUndo: byId.has(stays),
          isGoing: open.has(mergeId),
          held: held && heldText(held, language),
        };
      }),
  };
}

export function compareCustomers(
  caller: Caller,
  { one, other }: { readonly one: string; readonly other: string },
): OutputOf<'compareCustomers'> {
  return compare(caller, customer(caller, one), customer(caller, other));
}

export function mergeCustomers(
  caller: Caller,
  { key, draft }: { readonly key: string; readonly draft: MergeDraft },
): OutputOf<'mergeCustomers'> {
  const { ports, language } = caller;
  const done = ports.lock.hold(() => {
    ports.lookups.refind([]);
    requirePlace(caller);
    carryOnMerges(caller, 'not held');
    const earlier = readMerges(ports).find(({ row }) => row.saveKey === key);
    if (earlier) return { mergeId: earlier.mergeId, ...progressOf(caller, earlier) };
    const places = present(caller, customers, ports.lookups.columnsOf(customers));
    requireColumns(caller, customers, places, ['mergedInto']);
    const merge = planned(caller, key, draft);
    openLater(caller, [merges]);
    noteUnfinished(ports.store, merge.mergeId, null);
    ports.book.write([{ kind: 'append', sheet: merges, rows: mergeRows(merge.row, merge.cells, language) }]);
    proceed(caller, merge);
    return { mergeId: merge.mergeId, ...progressOf(caller, merge) };
  });
  return done === 'busy' ? refuse(language, 'busy') : done;
}

export function undoMerge(caller: Caller, { mergeId }: { readonly mergeId: string }): OutputOf<'undoMerge'> {
  const { ports, language } = caller;
  const text = messages[language].merging;
  const done = ports.lock.hold(() => {
    ports.lookups.refind([]);
    requirePlace(caller);
    carryOnMerges(caller, 'not held');
    const all = readMerges(ports);
    const merge = all.find((one) => one.mergeId === mergeId) ?? refuse(language, 'not-found');
    if (merge.row.state === 'undone') return { isDone: true, held: null };
    const on = all.find(({ goes, row }) => goes === merge.stays && row.state !== 'undone');
    if (on) return refuse(language, 'conflict', { message: text.undoFirst(on.row.what ?? '') });
    // One that a sheet keeps from its end is taken back from where it stands.
    noteUnfinished(ports.store, mergeId, null);
    inState(ports, merge, 'undoing', language);
    proceed(caller, { ...merge, row: { ...merge.row, state: 'undoing' } });
    return progressOf(caller, merge);
  });
  return done === 'busy' ? refuse(language, 'busy') : done;
}

/** How far a merge, or its undoing, has come. */
function progressOf({ ports, language }: Caller, { mergeId }: Pick<Merge, 'mergeId'>): MergeProgress {
  const open = unfinishedMerges(ports.store).find((one) => one.mergeId === mergeId);
  if (!open) return { isDone: true, held: null };
  return { isDone: false, held: open.held && heldText(open.held, language) };
}

/** The merge as it is to be kept, with a number of its own. */
function planned(caller: Caller, key: string, draft: MergeDraft): Merge {
  const { ports, language, who, now, today } = caller;
  const text = messages[language].merging;
  const { stays, goes } = draft;
  const known = readMerges(ports);
  requireFree(caller, known, [stays, goes]);
  const [one, other] = [customer(caller, stays), customer(caller, goes)];
  if (stays === goes || one.row.mergedInto !== null || other.row.mergedInto !== null)
    return refuse(language, 'conflict', { message: text.mergedAlready });
  if (seenOf(one, other) !== draft.seen) return refuse(language, 'conflict', { message: text.changed });
  const numbers = numberSeries(ports.store);
  for (const { mergeId } of known) numbers.noteYearly('M', mergeId);
  const mergeId = numbers.next('M', Number(today.slice(0, 4)));
  numbers.save();
  const what = text.told(`${other.row.name ?? ''} (${goes})`, `${one.row.name ?? ''} (${stays})`);
  const state = 'merging' as const;
  const row = { mergeId, at: now, who, stays, goes, what, state, saveKey: key, part: null };
  return { mergeId, stays, goes, row, cells: chosenCells(one, other, draft), moved: new Set() };
}

/** A customer of whom a merge has not come to its end takes part in no other. */
function requireFree({ ports, language }: Caller, known: readonly Merge[], ids: readonly string[]): void {
  const text = messages[language].merging;
  const open = known.filter(isOpen);
  const own = open.find(({ stays, goes }) => ids.includes(stays) || ids.includes(goes));
  if (own) refuse(language, 'conflict', { message: text.unfinished(own.row.what ?? '') });
  if (unfinishedMerges(ports.store).length >= MOST_UNFINISHED)
    refuse(language, 'conflict', { message: text.tooManyUnfinished });
}

function customer(caller: Caller, customerId: string): Placed<CustomerRow> {
  return requireWhole(caller, customers, 'customerId', customerId);
}
