// Rectangles of cells.
import type { Area } from '../../book/model';

export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

/** Whether several areas together cover the whole area: what the first leaves over must lie in the others. */
export function isWithinUnion(area: Area, areas: readonly Area[]): boolean {
  const [first, ...others] = areas;
  if (!first) return false;
  if (!overlap(first, area)) return isWithinUnion(area, others);
  return remainder(area, first).every((part) => isWithinUnion(part, others));
}

function remainder(area: Area, cut: Area): Area[] {
  const top = Math.max(area.row, cut.row);
  const bottom = Math.min(area.row + area.rows, cut.row + cut.rows);
  const left = Math.max(area.column, cut.column);
  const right = Math.min(area.column + area.columns, cut.column + cut.columns);
  return [
    { ...area, rows: top - area.row },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
    { row: top, rows: bottom - top, column: area.column, columns: left - area.column },
    { row: top, rows: bottom - top, column: right, columns: area.column + area.columns - right },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

/** The cells of an area by row, each made by `make`. */
export function gridOfCells<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  const grid: T[][] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line: T[] = [];
    for (let column = area.column; column < area.column + area.columns; column += 1)
      line.push(make(row, column));
    grid.push(line);
  }
  return grid;
}

export function cellCount(area: Area): number {
  return area.rows * area.columns;
}
