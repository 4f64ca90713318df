// Procedures about duplicate customers. A merge is kept as a record before anything of it is done.
import { likelyDuplicates } from '../../domain/duplicates';
import { messages } from '../../messages/messages';
import { type CustomerRow, customers } from '../../sheets/customers';
import type { Placed } from '../../sheets/declaration';
import { merges } from '../../sheets/merges';
import { readTable } from '../../sheets/reading';
import { comparableCustomers } from '../comparable-customers';
import { carryOnMerge, proceed, setUnfinishedMerge, unfinishedMerge } from '../merge/carry-on';
import { chosenCells, compare, personOf, seenOf } from '../merge/compare';
import { inState, type Merge, mergeRows, readMerges } from '../merge/record';
import { numberSeries } from '../number-series';
import type { Caller } from './caller';
import type { OutputOf } from './contract';
import { refuse } from './failure';
import { present, requireColumns, requireWhole } from './find-row';
import type { MergeDraft } from './merging-contract';
import { openLater } from './open-later';
import { requirePlace } from './save-log';

/** Nobody works off a longer list at once. */
const MOST_PAIRS = 100;
const MOST_MERGED = 50;

export function duplicates({ ports }: Caller): OutputOf<'duplicates'> {
  const snapshot = ports.lookups.readColumns(customers, [
    'customerId',
    'name',
    'phone',
    'secondPhone',
    'email',
    'businessNumber',
    'mergedInto',
  ]);
  const rows = typeof snapshot === 'object' ? readTable(customers, snapshot).rows : [];
  const known = rows.filter(({ row }) => row.customerId !== null && row.mergedInto === null);
  const byId = new Map(known.map((one) => [one.row.customerId, one]));
  const pairs = likelyDuplicates(comparableCustomers(known)).flatMap((pair) => {
    const [one, other] = [byId.get(pair.first), byId.get(pair.second)];
    return one && other ? [{ one: personOf(one), other: personOf(other), reasons: pair.reasons }] : [];
  });
  const made = readMerges(ports).filter(({ row }) => row.state !== 'undone');
  return {
    pairs: pairs.slice(0, MOST_PAIRS),
    morePairs: Math.max(0, pairs.length - MOST_PAIRS),
    merged: made
      .slice(-MOST_MERGED)
      .reverse()
      .map(({ mergeId, row, stays }) => ({
        mergeId,
        at: row.at?.slice(0, 16) ?? '',
        what: row.what ?? '',
        canUndo: byId.has(stays),
      })),
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
    carryOnMerge(caller);
    const earlier = readMerges(ports).find(({ row }) => row.saveKey === key);
    if (earlier) return { mergeId: earlier.mergeId, isDone: earlier.row.state !== 'merging' };
    const places = present(caller, customers, ports.lookups.columnsOf(customers));
    requireColumns(caller, customers, places, ['mergedInto']);
    const merge = planned(caller, key, draft);
    openLater(caller, [merges]);
    setUnfinishedMerge(ports.store, merge.mergeId);
    ports.book.write([{ kind: 'append', sheet: merges, rows: mergeRows(merge.row, merge.cells, language) }]);
    return { mergeId: merge.mergeId, isDone: proceed(caller, merge) };
  });
  return done === 'busy' ? refuse(language, 'busy') : done;
}

export function undoMerge(caller: Caller, { mergeId }: { readonly mergeId: string }): OutputOf<'undoMerge'> {
  const { ports, language } = caller;
  const text = messages[language].merging;
  const done = ports.lock.hold(() => {
    ports.lookups.refind([]);
    requirePlace(caller);
    carryOnMerge(caller);
    const all = readMerges(ports);
    const merge = all.find((one) => one.mergeId === mergeId) ?? refuse(language, 'not-found');
    if (merge.row.state === 'undone') return { isDone: true };
    if (unfinishedMerge(ports.store) !== null) return refuse(language, 'busy');
    const on = all.find(({ goes, row }) => goes === merge.stays && row.state !== 'undone');
    if (on) return refuse(language, 'conflict', { message: text.undoFirst(on.row.what ?? '') });
    setUnfinishedMerge(ports.store, mergeId);
    inState(ports, merge, 'undoing', language);
    return { isDone: proceed(caller, { ...merge, row: { ...merge.row, state: 'undoing' } }) };
  });
  return done === 'busy' ? refuse(language, 'busy') : done;
}

/** The merge as it is to be kept, with a number of its own. */
function planned(caller: Caller, key: string, draft: MergeDraft): Merge {
  const { ports, language, who, now, today } = caller;
  const text = messages[language].merging;
  const { stays, goes } = draft;
  const [one, other] = [customer(caller, stays), customer(caller, goes)];
  if (stays === goes || one.row.mergedInto !== null || other.row.mergedInto !== null)
    return refuse(language, 'conflict', { message: text.mergedAlready });
  if (seenOf(one, other) !== draft.seen) return refuse(language, 'conflict', { message: text.changed });
  const numbers = numberSeries(ports.store);
  for (const { mergeId } of readMerges(ports)) numbers.noteYearly('M', mergeId);
  const mergeId = numbers.next('M', Number(today.slice(0, 4)));
  numbers.save();
  const what = text.told(`${other.row.name ?? ''} (${goes})`, `${one.row.name ?? ''} (${stays})`);
  const state = 'merging' as const;
  const row = { mergeId, at: now, who, stays, goes, what, state, saveKey: key, part: null };
  return { mergeId, stays, goes, row, cells: chosenCells(one, other, draft), moved: new Set() };
}

function customer(caller: Caller, customerId: string): Placed<CustomerRow> {
  return requireWhole(caller, customers, 'customerId', customerId);
}
