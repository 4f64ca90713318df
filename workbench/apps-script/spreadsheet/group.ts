import { exception } from '../facade';
import { sheetOf, sheetsClass, writeSheet } from './document';
import { bandOf, changeBands, groupSpan, type Line, type Span, toggle } from './grouping';
import { type Range, rangeAt } from './range';

/** SpreadsheetApp.Group. */
export class Group {
  constructor(
    readonly sheetId: number,
    private readonly line: Line,
    private readonly index: number,
    private readonly depth: number,
  ) {}

  getDepth(): number {
    return this.depth;
  }

  getRange(): Range {
    const sheet = sheetOf(this.sheetId);
    const { first, count } = this.#span();
    return rangeAt(
      this.sheetId,
      this.line === 'ROW'
        ? { row: first, rows: count, column: 1, columns: sheet.columnCount }
        : { row: 1, rows: sheet.rowCount, column: first, columns: count },
    );
  }

  /** The line after the group: the control stands there unless a script moves it, which is not emulated. */
  getControlIndex(): number {
    const { first, count } = this.#span();
    return first + count;
  }

  isCollapsed(): boolean {
    return bandOf(sheetOf(this.sheetId), this.line, this.#span().first).collapsed === true;
  }

  collapse(): this {
    return this.#change(true);
  }

  expand(): this {
    return this.#change(false);
  }

  /** Takes the group away; the lines move one level out. */
  remove(): void {
    writeSheet(this.sheetId, (sheet) => {
      changeBands(sheet, this.line, this.#span(), ({ groupDepth = 1, ...band }) =>
        groupDepth > 1 ? { ...band, groupDepth: groupDepth - 1 } : band,
      );
    });
  }

  #change(isCollapsed: boolean): this {
    writeSheet(this.sheetId, (sheet) => {
      toggle(sheet, this.line, this.#span(), isCollapsed);
    });
    return this;
  }

  #span(): Span {
    const span = groupSpan(sheetOf(this.sheetId), this.line, this.index, this.depth);
    if (!span) throw exception('The group does not exist any more.');
    return span;
  }
}

sheetsClass(Group, 'Group');

/** The group at an index, or null. */
export function groupAt(sheetId: number, line: Line, index: number, depth: number): Group | null {
  const span = groupSpan(sheetOf(sheetId), line, index, depth);
  return span && new Group(sheetId, line, span.first, depth);
}
