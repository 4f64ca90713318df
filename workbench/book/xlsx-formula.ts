// Formulas between Google Sheets and .xlsx: open ranges, prefixes of newer functions, criteria as expressions.
import type { CellValue } from './model';
import { type Corner, mapFormula, type Reference } from './references';
import { xmlText } from './xlsx-text';

const lastRow = 1_048_576;
const lastColumn = 16_384;

/** Functions that .xlsx writes with a prefix; without it Excel shows `#NAME?` until the cell is edited. */
const prefixes: Readonly<Record<string, string>> = Object.fromEntries([
  ...'CONCAT IFS LET MAXIFS MINIFS SWITCH TEXTJOIN UNIQUE XLOOKUP XMATCH SEQUENCE LAMBDA'
    .split(' ')
    .map((name) => [name, '_xlfn.']),
  ...['FILTER', 'SORT'].map((name) => [name, '_xlfn._xlws.']),
]);

/** A formula as .xlsx stores it: without `=`, `A2:A` as `A2:A1048576`. */
export function excelFormula(formula: string): string {
  return mapFormula(xmlText(formula).replace(/^=/, ''), closed, (text, rest) => {
    const prefix = /^\s*\(/.test(rest) ? prefixes[text.toUpperCase()] : undefined;
    return prefix ? `${prefix}${text}` : text;
  });
}

/** A formula of an .xlsx as Google writes it. */
export function googleFormula(formula: string): string {
  return `=${mapFormula(formula.replace(/_xlfn\.|_xlws\./g, ''), opened)}`;
}

function closed(reference: Reference): Reference {
  const { start, end } = reference;
  if (
    !end ||
    (start.row === null) !== (end.row === null) ||
    (start.column === null) !== (end.column === null)
  ) {
    return end
      ? { ...reference, start: filled(start, 1, 1), end: filled(end, lastRow, lastColumn) }
      : reference;
  }
  return reference;
}

function filled(corner: Corner, row: number, column: number): Corner {
  return { ...corner, row: corner.row ?? row, column: corner.column ?? column };
}

function opened(reference: Reference): Reference {
  const { start, end } = reference;
  if (end?.row !== lastRow || start.row === null) return reference;
  if (start.row === 1) {
    return { ...reference, start: { ...start, row: null }, end: { ...end, row: null } };
  }
  return { ...reference, end: { ...end, row: null, rowFixed: false } };
}

/** A text as it stands inside a formula. */
export function quoted(text: string): string {
  return `"${xmlText(text).replaceAll('"', '""')}"`;
}

const signs: Readonly<Record<string, string>> = {
  GREATER_THAN: '>',
  GREATER_THAN_OR_EQUAL_TO: '>=',
  LESS_THAN: '<',
  LESS_THAN_OR_EQUAL_TO: '<=',
  EQUAL_TO: '=',
  NOT_EQUAL_TO: '<>',
  AFTER: '>',
  ON_OR_AFTER: '>=',
  BEFORE: '<',
  ON_OR_BEFORE: '<=',
};

const relativeDays: Readonly<Record<string, readonly [from: string, to: string]>> = {
  TODAY: ['TODAY()', 'TODAY()'],
  TOMORROW: ['TODAY()+1', 'TODAY()+1'],
  YESTERDAY: ['TODAY()-1', 'TODAY()-1'],
  PAST_WEEK: ['TODAY()-7', 'TODAY()'],
  PAST_MONTH: ['EDATE(TODAY(),-1)', 'TODAY()'],
  PAST_YEAR: ['EDATE(TODAY(),-12)', 'TODAY()'],
};

/** A criterion as a condition on a cell, such as `ISNUMBER(SEARCH("x",A2))`; null when .xlsx cannot say it. */
export function criterionExpression(
  criteria: string,
  values: readonly CellValue[],
  cell: string,
): string | null {
  const [first = '', second = ''] = values.map(operand);
  const kind = criteria.replace(/^(DATE|NUMBER)_|_RELATIVE$/g, '');
  const value = criteria.startsWith('DATE_') ? `INT(${cell})` : cell;
  if (criteria.endsWith('_RELATIVE')) {
    const [from, to] = relativeDays[String(values[0])] ?? [];
    if (from === undefined || to === undefined) return null;
    if (kind === 'EQUAL_TO') return `AND(ISNUMBER(${cell}),${value}>=${from},${value}<=${to})`;
    return `AND(ISNUMBER(${cell}),${value}${kind === 'BEFORE' ? `<${from}` : `>${to}`})`;
  }
  if (/^(DATE|NUMBER)_/.test(criteria)) {
    if (kind === 'IS_VALID_DATE') return `ISNUMBER(${cell})`;
    if (kind === 'BETWEEN') return `AND(ISNUMBER(${cell}),${value}>=${first},${value}<=${second})`;
    if (kind === 'NOT_BETWEEN') return `AND(ISNUMBER(${cell}),OR(${value}<${first},${value}>${second}))`;
    return signs[kind] ? `AND(ISNUMBER(${cell}),${value}${signs[kind]}${first})` : null;
  }
  switch (criteria) {
    case 'CELL_EMPTY':
      return `LEN(${cell})=0`;
    case 'CELL_NOT_EMPTY':
      return `LEN(${cell})>0`;
    case 'TEXT_CONTAINS':
      return `ISNUMBER(SEARCH(${first},${cell}))`;
    case 'TEXT_DOES_NOT_CONTAIN':
      return `NOT(ISNUMBER(SEARCH(${first},${cell})))`;
    case 'TEXT_EQUAL_TO':
      return `EXACT(${cell},${first})`;
    case 'TEXT_STARTS_WITH':
      return `LEFT(${cell},LEN(${first}))=${first}`;
    case 'TEXT_ENDS_WITH':
      return `RIGHT(${cell},LEN(${first}))=${first}`;
    case 'TEXT_IS_VALID_EMAIL':
      return `ISNUMBER(SEARCH("?*@?*.?*",${cell}))`;
    case 'TEXT_IS_VALID_URL':
      return `ISNUMBER(SEARCH("?*.?*",${cell}))`;
    case 'CUSTOM_FORMULA':
      return excelFormula(String(values[0] ?? ''));
    default:
      return null;
  }
}

function operand(value: CellValue): string {
  if (typeof value === 'string') return value.startsWith('=') ? excelFormula(value) : quoted(value);
  return String(value).toUpperCase();
}
