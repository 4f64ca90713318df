// Tabs of later sheets, which appear when a run or a save first needs them.
import type { Language } from '../messages/language';
import { laterSheets } from '../sheets/catalogue';
import type { SheetDeclaration } from '../sheets/declaration';
import { merges } from '../sheets/merges';
import { attempted } from './attempted';
import type { Ports, Store } from './ports';
import { storedJson } from './stored-json';

/** Where the sheets are kept whose tabs are being laid: an execution that dies on the way leaves them there. */
const KEY = 'laying';

/** Lays tabs, and makes whole what another execution left half laid. Call it under the lock. */
export function layTabs(ports: Ports, sheets: readonly SheetDeclaration[], language: Language): void {
  const { book, store } = ports;
  const all = [...new Set([...halfLaid(store), ...sheets])];
  // A store that takes nothing more keeps no tab from being laid.
  attempted(ports, () => store.set(KEY, JSON.stringify(all.map(({ key }) => key))));
  book.ensure(all, language);
  attempted(ports, () => store.set(KEY, '[]'));
}

/** Sheets whose tabs an execution that died has left half laid: columns, looks and rules may be missing. */
export function halfLaid(store: Store): readonly SheetDeclaration[] {
  const kept = storedJson(store, KEY);
  // The record of merges is laid by the first merge, and is none of the sheets that jobs read.
  return Array.isArray(kept) ? [...laterSheets, merges].filter(({ key }) => kept.includes(key)) : [];
}
