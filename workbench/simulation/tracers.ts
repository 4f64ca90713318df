// What people typed, cell by cell. Each filled cell carries a note with a name of its own: notes move with their cells
// when people sort, insert, delete or move, and no script ever touches one. A cell whose note says something else than
// the cell was changed by the script.
import type { CellValue, WorkbookModel } from '../book/model';
import { type Tab, typedTabs } from './tabs';

interface Trace {
  /** The row in which it was first typed; cells that belong together share it. */
  row: string;
  readonly where: string;
  value: CellValue;
}

export class Tracers {
  private readonly traces = new Map<string, Trace>();
  private given = 0;

  constructor(private readonly workbook: WorkbookModel) {}

  /** The same for a copy of the workbook. */
  copy(workbook: WorkbookModel): Tracers {
    const copied = new Tracers(workbook);
    for (const [note, trace] of this.traces) copied.traces.set(note, { ...trace });
    copied.given = this.given;
    return copied;
  }

  /** Takes every cell that is filled now for a person's. */
  adoptAll(): void {
    for (const tab of typedTabs(this.workbook)) {
      for (let row = 2; row <= tab.sheet.cells.lastRow; row += 1) this.adoptRow(tab, row);
    }
  }

  /** A person has just filled or emptied a cell; what they write over a computed one is not kept. */
  typed(tab: Tab, row: number, at: number): void {
    if (watched(tab, at) !== 'no') this.adopt(tab, row, at);
  }

  /**
   * Takes what stands in a cell now for what it is to say from now on; returns the name of its note.
   *
   * @param own the row to which it belongs, where a sort has put it elsewhere
   */
  adopt(tab: Tab, row: number, at: number, own = this.ownRow(tab, row, at)): string {
    const spot = `${row},${at}`;
    const note = tab.sheet.notes.get(spot);
    const value = tab.sheet.cells.get(row, at);
    if (note !== undefined) this.traces.delete(note);
    tab.sheet.notes.delete(spot);
    if (value === '') return '';
    const name = this.name();
    this.traces.set(name, { row: own ?? this.rowName(tab, row), where: whereabouts(tab, at), value });
    tab.sheet.notes.set(spot, name);
    return name;
  }

  /** Forgets a row that a person is about to delete. */
  forgetRow(tab: Tab, row: number): void {
    for (let at = 1; at <= tab.sheet.columnCount; at += 1) {
      const note = tab.sheet.notes.get(`${row},${at}`);
      if (note !== undefined) this.traces.delete(note);
      tab.sheet.notes.delete(`${row},${at}`);
    }
  }

  /** From now on the cells of each row belong together as they stand. */
  acceptRows(tab: Tab): void {
    for (let row = 2; row <= tab.sheet.cells.lastRow; row += 1) {
      this.given += 1;
      for (let at = 1; at <= tab.sheet.columnCount; at += 1) {
        const trace = this.traces.get(tab.sheet.notes.get(`${row},${at}`) ?? '');
        if (trace) trace.row = `row ${this.given}`;
      }
    }
  }

  /** Forgets the cells of a row, as one whose adding was taken back. */
  forgetOwn(own: string): void {
    for (const [note, { row }] of this.traces) if (row === own) this.traces.delete(note);
  }

  /** The rows in which a column says something that nobody is known to have typed. */
  strangers(tab: Tab, at: number): number[] {
    return Array.from({ length: Math.max(0, tab.sheet.cells.lastRow - 1) }, (_, index) => index + 2).filter(
      (row) => tab.sheet.cells.get(row, at) !== '' && this.ownRow(tab, row, at) === null,
    );
  }

  /** The row to which a cell belongs, wherever a sort has put it; null where it is blank. */
  ownRow(tab: Tab, row: number, at: number): string | null {
    const note = tab.sheet.notes.get(`${row},${at}`);
    return note === undefined ? null : (this.traces.get(note)?.row ?? null);
  }

  /** Whether a cell says what was typed into it. */
  isAsTyped(tab: Tab, row: number, at: number): boolean {
    const trace = this.traces.get(tab.sheet.notes.get(`${row},${at}`) ?? '');
    return trace !== undefined && trace.value === tab.sheet.cells.get(row, at);
  }

  /** Every way in which the book now says something else than people typed. */
  differences(): string[] {
    const found: string[] = [];
    const seen = new Set<string>();
    for (const tab of typedTabs(this.workbook)) {
      for (let at = 1; at <= tab.sheet.columnCount; at += 1) {
        const kind = watched(tab, at);
        if (kind === 'no') continue;
        for (let row = 2; row <= tab.sheet.cells.lastRow; row += 1) {
          const value = tab.sheet.cells.get(row, at);
          const note = tab.sheet.notes.get(`${row},${at}`);
          const trace = note === undefined ? undefined : this.traces.get(note);
          if (note !== undefined) seen.add(note);
          if (trace) {
            if (trace.value !== value)
              found.push(`${trace.where}, row ${row}: “${trace.value}” became “${value}”`);
          } else if (value !== '' && kind === 'given') seen.add(this.adopt(tab, row, at));
          else if (value !== '' && kind === 'typed')
            found.push(`${whereabouts(tab, at)}, row ${row}: “${value}” appeared`);
        }
      }
    }
    for (const [note, { where, value }] of this.traces)
      if (!seen.has(note)) found.push(`${where}: “${value}” is gone`);
    return found;
  }

  private adoptRow(tab: Tab, row: number): void {
    for (let at = 1; at <= tab.sheet.columnCount; at += 1) {
      if (watched(tab, at) !== 'no' && watched(tab, at) !== 'lookup') this.adopt(tab, row, at);
    }
  }

  private name(): string {
    this.given += 1;
    return `t${this.given}`;
  }

  /** The name of the row's other cells; a new one for a new row. */
  private rowName(tab: Tab, row: number): string {
    const { identity } = tab.declaration;
    const places = [...identity.map((column) => tab.places.get(column) ?? 0), ...tab.places.values()];
    for (const at of places) {
      const own = this.ownRow(tab, row, at);
      if (own !== null) return own;
    }
    return `row ${this.given}`;
  }
}

/** Whether a column is filled by people, given once by the product, looked up where blank, or none of these. */
function watched(tab: Tab, at: number): 'typed' | 'given' | 'lookup' | 'no' {
  const key = keyAt(tab, at);
  if (key === null) return 'typed';
  if (key === 'rowId') return 'given';
  const role = tab.declaration.columns[key]?.role;
  if (role === 'assigned') return 'given';
  if (role === 'typed' || role === 'lookup') return role;
  return 'no';
}

function keyAt({ places }: Tab, at: number): string | null {
  for (const [key, place] of places) if (place === at) return key;
  return null;
}

function whereabouts(tab: Tab, at: number): string {
  return `${tab.sheet.name} · ${keyAt(tab, at) ?? `column ${at}`}`;
}
