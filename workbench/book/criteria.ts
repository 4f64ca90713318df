// What each criterion of DataValidationCriteria accepts. Custom formulas are judged in validation.ts, in batches.
import type { CellValue, SheetModel, ValidationRule, WorkbookModel } from './model';
import { displayValue } from './number-format';
import { styleAt } from './style';

/** Reads a rule's value, which may be a formula, as a number; NaN when it is none. */
export type Operand = (index: number) => number;

type Compare = (value: number, first: number, second: number) => boolean;

const comparisons: Readonly<Record<string, Compare>> = {
  AFTER: (value, limit) => value > limit,
  BEFORE: (value, limit) => value < limit,
  ON_OR_AFTER: (value, limit) => value >= limit,
  ON_OR_BEFORE: (value, limit) => value <= limit,
  GREATER_THAN: (value, limit) => value > limit,
  GREATER_THAN_OR_EQUAL_TO: (value, limit) => value >= limit,
  LESS_THAN: (value, limit) => value < limit,
  LESS_THAN_OR_EQUAL_TO: (value, limit) => value <= limit,
  EQUAL_TO: (value, limit) => value === limit,
  NOT_EQUAL_TO: (value, limit) => value !== limit,
  BETWEEN: (value, first, second) => value >= first && value <= second,
  NOT_BETWEEN: (value, first, second) => value < first || value > second,
};

const texts: Readonly<Record<string, (value: string, part: string) => boolean>> = {
  TEXT_CONTAINS: (value, part) => value.toLowerCase().includes(part.toLowerCase()),
  TEXT_DOES_NOT_CONTAIN: (value, part) => !value.toLowerCase().includes(part.toLowerCase()),
  TEXT_EQUAL_TO: (value, part) => value === part,
  TEXT_IS_VALID_EMAIL: (value) => /^[^\s@,;]+@[^\s@,;]+\.[^\s@,;.]+$/.test(value),
  TEXT_IS_VALID_URL: (value) => /^(https?:\/\/|ftp:\/\/|mailto:)?[^\s/@]+\.[^\s/.]+\S*$/i.test(value),
};

/**
 * Whether a rule accepts a value. A number counts as a date whatever its format; comparisons of dates ignore the
 * time (apps-script.md 3.4 [A]).
 */
export function accepts(
  book: WorkbookModel,
  sheet: SheetModel,
  rule: ValidationRule,
  operand: Operand,
): (value: CellValue, row: number, column: number) => boolean {
  const { criteria } = rule;
  if (criteria === 'DATE_IS_VALID_DATE') return (value) => typeof value === 'number';
  const compare = comparisons[criteria.replace(/^(DATE|NUMBER)_/, '')];
  if (compare) {
    const whole = criteria.startsWith('DATE_') ? Math.floor : (value: number) => value;
    const [first, second] = [whole(operand(0)), whole(operand(1))];
    return (value) => typeof value === 'number' && compare(whole(value), first, second);
  }
  if (criteria === 'CHECKBOX') return checkbox(rule);
  const shown = (value: CellValue, row: number, column: number) =>
    displayValue(value, styleAt(sheet, row, column).numberFormat, book.locale);
  const test = texts[criteria];
  if (test) return (value, row, column) => test(shown(value, row, column), String(rule.values[0] ?? ''));
  const listed = allowedTexts(book, rule);
  if (listed)
    return (value, row, column) => listed.has(String(value)) || listed.has(shown(value, row, column));
  throw new Error(`The data validation criterion ${criteria} is not emulated in the workbench.`);
}

/** The items of a list rule, as text; null for other criteria. */
export function allowedTexts(book: WorkbookModel, rule: ValidationRule): ReadonlySet<string> | null {
  const [first] = rule.values;
  if (rule.criteria === 'VALUE_IN_LIST') return new Set(Array.isArray(first) ? first.map(String) : []);
  if (rule.criteria !== 'VALUE_IN_RANGE') return null;
  const items = new Set<string>();
  if (typeof first !== 'object' || !('area' in first)) return items;
  const source = book.sheets.find((sheet) => sheet.id === first.sheetId);
  const { row, column, rows, columns } = first.area;
  const lastRow = Math.min(row + rows - 1, source?.cells.lastRow ?? 0);
  for (let r = row; r <= lastRow; r += 1) {
    for (let c = column; c < column + columns; c += 1) {
      const value = source?.cells.get(r, c) ?? '';
      if (!source || value === '') continue;
      items.add(String(value));
      items.add(displayValue(value, styleAt(source, r, c).numberFormat, book.locale));
    }
  }
  return items;
}

function checkbox({ values }: ValidationRule): (value: CellValue) => boolean {
  if (values.length === 0) return (value) => typeof value === 'boolean';
  return (value) => values.some((state) => state === value || String(state) === String(value));
}
