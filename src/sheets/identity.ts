import { fingerprint } from '../domain/fingerprint';
import { type Cell, cellText } from './cell';
import type { SheetDeclaration } from './declaration';

/** The hash of what a person knows a row by; blank where none of it is typed. */
export function identityOf(sheet: SheetDeclaration, cells: Readonly<Record<string, Cell>>): string {
  const texts = sheet.identity.map((key) => cellText(cells[key] ?? '').trim());
  return texts.every((text) => text === '') ? '' : fingerprint(texts);
}

/** What `_지문` holds in a title, subtotal or repeated header of an adopted tab. */
export function passedOver(sheet: SheetDeclaration, cells: Readonly<Record<string, Cell>>): string {
  return `-${identityOf(sheet, cells)}`;
}

/** Whether adoption passed this row over and nobody has typed a row of data into it since. */
export function isPassedOver(sheet: SheetDeclaration, cells: Readonly<Record<string, Cell>>): boolean {
  const mark = cells.fingerprint;
  return typeof mark === 'string' && mark.startsWith('-') && mark === passedOver(sheet, cells);
}
