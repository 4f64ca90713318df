// Groups of columns and rows that a person folds and unfolds.
import type { Band, SheetModel } from '../book/model';
import type { Runs } from '../book/runs';
import type { Fold } from './protocol';

/** The outermost groups of a sheet, columns first. */
export function folds(sheet: SheetModel): Fold[] {
  return [
    ...groups(sheet.columnBands, sheet.columnCount).map(({ first, count, collapsed }) => ({
      axis: 'column' as const,
      first,
      count,
      collapsed,
      label: [...new Set([headed(sheet, first), headed(sheet, first + count - 1)])].join(' – '),
    })),
    ...groups(sheet.rowBands, sheet.rowCount).map(({ first, count, collapsed }) => ({
      axis: 'row' as const,
      first,
      count,
      collapsed,
      label: count === 1 ? String(first) : `${first}–${first + count - 1}`,
    })),
  ];
}

function groups(runs: Runs<Band>, size: number): { first: number; count: number; collapsed: boolean }[] {
  const found: { first: number; count: number; collapsed: boolean }[] = [];
  let at = 1;
  for (const [length, band] of runs.slice(1, Math.min(runs.length, size))) {
    if ((band.groupDepth ?? 0) > 0) {
      const last = found.at(-1);
      const isFolded = band.collapsed === true || band.hidden === true;
      if (last && last.first + last.count === at) {
        last.count += length;
        last.collapsed &&= isFolded;
      } else found.push({ first: at, count: length, collapsed: isFolded });
    }
    at += length;
  }
  return found;
}

function headed(sheet: SheetModel, column: number): string {
  return String(sheet.cells.get(1, column));
}
