// Which rows the basic filter hides.

import type { CellValue, SheetModel } from '../../book/model';
import { serialOf } from '../../book/time-zone';
import { current } from '../facade';
import { shownText } from './cell-values';
import type { Condition } from './criteria-builder';
import { book } from './document';

/** Whether the filter hides the row: by the shown text of a cell, or because a condition is not met. */
export function isFilteredOut(sheet: SheetModel, row: number): boolean {
  const { filter } = sheet;
  if (!filter || row <= filter.area.row || row >= filter.area.row + filter.area.rows) return false;
  for (const [column, texts] of filter.hidden) {
    if (texts.includes(shownText(sheet, row, column))) return true;
  }
  for (const [column, condition] of filter.conditions ?? []) {
    if (!meets(condition, sheet.cells.get(row, column), shownText(sheet, row, column))) return true;
  }
  return false;
}

function meets({ criteria, values }: Condition, value: CellValue, text: string): boolean {
  if (criteria === 'CELL_EMPTY') return value === '';
  if (criteria === 'CELL_NOT_EMPTY') return value !== '';
  if (criteria.startsWith('TEXT_'))
    return meetsText(criteria, text.toLowerCase(), String(values[0]).toLowerCase());
  if (typeof value !== 'number') return false;
  if (criteria.startsWith('DATE_')) return meetsDate(criteria, Math.floor(value), values[0] ?? '');
  return meetsNumber(criteria, value, Number(values[0]), Number(values[1]));
}

function meetsText(criteria: string, text: string, wanted: string): boolean {
  switch (criteria) {
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_STARTS_WITH':
      return text.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(wanted);
    default:
      return text === wanted;
  }
}

function meetsNumber(criteria: string, value: number, first: number, second: number): boolean {
  switch (criteria) {
    case 'NUMBER_BETWEEN':
      return value >= first && value <= second;
    case 'NUMBER_NOT_BETWEEN':
      return value < first || value > second;
    case 'NUMBER_GREATER_THAN':
      return value > first;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= first;
    case 'NUMBER_LESS_THAN':
      return value < first;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return value <= first;
    case 'NUMBER_NOT_EQUAL_TO':
      return value !== first;
    default:
      return value === first;
  }
}

/** Days by which a relative date lies before today; a week, month and year are 7, 30 and 365 days here. */
const daysBefore: Readonly<Record<string, number>> = {
  TODAY: 0,
  TOMORROW: -1,
  YESTERDAY: 1,
  PAST_WEEK: 7,
  PAST_MONTH: 30,
  PAST_YEAR: 365,
};

function meetsDate(criteria: string, day: number, wanted: CellValue): boolean {
  const today = Math.floor(serialOf(current().now(), book().timeZone));
  const limit = typeof wanted === 'number' ? wanted : today - (daysBefore[String(wanted)] ?? 0);
  if (criteria.startsWith('DATE_AFTER')) return day > limit;
  if (criteria.startsWith('DATE_BEFORE')) return day < limit;
  if (String(wanted).startsWith('PAST_')) return day >= limit && day <= today;
  return day === limit;
}
