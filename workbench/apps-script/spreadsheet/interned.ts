import type { CellStyle } from '../../book/model';
import { current } from '../facade';

const known = new Map<string, CellStyle>();

/** Equal styles as one object of the host, so that neighbours that look alike stay one run of the sheet's styles. */
export function interned(style: CellStyle): CellStyle {
  const text = JSON.stringify(style);
  const same = known.get(text) ?? current().share(style);
  known.set(text, same);
  return same;
}
