// A spreadsheet in memory: what is written is what the next read gives.
import type { Amendment, Book, Change, TabProblem } from '../../src/app/ports';
import type { Language } from '../../src/messages/language';
import { bindColumns } from '../../src/sheets/binding';
import { type Cell, sameCell } from '../../src/sheets/cell';
import type { SheetDeclaration } from '../../src/sheets/declaration';
import type { Snapshot } from '../../src/sheets/reading';

/** A tab as lines of cells; the first line is the header. */
export interface MemoryTab {
  title: string;
  lines: Cell[][];
}

/** Tabs are found by their title, columns by their header, in either language. */
export class MemoryBook implements Book {
  readonly title = '시험 대장';
  readonly tabs: MemoryTab[] = [];
  /** Everything ever written, in order. */
  readonly written: (Change | Amendment)[] = [];

  read(sheets: readonly SheetDeclaration[]): Map<string, Snapshot | TabProblem> {
    return new Map(sheets.map((sheet) => [sheet.key, this.snapshot(sheet)]));
  }

  write(changes: readonly Change[]): void {
    for (const change of changes) {
      this.written.push(change);
      if (change.kind === 'cells') this.put(change.sheet, change.column, change.firstRow, change.values);
      else this.append(change.sheet, change.rows);
    }
  }

  amend(amendment: Amendment): 'done' | 'gone' | 'changed' {
    const { sheet, keyColumn, key, expect, cells } = amendment;
    const snapshot = this.snapshot(sheet);
    if (typeof snapshot !== 'object') return 'gone';
    const cellAt = (line: readonly Cell[], column: string): Cell =>
      line[(snapshot.columns.get(column) ?? 0) - 1] ?? '';
    const index = snapshot.cells.findIndex((line) => cellAt(line, keyColumn) === key);
    const line = snapshot.cells[index];
    if (!line) return 'gone';
    if (Object.entries(expect).some(([column, cell]) => !sameCell(cellAt(line, column), cell)))
      return 'changed';
    this.written.push(amendment);
    for (const [column, cell] of Object.entries(cells))
      this.put(sheet, column, snapshot.firstRow + index, [cell]);
    return 'done';
  }

  remove(sheet: SheetDeclaration, rows: readonly number[]): void {
    const tab = this.tabOf(sheet);
    if (typeof tab === 'object') tab.lines = tab.lines.filter((_, index) => !rows.includes(index + 1));
  }

  redress(): void {
    // Its cells have no formats, and nobody moves its columns.
  }

  linkTo(sheet: SheetDeclaration, row: number): string {
    return `https://book.example/#${sheet.key}!${row}`;
  }

  ensure(sheets: readonly SheetDeclaration[], language: Language): void {
    for (const sheet of sheets) {
      const found = this.tabOf(sheet);
      if (found === 'ambiguous') continue;
      const tab = found === 'missing' ? { title: sheet.title[language], lines: [[]] } : found;
      if (found === 'missing') this.tabs.push(tab);
      const [headers = []] = tab.lines;
      for (const key of bindColumns(sheet, new Map(), headers).missing)
        headers.push(sheet.columns[key]?.label[language] ?? key);
    }
  }

  /** The tab of a title; throws when there is none. */
  tab(title: string): MemoryTab {
    const tab = this.tabs.find((one) => one.title === title);
    if (!tab) throw new Error(`The book has no tab ${title}.`);
    return tab;
  }

  private tabOf(sheet: SheetDeclaration): MemoryTab | TabProblem {
    const found = this.tabs.filter(({ title }) => title === sheet.title.ko || title === sheet.title.en);
    return found.length > 1 ? 'ambiguous' : (found[0] ?? 'missing');
  }

  private snapshot(sheet: SheetDeclaration): Snapshot | TabProblem {
    const tab = this.tabOf(sheet);
    if (typeof tab === 'string') return tab;
    const [headers = [], ...cells] = tab.lines.map((line) => [...line]);
    return { ...bindColumns(sheet, new Map(), headers), firstRow: 2, cells };
  }

  private put(sheet: SheetDeclaration, column: string, firstRow: number, values: readonly Cell[]): void {
    const { lines, columns } = this.bound(sheet);
    values.forEach((cell, index) => {
      setCell(lines, firstRow + index, columns.get(column), cell);
    });
  }

  private append(sheet: SheetDeclaration, rows: readonly Readonly<Record<string, Cell>>[]): void {
    const { lines, columns } = this.bound(sheet);
    const last = lines.reduce((at, line, index) => (line.some((cell) => cell !== '') ? index : at), 0);
    rows.forEach((row, index) => {
      for (const [column, cell] of Object.entries(row))
        setCell(lines, last + 2 + index, columns.get(column), cell);
    });
  }

  private bound(sheet: SheetDeclaration) {
    const tab = this.tabOf(sheet);
    if (typeof tab === 'string') throw new Error(`The tab of ${sheet.key} is ${tab}.`);
    return { lines: tab.lines, columns: bindColumns(sheet, new Map(), tab.lines[0] ?? []).columns };
  }
}

/** A column that stands nowhere takes nothing. */
function setCell(lines: Cell[][], row: number, place: number | undefined, cell: Cell): void {
  if (place === undefined) return;
  while (lines.length < row) lines.push([]);
  const line = lines[row - 1] ?? [];
  while (line.length < place) line.push('');
  line[place - 1] = cell;
}
