// Validation rules and conditional formats of an .xlsx that another program wrote.
import type ExcelJS from 'exceljs';
import type { Area, CellValue, ConditionalFormat, SheetModel, ValidationRule } from './model';
import { areaOf, parseA1 } from './references';
import { changeRules } from './style';
import { googleFormula } from './xlsx-formula';
import { googleStyle } from './xlsx-style';

type ExcelRule = ExcelJS.DataValidation;

/** Reads the rules that exceljs spread over single cells back into one rule per range. */
export function readRules(source: ExcelJS.Worksheet, sheet: SheetModel, sheets: readonly SheetModel[]): void {
  const { dataValidations } = source as ExcelJS.Worksheet & {
    dataValidations: { model: Record<string, ExcelRule | undefined> };
  };
  const cells = new Map<ExcelRule, Area[]>();
  for (const [address, rule] of Object.entries(dataValidations.model)) {
    const range = parseA1(address);
    const area = range && areaOf(range, sheet.rowCount, sheet.columnCount);
    if (!rule || !area) continue;
    const known = cells.get(rule);
    if (known) known.push(area);
    else cells.set(rule, [area]);
  }
  for (const [excelRule, areas] of cells) {
    const base = {
      row: Math.min(...firstFew(areas).map(({ row }) => row)),
      column: Math.min(...firstFew(areas).map(({ column }) => column)),
    };
    const read = ruleOf(excelRule, sheet, sheets);
    if (!read) continue;
    const rule = { ...read, base };
    for (const area of columnRuns(areas)) changeRules(sheet, area, () => rule);
  }
}

/** exceljs lists a range row by row from its first cell, so the first cells hold the smallest row and column. */
function firstFew(areas: readonly Area[]): readonly Area[] {
  return areas.slice(0, 1000);
}

function columnRuns(cells: readonly Area[]): Area[] {
  const byColumn = new Map<number, number[]>();
  for (const { row, column } of cells) byColumn.set(column, [...(byColumn.get(column) ?? []), row]);
  return [...byColumn].flatMap(([column, rows]) => {
    const runs: { row: number; column: number; rows: number; columns: number }[] = [];
    for (const row of rows.sort((a, b) => a - b)) {
      const last = runs.at(-1);
      if (last && last.row + last.rows === row) last.rows += 1;
      else runs.push({ row, column, rows: 1, columns: 1 });
    }
    return runs;
  });
}

const comparisons: Readonly<Record<string, string>> = {
  between: 'BETWEEN',
  notBetween: 'NOT_BETWEEN',
  equal: 'EQUAL_TO',
  notEqual: 'NOT_EQUAL_TO',
  greaterThan: 'GREATER_THAN',
  greaterThanOrEqual: 'GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'LESS_THAN',
  lessThanOrEqual: 'LESS_THAN_OR_EQUAL_TO',
};

const dateNames: Readonly<Record<string, string>> = {
  GREATER_THAN: 'AFTER',
  GREATER_THAN_OR_EQUAL_TO: 'ON_OR_AFTER',
  LESS_THAN: 'BEFORE',
  LESS_THAN_OR_EQUAL_TO: 'ON_OR_BEFORE',
};

function ruleOf(rule: ExcelRule, sheet: SheetModel, sheets: readonly SheetModel[]): ValidationRule | null {
  const allowInvalid = rule.errorStyle === 'warning' || rule.errorStyle === 'information';
  const rest = { allowInvalid, helpText: rule.error ?? rule.prompt ?? null };
  const formulae: unknown[] = rule.formulae ?? [];
  const [first = ''] = formulae;
  if (rule.type === 'list') return { ...listOf(String(first), sheet, sheets), ...rest };
  if (rule.type === 'custom')
    return { criteria: 'CUSTOM_FORMULA', values: [googleFormula(String(first))], ...rest };
  const compared = comparisons[rule.operator ?? 'between'];
  const values = formulae.map(numberOf);
  if (!compared || values.some(Number.isNaN)) return null;
  if (rule.type === 'date') return { criteria: `DATE_${dateNames[compared] ?? compared}`, values, ...rest };
  if (rule.type === 'decimal' || rule.type === 'whole')
    return { criteria: `NUMBER_${compared}`, values, ...rest };
  return null;
}

function numberOf(value: unknown): number {
  return value instanceof Date ? value.getTime() / 86_400_000 + 25_569 : Number(value);
}

function listOf(
  formula: string,
  home: SheetModel,
  sheets: readonly SheetModel[],
): Pick<ValidationRule, 'criteria' | 'values'> {
  const inline = /^"(.*)"$/s.exec(formula)?.[1];
  if (inline !== undefined) {
    const items = inline.replaceAll('""', '"').split(',');
    return { criteria: 'VALUE_IN_LIST', values: [items.map((item) => item.trim()), true] };
  }
  const range = parseA1(formula);
  const source = range?.sheetName ? sheets.find(({ name }) => name === range.sheetName) : home;
  const area = range && source ? areaOf(range, source.rowCount, source.columnCount) : null;
  if (source && area) return { criteria: 'VALUE_IN_RANGE', values: [{ sheetId: source.id, area }, true] };
  return { criteria: 'CUSTOM_FORMULA', values: ['=TRUE'] };
}

/** Conditional formats that a Google sheet can hold; colour scales, bars and icons are left out. */
export function readFormats(source: ExcelJS.Worksheet, sheet: SheetModel): void {
  const { conditionalFormattings } = source as ExcelJS.Worksheet & {
    conditionalFormattings: readonly ExcelJS.ConditionalFormattingOptions[];
  };
  const found: { priority: number; format: ConditionalFormat }[] = [];
  for (const { ref, rules } of conditionalFormattings) {
    const areas = ref.split(/\s+/).flatMap((part) => {
      const range = parseA1(part);
      return (range && areaOf(range, sheet.rowCount, sheet.columnCount)) ?? [];
    });
    for (const rule of areas.length > 0 ? rules : []) {
      const condition = conditionOf(rule);
      if (condition) {
        const style = googleStyle(rule.style ?? {});
        found.push({ priority: rule.priority, format: { areas, ...condition, style } });
      }
    }
  }
  sheet.conditionalFormats = found.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
}

function conditionOf(
  rule: ExcelJS.ConditionalFormattingRule,
): { criteria: string; values: CellValue[] } | null {
  if (rule.type === 'expression') {
    return { criteria: 'CUSTOM_FORMULA', values: [googleFormula(String(rule.formulae?.[0] ?? ''))] };
  }
  if (rule.type !== 'cellIs') return null;
  const compared = comparisons[rule.operator ?? ''];
  const values = (rule.formulae ?? []).map((formula: unknown) => {
    const text = String(formula);
    return text !== '' && Number.isFinite(Number(text)) ? Number(text) : googleFormula(text);
  });
  return compared ? { criteria: `NUMBER_${compared}`, values } : null;
}
