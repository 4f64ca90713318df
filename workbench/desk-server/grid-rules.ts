// Validation rules as drop-downs and check boxes of the grid. What they refuse is decided by the server alone.
import { allowedTexts } from '../book/criteria';
import type { Area, SheetModel, ValidationRule, WorkbookModel } from '../book/model';
import { ruleAreas } from '../book/xlsx-rules';

export interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export function gridRange({ row, column, rows, columns }: Area): GridRange {
  return {
    startRow: row - 1,
    endRow: row + rows - 2,
    startColumn: column - 1,
    endColumn: column + columns - 2,
  };
}

/** Univer's data validation rules of a sheet. */
export function gridRules(book: WorkbookModel, sheet: SheetModel): object[] {
  const ranges = new Map<ValidationRule, GridRange[]>();
  for (const [area, rule] of ruleAreas(sheet)) {
    ranges.set(rule, [...(ranges.get(rule) ?? []), gridRange(area)]);
  }
  return [...ranges].flatMap(([rule, areas], index) => {
    const condition = conditionOf(book, rule);
    return condition ? [{ uid: `${sheet.id}-${index}`, ranges: areas, allowBlank: true, ...condition }] : [];
  });
}

function conditionOf(book: WorkbookModel, rule: ValidationRule): object | null {
  if (rule.criteria === 'CHECKBOX') return { type: 'checkbox', formula1: 'TRUE', formula2: 'FALSE' };
  const items = rule.values[1] === false ? null : allowedTexts(book, rule);
  if (!items) return null;
  return {
    type: 'list',
    // Univer parts the items at commas; a full-width comma looks the same to a reader and parts nothing.
    formula1: [...items].map((item) => item.replaceAll(',', '，')).join(','),
    showDropDown: true,
    // An arrow, as Google draws rules that a script made.
    renderMode: 1,
    // The grid itself refuses nothing: Google's message comes from the server.
    errorStyle: 2,
    showErrorMessage: false,
  };
}
