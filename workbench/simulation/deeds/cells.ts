// Filling cells as a person does, one after the other.
import { columnName } from '../../book/references';
import { insertRows } from '../../book/structure';
import { edit } from '../../runtime/edit';
import { place, type Tab } from '../tabs';
import type { Team } from '../team';

/** Columns that a simple trigger fills when a person types a word into 상태. */
const ANSWERED = ['terminatedOn', 'pausedFrom', 'doneOn'] as const;

/**
 * Types texts into cells of a row. The trigger answers the last of them, if it answers at all; a text that the sheet
 * refuses is left out, as the person would.
 */
export function fill(
  team: Team,
  tab: Tab,
  row: number,
  texts: Readonly<Record<string, string>>,
  isAnswered = team.random.chance(0.5),
): void {
  const { sheet } = tab;
  if (row > sheet.rowCount) insertRows(team.machine.workbook, sheet, sheet.rowCount + 1, 50, 'before');
  const columns = Object.keys(texts);
  for (const [index, column] of columns.entries()) {
    const at = place(tab, column);
    const isLast = index === columns.length - 1;
    const machine = isLast && isAnswered ? team.machine : team.quietMachine;
    const before = answered(tab, row);
    const typed = edit(machine, {
      sheet: sheet.name,
      cell: `${columnName(at)}${row}`,
      value: texts[column] ?? '',
    });
    if (!typed.ok) continue;
    team.tracers.typed(tab, row, at);
    const after = answered(tab, row);
    for (const [one, value] of after) {
      if (value !== before.get(one)) team.tracers.adopt(tab, row, place(tab, one));
    }
  }
}

function answered(tab: Tab, row: number): Map<string, unknown> {
  return new Map(
    ANSWERED.flatMap((column) => {
      const at = tab.places.get(column);
      return at === undefined ? [] : [[column, tab.sheet.cells.get(row, at)] as const];
    }),
  );
}
