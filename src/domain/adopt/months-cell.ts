import type { RawCell } from './reading';
import { visibleText } from './visible-text';

/** The length of a term in whole months: `12개월`, `1년`, `6 months`, or a bare number up to 120; null otherwise. */
export function readMonths(cell: RawCell): number | null {
  if (typeof cell === 'object' || typeof cell === 'boolean') return null;
  const text = visibleText(String(cell)).normalize('NFKC');
  const [, count, unit = ''] = /^(\d{1,3}) ?(개월|달|월|년|months?|years?)?$/i.exec(text) ?? [];
  if (count === undefined) return null;
  const months = Number(count) * (/년|year/i.test(unit) ? 12 : 1);
  return months >= 1 && months <= 120 ? months : null;
}
