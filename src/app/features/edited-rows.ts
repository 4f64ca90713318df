import type { Cell } from '../../sheets/cell';
import type { Placed, SheetDeclaration } from '../../sheets/declaration';
import type { Edit } from '../edits';
import type { LaterTable, StampedRow, TeamBook } from '../team-book';

/** The team's later tables as they will stand once these cells are written. */
export function withEditedRows(team: TeamBook, edits: readonly Edit[]): TeamBook {
  const later = new Map(team.later);
  for (const [key, { sheet, table }] of team.later) {
    const changed = new Map<number, Record<string, Cell>>();
    for (const { row, column, cell, sheet: edited } of edits) {
      if (edited === sheet) changed.set(row, { ...changed.get(row), [column]: cell });
    }
    if (changed.size === 0) continue;
    const rows = table.rows.map((placed) => {
      const cells = changed.get(placed.at);
      return cells ? edited(sheet, placed, cells) : placed;
    });
    later.set(key, { sheet, table: { ...table, rows } } satisfies LaterTable);
  }
  return { ...team, later };
}

function edited(
  sheet: SheetDeclaration,
  { at, row, cells }: Placed<StampedRow>,
  changed: Readonly<Record<string, Cell>>,
): Placed<StampedRow> {
  const values = Object.entries(changed).flatMap(([column, cell]): [string, unknown][] => {
    const reading = sheet.columns[column]?.read(cell);
    return reading ? [[column, 'value' in reading ? reading.value : null]] : [];
  });
  return { at, row: { ...row, ...Object.fromEntries(values) }, cells: { ...cells, ...changed } };
}
