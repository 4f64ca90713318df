// Where data ends, as Ctrl+arrow and Ctrl+A find it.
import type { Area, SheetModel } from '../../book/model';

interface Cell {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<string, Cell>> = {
  UP: { row: -1, column: 0 },
  DOWN: { row: 1, column: 0 },
  PREVIOUS: { row: 0, column: -1 },
  NEXT: { row: 0, column: 1 },
};

/** The edge of the data in a direction, or of the grid when there is none. */
export function nextDataEdge(sheet: SheetModel, from: Cell, direction: string): Cell {
  const step = steps[direction] ?? { row: 1, column: 0 };
  const after = ({ row, column }: Cell): Cell => ({ row: row + step.row, column: column + step.column });
  const isOnGrid = ({ row, column }: Cell): boolean =>
    row >= 1 && column >= 1 && row <= sheet.rowCount && column <= sheet.columnCount;
  const isFilled = (cell: Cell): boolean => isOnGrid(cell) && hasData(sheet, cell.row, cell.column);
  let at = from;
  const isInData = isFilled(at) && isFilled(after(at));
  while (isOnGrid(after(at))) {
    at = after(at);
    if (isInData ? !isFilled(after(at)) : isFilled(at)) return at;
  }
  return at;
}

/** The area grown over all adjacent data, along rows, columns or both. */
export function dataRegion(
  sheet: SheetModel,
  from: Area,
  isAlong: { rows: boolean; columns: boolean },
): Area {
  let area = from;
  for (;;) {
    const grown = growOnce(sheet, area, isAlong);
    if (grown === area) return area;
    area = grown;
  }
}

function growOnce(sheet: SheetModel, area: Area, isAlong: { rows: boolean; columns: boolean }): Area {
  const { row, column, rows, columns } = area;
  const anyIn = (part: Area): boolean => {
    for (let at = part.row; at < part.row + part.rows; at += 1) {
      for (let across = part.column; across < part.column + part.columns; across += 1) {
        if (hasData(sheet, at, across)) return true;
      }
    }
    return false;
  };
  if (isAlong.rows && row > 1 && anyIn({ ...area, row: row - 1, rows: 1 })) {
    return { ...area, row: row - 1, rows: rows + 1 };
  }
  if (isAlong.rows && row + rows <= sheet.rowCount && anyIn({ ...area, row: row + rows, rows: 1 })) {
    return { ...area, rows: rows + 1 };
  }
  if (isAlong.columns && column > 1 && anyIn({ ...area, column: column - 1, columns: 1 })) {
    return { ...area, column: column - 1, columns: columns + 1 };
  }
  if (
    isAlong.columns &&
    column + columns <= sheet.columnCount &&
    anyIn({ ...area, column: column + columns, columns: 1 })
  ) {
    return { ...area, columns: columns + 1 };
  }
  return area;
}

function hasData(sheet: SheetModel, row: number, column: number): boolean {
  return sheet.cells.get(row, column) !== '' || sheet.cells.formula(row, column) !== '';
}
