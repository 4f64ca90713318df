// Grids given to a range must be of its size (apps-script.md 3.2 [B]).
import type { Area } from '../../book/model';
import { exception } from '../facade';

/** Throws Google's sentence unless the data has the area's rows and columns. */
export function checkDimensions(area: Area, data: readonly unknown[]): void {
  if (data.length !== area.rows) throw mismatch('rows', data.length, area.rows);
  for (const row of data) {
    const columns = Array.isArray(row) ? row.length : 0;
    if (columns !== area.columns) throw mismatch('columns', columns, area.columns);
  }
}

function mismatch(what: 'rows' | 'columns', has: number, wants: number): Error {
  return exception(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${has} but the range has ${wants}.`,
  );
}
