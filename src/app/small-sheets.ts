// 담당자, 설정, 목록 and 서비스, kept from run to run so that a save need not read them each time.

import type { SheetDeclaration } from '../sheets/declaration';
import { lists } from '../sheets/lists';
import { managers } from '../sheets/managers';
import type { Snapshot } from '../sheets/reading';
import { services } from '../sheets/services';
import { settings } from '../sheets/settings';
import type { Cache, TabProblem, TopRows } from './ports';

type Small = ReadonlyMap<string, Snapshot | TabProblem>;

const KEY = 'small-sheets';

export const all: readonly SheetDeclaration[] = [managers, settings, lists, services];

export function remember(cache: Cache, small: Small): void {
  const sheets = all.map(({ key }) => {
    const one = small.get(key) ?? 'missing';
    if (typeof one !== 'object') return [key, one];
    const { firstRow, cells, missing, ambiguous } = one;
    return [key, { firstRow, cells, missing, ambiguous, columns: [...one.columns] }];
  });
  cache.set(KEY, JSON.stringify(sheets));
}

/** The sheets as they were last read; null where nothing is kept. */
export function recalled(cache: Cache): Small | null {
  const text = cache.get(KEY);
  if (text === null) return null;
  // As `remember` wrote it: the cache is the script's own.
  const sheets = JSON.parse(text) as [
    string,
    TabProblem | (Omit<Snapshot, 'columns'> & { columns: [string, number][] }),
  ][];
  return new Map(
    sheets.map(([key, one]) => [
      key,
      typeof one === 'object' ? { ...one, columns: new Map(one.columns) } : one,
    ]),
  );
}

/** How many rows each of them had when it was last read: reading so many, and some below, costs one round trip less. */
export function rowsThen(cache: Cache): ReadonlyMap<string, TopRows> {
  return new Map(
    [...(recalled(cache) ?? [])].flatMap(([key, one]): [string, TopRows][] =>
      typeof one === 'object' ? [[key, { rows: one.cells.length }]] : [],
    ),
  );
}

/** To be called whenever one of them may have changed. */
export function forget(cache: Cache): void {
  cache.drop(KEY);
}
