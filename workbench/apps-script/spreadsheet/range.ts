// A range is one class to scripts and a chain of themes here. Other files import `range.ts` and `sheet.ts`, never a
// part of them: the two know each other, and the parts must be evaluated from here.
import type { Area } from '../../book/model';
import { sheetsClass } from './document';
import { RangeSearch } from './range-search';

/** SpreadsheetApp.Range. */
export class Range extends RangeSearch {}

sheetsClass(Range, 'Range');

export function rangeAt(sheetId: number, area: Area): Range {
  return new Range(sheetId, area);
}
