import type { Area } from '../../book/model';
import { exception } from '../facade';
import { gridOfCells } from './areas';
import { enter, shownText } from './cell-values';
import { sheetOf, sheetsClass, write } from './document';
import { type Range, rangeAt } from './range';

interface Place {
  readonly sheetId: number;
  readonly area: Area;
}

/** SpreadsheetApp.TextFinder; it looks at shown texts, unless formulas are asked for. */
export class TextFinder {
  private isCaseMatched = false;
  private isEntireCell = false;
  private isFormula = false;
  private isPattern = false;
  private isDiacriticBlind = false;
  private match: Range | null = null;
  private start: Range | null = null;

  constructor(
    /** Asked at each search: the sheets grow meanwhile. */
    private readonly places: () => readonly Place[],
    private readonly text: string,
  ) {}

  matchCase(isMatched: boolean): this {
    this.isCaseMatched = isMatched;
    return this;
  }

  matchEntireCell(isEntire: boolean): this {
    this.isEntireCell = isEntire;
    return this;
  }

  matchFormulaText(isFormula: boolean): this {
    this.isFormula = isFormula;
    return this;
  }

  useRegularExpression(isPattern: boolean): this {
    this.isPattern = isPattern;
    return this;
  }

  ignoreDiacritics(isIgnored: boolean): this {
    this.isDiacriticBlind = isIgnored;
    return this;
  }

  startFrom(range: Range): this {
    this.start = range;
    this.match = null;
    return this;
  }

  findAll(): Range[] {
    const pattern = this.#pattern();
    return this.places().flatMap(({ sheetId, area }) => {
      const sheet = sheetOf(sheetId);
      const found = gridOfCells(area, (row, column) => {
        const text = this.isFormula ? sheet.cells.formula(row, column) : shownText(sheet, row, column);
        return text !== '' && this.#folded(text).search(pattern) >= 0
          ? { row, column, rows: 1, columns: 1 }
          : null;
      });
      return found.flat().flatMap((cell) => (cell ? [rangeAt(sheetId, cell)] : []));
    });
  }

  findNext(): Range | null {
    return this.#step(1);
  }

  findPrevious(): Range | null {
    return this.#step(-1);
  }

  getCurrentMatch(): Range | null {
    return this.match;
  }

  /** Replaces in every found cell; answers how many occurrences were replaced. */
  replaceAllWith(replacement: string): number {
    return this.findAll().reduce((count, range) => count + this.#replaceIn(range, replacement), 0);
  }

  replaceWith(replacement: string): number {
    if (!this.match) throw exception('There is no current match to replace.');
    return this.#replaceIn(this.match, replacement);
  }

  #step(direction: 1 | -1): Range | null {
    const found = this.findAll();
    const from = this.match ?? this.start;
    const isBehind = (range: Range): boolean => from === null || compare(range, from) * direction > 0;
    const ordered = direction === 1 ? found : [...found].reverse();
    const isStart = this.match === null && from !== null;
    const next = ordered.find((range) => (isStart ? compare(range, from) * direction >= 0 : isBehind(range)));
    this.match = next ?? ordered[0] ?? null;
    return this.match;
  }

  #replaceIn({ sheetId, area }: Range, replacement: string): number {
    const sheet = sheetOf(sheetId);
    const formula = sheet.cells.formula(area.row, area.column);
    const text = this.isFormula ? formula : shownText(sheet, area.row, area.column);
    const all = new RegExp(this.#pattern().source, `${this.#pattern().flags}g`);
    const occurrences = [...this.#folded(text).matchAll(all)].length;
    const literal = this.isPattern ? replacement : replacement.replaceAll('$', '$$$$');
    const changed = this.#folded(text).replace(all, literal);
    write(sheetId, area, 1, (target) => enter(target, area, [[changed]]));
    return occurrences;
  }

  #folded(text: string): string {
    return this.isDiacriticBlind ? text.normalize('NFD').replace(/[̀-ͯ]/g, '').normalize('NFC') : text;
  }

  #pattern(): RegExp {
    const text = this.#folded(this.text);
    const source = this.isPattern ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(this.isEntireCell ? `^(?:${source})$` : source, this.isCaseMatched ? 'u' : 'iu');
  }
}

sheetsClass(TextFinder, 'TextFinder');

function compare(a: Range, b: Range): number {
  return a.area.row - b.area.row || a.area.column - b.area.column;
}
