// What rejecting validation rules say against a write.
import { accepts, allowedTexts } from './criteria';
import { evaluateConditions, type TrialValue } from './formulas';
import type { Area, CellValue, SheetModel, ValidationRule, WorkbookModel } from './model';
import { columnName } from './references';

export interface Violation {
  readonly row: number;
  readonly column: number;
  /** Google's message, or the rule's own help text. */
  readonly message: string;
}

/**
 * What rejecting rules say against writing these values (rows of cells) into the area, in reading order; `now` is
 * the virtual clock. Blank is accepted by every rule, and so is what a custom formula with a function unknown to
 * the engine (`#NAME?`) would have to judge.
 */
export function violations(
  book: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  values: readonly (readonly CellValue[])[],
  now: number,
): Violation[] {
  const written = cellsOf(area, values);
  const found: Violation[] = [];
  for (const [rule, cells] of byRejectingRule(sheet, area, written)) {
    for (const { row, column } of rejected(book, sheet, rule, cells, written, now)) {
      found.push({ row, column, message: messageOf(book, rule, row, column) });
    }
  }
  return found.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** Google's message when a rejecting rule forbids the value in this cell, else null. */
export function violation(
  book: WorkbookModel,
  sheet: SheetModel,
  row: number,
  column: number,
  value: CellValue,
  now: number,
): string | null {
  const area = { row, column, rows: 1, columns: 1 };
  return violations(book, sheet, area, [[value]], now)[0]?.message ?? null;
}

function cellsOf(area: Area, values: readonly (readonly CellValue[])[]): TrialValue[] {
  return values.flatMap((cells, row) =>
    cells.map((value, column) => ({ row: area.row + row, column: area.column + column, value })),
  );
}

function byRejectingRule(
  sheet: SheetModel,
  area: Area,
  written: readonly TrialValue[],
): Map<ValidationRule, TrialValue[]> {
  const rules = Array.from({ length: area.columns }, (_, index) =>
    (sheet.validations[area.column + index - 1]?.slice(area.row, area.row + area.rows - 1) ?? []).flatMap(
      ([length, rule]) => new Array<ValidationRule | null>(length).fill(rule),
    ),
  );
  const groups = new Map<ValidationRule, TrialValue[]>();
  for (const cell of written) {
    const rule = rules[cell.column - area.column]?.[cell.row - area.row];
    if (!rule || rule.allowInvalid || cell.value === '') continue;
    const group = groups.get(rule);
    if (group) group.push(cell);
    else groups.set(rule, [cell]);
  }
  return groups;
}

function rejected(
  book: WorkbookModel,
  sheet: SheetModel,
  rule: ValidationRule,
  cells: readonly TrialValue[],
  written: readonly TrialValue[],
  now: number,
): readonly TrialValue[] {
  const evaluated = (formula: CellValue | undefined, targets: readonly TrialValue[]) => {
    const base = rule.base ?? { row: 1, column: 1 };
    return evaluateConditions(book, sheet, { formula: String(formula), base }, targets, now, written);
  };
  if (rule.criteria === 'CUSTOM_FORMULA') {
    const [formula] = rule.values;
    const results = evaluated(typeof formula === 'object' ? '' : formula, cells);
    return cells.filter((_cell, index) => !holds(results[index]));
  }
  if (!rule.values.some(isFormula)) {
    const accepted = accepts(book, sheet, rule, (index) => Number(rule.values[index] ?? Number.NaN));
    return cells.filter((cell) => !accepted(cell.value, cell.row, cell.column));
  }
  return cells.filter((cell) => {
    const operand = (index: number) => {
      const value = rule.values[index];
      return Number(isFormula(value) ? evaluated(value, [cell])[0] : (value ?? Number.NaN));
    };
    return !accepts(book, sheet, rule, operand)(cell.value, cell.row, cell.column);
  });
}

function isFormula(value: ValidationRule['values'][number] | undefined): value is string {
  return typeof value === 'string' && value.startsWith('=');
}

function holds(result: CellValue | undefined): boolean {
  return result === '#NAME?' || result === true || (typeof result === 'number' && result !== 0);
}

/** apps-script.md 3.4 [B]: list rules name what they accept, help text replaces the whole. */
function messageOf(book: WorkbookModel, rule: ValidationRule, row: number, column: number): string {
  if (rule.helpText) return rule.helpText;
  const refusal = `The data you entered in cell ${columnName(column)}${row} violates the data validation rules set on this cell.`;
  if (rule.criteria !== 'VALUE_IN_LIST') return refusal;
  const items = [...(allowedTexts(book, rule) ?? [])].join(', ');
  return `${refusal} Please enter one of the following values: ${items}.`;
}
