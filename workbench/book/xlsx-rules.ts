// Data validation rules as Excel and LibreOffice act on them: one range per rule and column block.
import type ExcelJS from 'exceljs';
import type { Area, CellValue, SheetModel, ValidationRule, WorkbookModel } from './model';
import { a1Of, columnName, offsetFormula, quotedSheetName } from './references';
import { criterionExpression, quoted } from './xlsx-formula';
import { xmlText } from './xlsx-text';

/** Excel's limits; beyond them it calls the file damaged. */
const longestList = 255;
const longestPrompt = 255;
const longestError = 225;

const dayMs = 86_400_000;

/** The rules of a sheet by range, such as `C2:C1000`. */
export function excelRules(book: WorkbookModel, sheet: SheetModel): [string, ExcelJS.DataValidation][] {
  return ruleAreas(sheet).flatMap(([area, rule]) => {
    const condition = conditionOf(book, rule, area);
    return condition ? [[a1Of(area), { ...condition, ...messages(rule) }]] : [];
  });
}

/** Rectangles of cells that share a rule: runs of a column, joined with equal runs of its right neighbours. */
export function ruleAreas(sheet: SheetModel): [Area, ValidationRule][] {
  const open = new Map<string, { area: Area; rule: ValidationRule }>();
  const found: { area: Area; rule: ValidationRule }[] = [];
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    let row = 1;
    const next = new Map<string, { area: Area; rule: ValidationRule }>();
    for (const [length, rule] of sheet.validations[column - 1]?.slice(1, sheet.rowCount) ?? []) {
      const key = `${row},${length}`;
      row += length;
      if (!rule) continue;
      const left = open.get(key);
      if (left?.rule === rule) {
        left.area = { ...left.area, columns: left.area.columns + 1 };
        next.set(key, left);
        continue;
      }
      const made = { area: { row: row - length, column, rows: length, columns: 1 }, rule };
      found.push(made);
      next.set(key, made);
    }
    open.clear();
    for (const [key, value] of next) open.set(key, value);
  }
  return found.map(({ area, rule }) => [area, rule]);
}

type Condition = Pick<ExcelJS.DataValidation, 'type' | 'operator' | 'formulae'>;

function conditionOf(book: WorkbookModel, rule: ValidationRule, area: Area): Condition | null {
  const { criteria, values } = rule;
  const cell = `${columnName(area.column)}${area.row}`;
  const base = rule.base ?? area;
  const plain = values.flatMap((value): CellValue[] => {
    if (typeof value === 'object') return [];
    const isFormula = typeof value === 'string' && value.startsWith('=');
    return [isFormula ? offsetFormula(value, area.row - base.row, area.column - base.column) : value];
  });
  const [first] = values;
  if (criteria === 'VALUE_IN_LIST') return listOf(Array.isArray(first) ? first.map(String) : [], cell);
  if (criteria === 'CHECKBOX') return listOf(plain.length > 0 ? plain.map(String) : ['TRUE', 'FALSE'], cell);
  if (criteria === 'VALUE_IN_RANGE') {
    if (typeof first !== 'object' || !('area' in first)) return null;
    const source = book.sheets.find((sheet) => sheet.id === first.sheetId);
    if (!source) return null;
    const range = `${quotedSheetName(source.name)}!${fixed(first.area)}`;
    const isLine = first.area.rows === 1 || first.area.columns === 1;
    return isLine
      ? { type: 'list', formulae: [range] }
      : { type: 'custom', formulae: [`COUNTIF(${range},${cell})>0`] };
  }
  const compared = comparison(criteria, plain);
  if (compared) return compared;
  const expression = criterionExpression(criteria, plain, cell);
  return expression === null ? null : { type: 'custom', formulae: [expression] };
}

/** An inline list, or a condition where commas or length forbid one. */
function listOf(items: readonly string[], cell: string): Condition {
  const joined = items.join(',');
  if (joined.length <= longestList && !items.some((item) => /[,"]/.test(item))) {
    return { type: 'list', formulae: [quoted(joined)] };
  }
  return { type: 'custom', formulae: [`OR(${items.map((item) => `${cell}&""=${quoted(item)}`).join(',')})`] };
}

const operators: Readonly<Record<string, ExcelJS.DataValidationOperator>> = {
  GREATER_THAN: 'greaterThan',
  GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  LESS_THAN: 'lessThan',
  LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  EQUAL_TO: 'equal',
  NOT_EQUAL_TO: 'notEqual',
  BETWEEN: 'between',
  NOT_BETWEEN: 'notBetween',
};

/** Numbers and dates in the form that Excel's own dialog shows; null where a formula is compared with. */
function comparison(criteria: string, values: readonly CellValue[]): Condition | null {
  const numbers = values.filter((value) => typeof value === 'number');
  if (numbers.length !== values.length) return null;
  const [first = 0, second = first] = numbers;
  if (criteria.startsWith('NUMBER_')) {
    const operator = operators[criteria.replace('NUMBER_', '')];
    return operator ? { type: 'decimal', operator, formulae: numbers } : null;
  }
  // Google compares whole days; the last second of a day stands for its end.
  const end = (day: number) => instant(day + 86_399 / 86_400);
  const dates = (operator: ExcelJS.DataValidationOperator, ...formulae: Date[]): Condition => ({
    type: 'date',
    operator,
    formulae,
  });
  switch (criteria) {
    case 'DATE_IS_VALID_DATE':
      return dates('greaterThanOrEqual', instant(1));
    case 'DATE_AFTER':
      return dates('greaterThanOrEqual', instant(first + 1));
    case 'DATE_ON_OR_AFTER':
      return dates('greaterThanOrEqual', instant(first));
    case 'DATE_BEFORE':
      return dates('lessThan', instant(first));
    case 'DATE_ON_OR_BEFORE':
      return dates('lessThanOrEqual', end(first));
    case 'DATE_EQUAL_TO':
      return dates('between', instant(first), end(first));
    case 'DATE_BETWEEN':
      return dates('between', instant(first), end(second));
    case 'DATE_NOT_BETWEEN':
      return dates('notBetween', instant(first), end(second));
    default:
      return null;
  }
}

/** exceljs turns a Date back into this serial number. */
function instant(serial: number): Date {
  return new Date(Math.round((serial - 25569) * dayMs));
}

function fixed(area: Area): string {
  return a1Of(area).replace(/[A-Z]+|\d+/g, '$$$&');
}

function messages({ allowInvalid, helpText }: ValidationRule): Partial<ExcelJS.DataValidation> {
  return {
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: allowInvalid ? 'warning' : 'stop',
    ...(helpText
      ? {
          showInputMessage: true,
          prompt: xmlText(helpText.slice(0, longestPrompt)),
          error: xmlText(helpText.slice(0, longestError)),
        }
      : {}),
  };
}
