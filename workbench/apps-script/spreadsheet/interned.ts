import type { CellStyle } from '../../book/model';

const known = new Map<string, CellStyle>();

/** Equal styles as one object, so that neighbours that look alike stay one run of the sheet's styles. */
export function interned(style: CellStyle): CellStyle {
  const text = JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
  const same = known.get(text);
  if (same) return same;
  known.set(text, style);
  return style;
}
