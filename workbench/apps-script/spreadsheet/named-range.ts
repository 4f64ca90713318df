import type { NamedRange as NamedRangeModel } from '../../book/model';
import { current, exception } from '../facade';
import { book, sheetsClass } from './document';
import { type Range, rangeAt } from './range';

/** SpreadsheetApp.NamedRange. */
export class NamedRange {
  constructor(private readonly model: NamedRangeModel) {}

  getName(): string {
    return this.model.name;
  }

  getRange(): Range {
    return rangeAt(this.model.sheetId, this.model.area);
  }

  setName(name: string): this {
    current().write(0, () => {
      this.model.name = name;
    });
    return this;
  }

  setRange(range: Range): this {
    current().write(0, () => {
      this.model.sheetId = range.sheetId;
      this.model.area = current().adopt(range.area);
    });
    return this;
  }

  remove(): void {
    removeNamedRange(this.model.name);
  }
}

sheetsClass(NamedRange, 'NamedRange');

/** Gives the range a name; a name that exists moves there (3.6 [A]). */
export function nameRange(name: string, { sheetId, area }: Range): void {
  current().write(0, () => {
    const workbook = book();
    const others = workbook.namedRanges.filter((range) => range.name !== name);
    workbook.namedRanges = current().adopt([...others, { name, sheetId, area }]);
  });
}

export function removeNamedRange(name: string): void {
  current().write(0, () => {
    const workbook = book();
    if (!workbook.namedRanges.some((range) => range.name === name)) {
      throw exception(`The named range ${name} does not exist.`);
    }
    workbook.namedRanges = workbook.namedRanges.filter((range) => range.name !== name);
  });
}

/** The named ranges of the spreadsheet, or of one sheet. */
export function namedRangesOf(sheetId: number | null): NamedRange[] {
  const found = book().namedRanges.filter((range) => sheetId === null || range.sheetId === sheetId);
  return Array.from(found, (range) => new NamedRange(range));
}
