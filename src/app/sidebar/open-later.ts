import type { SheetDeclaration } from '../../sheets/declaration';
import { halfLaid, layTabs } from '../lay-tabs';
import type { Caller } from './caller';

/** Makes the tabs of sheets that are not used yet. Call it under the lock. */
export function openLater({ ports, language }: Caller, sheets: readonly SheetDeclaration[]): void {
  if (sheets.length === 0) return;
  const half = halfLaid(ports.store);
  const missing = sheets.filter(
    (sheet) => ports.lookups.columnsOf(sheet) === 'missing' || half.includes(sheet),
  );
  if (missing.length === 0) return;
  layTabs(ports, missing, language);
  ports.lookups.refind([]);
}
