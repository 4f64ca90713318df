import type { Language } from '../messages/language';
import type { Binding } from './binding';
import { type Cell, isBlank } from './cell';
import type { Problem } from './column';
import type { Placed, RowOf, SheetDeclaration } from './declaration';
import { isPassedOver } from './identity';
import { likeRecords } from './like-records';

/** A sheet as it was read: its cells below the header, and where its columns stand. */
export interface Snapshot extends Binding {
  /** Row number of the first row of `cells`. */
  readonly firstRow: number;
  /** One line a row; a line that was not read is empty. */
  readonly cells: readonly (readonly Cell[])[];
  /** Set where the rest of some rows was left unread, as nothing in it is needed. */
  readonly partial?: PartlyRead;
  /** Set where nothing was read, as there was no time for so many rows: they are read piece by piece first. */
  readonly unread?: number;
}

/** Rows, by their number, of which only some columns were read: a blank in another column says nothing. */
export interface PartlyRead {
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<string>;
}

/** A cell that a person should look at. */
export interface RowIssue {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly cell: Cell;
  readonly problem: Problem | { readonly code: 'required' };
}

export interface Table<Row> {
  readonly rows: readonly Placed<Row>[];
  readonly issues: readonly RowIssue[];
}

/**
 * Every row with something typed in it, as typed values; what could not be read is null and an issue. Titles and
 * subtotals that adoption passed over are no rows.
 */
export function readTable<Sheet extends SheetDeclaration>(
  sheet: Sheet,
  snapshot: Snapshot,
): Table<RowOf<Sheet>> {
  const rows: Placed<RowOf<Sheet>>[] = [];
  const issues: RowIssue[] = [];
  const columns = Object.entries(sheet.columns).flatMap(([key, column]) => {
    const place = snapshot.columns.get(key);
    return place === undefined ? [] : [{ key, column, place }];
  });
  const newRow: () => Record<string, unknown> = likeRecords(Object.keys(sheet.columns), null);
  const newCells: () => Record<string, Cell> = likeRecords(
    columns.map(({ key }) => key),
    '',
  );
  const typed = columns.filter(({ column }) => sheet.kind !== 'table' || isTyped(column.role));
  snapshot.cells.forEach((line, index) => {
    const at = snapshot.firstRow + index;
    if (typed.every(({ place }) => isBlank(line[place - 1] ?? ''))) return;
    const isPartly = snapshot.partial?.rows.has(at) === true;
    const row = newRow();
    const cells = newCells();
    for (const { key, place } of columns) {
      const cell = line[place - 1] ?? '';
      if (cell !== '') cells[key] = cell;
    }
    if (isPassedOver(sheet, cells)) return;
    for (const { key, column, place } of columns) {
      const cell = line[place - 1] ?? '';
      // Every kind reads an empty cell as nothing, which the row says already; most cells of a long sheet are empty.
      if (cell === '' && !column.required) continue;
      const reading = cell === '' ? nothing : column.read(cell);
      if ('problem' in reading) {
        row[key] = null;
        issues.push({ sheet: sheet.key, row: at, column: key, cell, problem: reading.problem });
      } else {
        row[key] = reading.value;
        const isUnread = isPartly && snapshot.partial?.columns.has(key) === false;
        if (reading.value === null && column.required && !isUnread) {
          issues.push({ sheet: sheet.key, row: at, column: key, cell, problem: { code: 'required' } });
        }
      }
    }
    rows.push({ at, row: row as RowOf<Sheet>, cells });
  });
  return { rows, issues };
}

const nothing = { value: null } as const;

function isTyped(role: string): boolean {
  return role === 'typed' || role === 'assigned' || role === 'lookup';
}

/** The cells of a row for the columns it names; null empties a cell. */
export function printRow<Sheet extends SheetDeclaration>(
  sheet: Sheet,
  row: Partial<RowOf<Sheet>>,
  language: Language,
): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  for (const [key, value] of Object.entries(row)) {
    const column = sheet.columns[key];
    if (column) cells[key] = value === null || value === undefined ? '' : column.print(value, language);
  }
  return cells;
}

/** Whether two cells of a column read as one value, as a status in Korean and in English do. */
export function sameMeaning(sheet: SheetDeclaration, column: string, a: Cell, b: Cell): boolean {
  const type = sheet.columns[column];
  const [one, other] = [type?.read(a), type?.read(b)];
  return (
    one !== undefined &&
    other !== undefined &&
    'value' in one &&
    'value' in other &&
    one.value === other.value
  );
}
