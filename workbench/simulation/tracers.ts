// What people typed, cell by cell. Each filled cell carries a note with a name of its own: notes move with their cells
// when people sort, insert, delete or move, and no script ever touches one. A cell whose note says something else than
// the cell was changed by the script.
import { ARCHIVE } from '../../src/sheets/archives';
import { careLog } from '../../src/sheets/care-log';
import { cases } from '../../src/sheets/cases';
import { customers } from '../../src/sheets/customers';
import { policy } from '../../src/sheets/policy';
import { schedule } from '../../src/sheets/schedule';
import type { CellValue, WorkbookModel } from '../book/model';
import { Merges } from './merges';
import { repeated } from './repeated';
import { rowNumbers, type Tab, tabOf, typedTabs } from './tabs';

/** Sheets to which a run adds whole rows; what it writes there is left alone from then on. */
const ADDED_TO: readonly string[] = [cases.key, schedule.key, policy.key];
/** What 관리 일정 says of a follow-up follows the log, unless a person has typed there. */
const MIRRORED: readonly string[] = ['due', 'customerId', 'manager', 'reason'];

interface Trace {
  /** The row in which it was first typed; cells that belong together share it. */
  row: string;
  readonly where: string;
  value: CellValue;
}

export class Tracers {
  readonly merges = new Merges();
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
    for (const tab of typedTabs(this.workbook)) this.adoptTab(tab);
  }

  /** The same for one tab, as it was just laid with rows. */
  adoptTab(tab: Tab): void {
    for (let row = 2; row <= tab.sheet.cells.lastRow; row += 1) this.adoptRow(tab, row);
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

  /** From now on the cells of each row belong together as they stand; one of which no cell was elsewhere is as it was. */
  acceptRows(tab: Tab): void {
    const rows = rowNumbers(tab).map((row) => this.tracesIn(tab, row));
    const names = rows.flatMap((traces) => [...new Set(traces.map(({ row }) => row))]);
    const scattered = new Set(repeated(names));
    for (const traces of rows) {
      const [name = '', ...others] = new Set(traces.map(({ row }) => row));
      if (others.length === 0 && !scattered.has(name)) continue;
      this.given += 1;
      for (const trace of traces) trace.row = `row ${this.given}`;
    }
  }

  /** Forgets the cells of a row, as one whose adding was taken back. */
  forgetOwn(own: string): void {
    for (const [note, { row }] of this.traces) if (row === own) this.traces.delete(note);
  }

  /** The rows in which a column says something that nobody is known to have typed. */
  strangers(tab: Tab, at: number): number[] {
    return rowNumbers(tab).filter(
      (row) => tab.sheet.cells.get(row, at) !== '' && this.ownRow(tab, row, at) === null,
    );
  }

  /** The row to which a cell belongs, wherever a sort has put it; null where it is blank. */
  ownRow(tab: Tab, row: number, at: number): string | null {
    const note = tab.sheet.notes.get(`${row},${at}`);
    return note === undefined ? null : (this.traces.get(note)?.row ?? null);
  }

  /** The name of a cell, wherever it is moved to; null where it is blank. */
  cellAt(tab: Tab, row: number, at: number): string | null {
    return tab.sheet.notes.get(`${row},${at}`) ?? null;
  }

  /** What was typed into a cell; '' where nobody has. */
  textOf(tab: Tab, row: number, at: number): string {
    return String(this.traces.get(tab.sheet.notes.get(`${row},${at}`) ?? '')?.value ?? '');
  }

  /** Notes of the cells that name a customer of another row; what was put away in archives is never rewritten. */
  naming(customerId: string): string[] {
    const tabs = typedTabs(this.workbook).filter(({ declaration }) => !declaration.key.startsWith(ARCHIVE));
    return tabs.flatMap((tab) => {
      const { sheet, places } = tab;
      return (tab.declaration.key === customers.key ? ['referrerId'] : ['customerId']).flatMap((column) => {
        const at = places.get(column);
        if (at === undefined) return [];
        return rowNumbers(tab)
          .filter((row) => sheet.cells.get(row, at) === customerId)
          .flatMap((row) => sheet.notes.get(`${row},${at}`) ?? []);
      });
    });
  }

  /** Whether a cell says what was typed into it. */
  isAsTyped(tab: Tab, row: number, at: number): boolean {
    const trace = this.traces.get(tab.sheet.notes.get(`${row},${at}`) ?? '');
    return trace !== undefined && trace.value === tab.sheet.cells.get(row, at);
  }

  /** Every way in which the book now says something else than people typed. */
  differences(): string[] {
    const seen = new Set<string>();
    const found = typedTabs(this.workbook).flatMap((tab) => {
      const added = this.addedRows(tab);
      return Array.from({ length: tab.sheet.columnCount }, (_, index) =>
        this.differencesIn(tab, index + 1, added, seen),
      ).flat();
    });
    for (const [note, { where, value }] of this.traces)
      if (value !== '' && !seen.has(note)) found.push(`${where}: “${value}” is gone`);
    return found;
  }

  private differencesIn(tab: Tab, at: number, added: ReadonlySet<number>, seen: Set<string>): string[] {
    const kind = watched(tab, at);
    if (kind === 'no') return [];
    const found: string[] = [];
    const { lastRow } = tab.sheet.cells;
    for (let row = 2; row <= lastRow; row += 1) {
      const value = tab.sheet.cells.get(row, at);
      const note = tab.sheet.notes.get(`${row},${at}`);
      const trace = note === undefined ? undefined : this.traces.get(note);
      if (note !== undefined) seen.add(note);
      const before = trace?.value ?? '';
      if (before === value) continue;
      const isMerged = () =>
        this.merges.explains({ note: note ?? '', column: keyAt(tab, at) ?? '', before, after: value });
      if (trace) {
        if (isMerged()) trace.value = value;
        else found.push(`${trace.where}, row ${row}: “${before}” became “${value}”`);
      } else if (kind === 'given' || (added.has(row) && isKept(tab, row, kind)) || isMerged()) {
        const own = this.adopt(tab, row, at);
        seen.add(own);
        const entry = added.has(row) && keyAt(tab, at) === 'customerId' ? this.entryOf(tab, row) : null;
        if (entry !== null) this.merges.follows(own, entry);
      } else if (kind === 'typed') found.push(`${whereabouts(tab, at)}, row ${row}: “${value}” appeared`);
    }
    return found;
  }

  /** Rows that a run has added since the last look: with an id that is new, and nothing that anybody has typed. */
  private addedRows(tab: Tab): ReadonlySet<number> {
    const at = tab.places.get('rowId');
    if (at === undefined || !ADDED_TO.includes(tab.declaration.key)) return new Set();
    const places = [...tab.places.values()];
    const isUntouched = (row: number) => places.every((one) => this.ownRow(tab, row, one) === null);
    return new Set(this.strangers(tab, at).filter(isUntouched));
  }

  /** The note of the customer in the log entry for which a case was opened; null where there is none. */
  private entryOf({ declaration, sheet, places }: Tab, row: number): string | null {
    const recordId = declaration.key === cases.key ? sheet.cells.get(row, places.get('recordId') ?? 0) : '';
    const log = recordId === '' ? null : tabOf(this.workbook, careLog);
    const [at, customerAt] = [log?.places.get('recordId'), log?.places.get('customerId')];
    if (!log || at === undefined || customerAt === undefined) return null;
    const entry = rowNumbers(log).find((one) => log.sheet.cells.get(one, at) === recordId);
    if (entry === undefined) return null;
    const own = this.ownRow(log, entry, at);
    const named = rowNumbers(log).find((one) => this.ownRow(log, one, customerAt) === own);
    return log.sheet.notes.get(`${named},${customerAt}`) ?? null;
  }

  private tracesIn({ sheet }: Tab, row: number): Trace[] {
    return Array.from({ length: sheet.columnCount }, (_, index) => index + 1).flatMap(
      (at) => this.traces.get(sheet.notes.get(`${row},${at}`) ?? '') ?? [],
    );
  }

  private adoptRow(tab: Tab, row: number): void {
    for (let at = 1; at <= tab.sheet.columnCount; at += 1) {
      if (['typed', 'given'].includes(watched(tab, at))) this.adopt(tab, row, at);
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

/** Whether a column is filled by people, given once by the product, looked up where blank, kept like another, or none. */
function watched(tab: Tab, at: number): 'typed' | 'given' | 'lookup' | 'mirrored' | 'no' {
  const key = keyAt(tab, at);
  if (key === null) return 'typed';
  if (tab.declaration.key === schedule.key && MIRRORED.includes(key)) return 'mirrored';
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

/** Whether what a run wrote into a new row stays as it is: of 관리 일정, only a regular contact is nobody's mirror. */
function isKept({ sheet, places }: Tab, row: number, kind: ReturnType<typeof watched>): boolean {
  if (kind !== 'mirrored') return kind === 'typed';
  return String(sheet.cells.get(row, places.get('source') ?? 0)).startsWith('cadence');
}

function whereabouts(tab: Tab, at: number): string {
  return `${tab.sheet.name} · ${keyAt(tab, at) ?? `column ${at}`}`;
}
