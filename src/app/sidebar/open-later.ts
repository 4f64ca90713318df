import type { SheetDeclaration } from '../../sheets/declaration';
import type { Caller } from './caller';

/** Makes the tabs of sheets that are not used yet. Call it under the lock. */
export function openLater({ ports, language }: Caller, sheets: readonly SheetDeclaration[]): void {
  const missing = sheets.filter((sheet) => ports.lookups.columnsOf(sheet) === 'missing');
  if (missing.length === 0) return;
  ports.book.ensure(missing, language);
  ports.lookups.refind([]);
}
