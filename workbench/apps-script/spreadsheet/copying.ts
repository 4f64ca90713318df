// Copying cells within a workbook: which parts, and how often the source fits into the destination.
import type { Area, CellStyle, CellValue, SheetModel, ValidationRule } from '../../book/model';
import { offsetFormula } from '../../book/references';
import { changeStyle, ruleAt, setRule, styleAt } from '../../book/style';
import { gridOfCells, overlap } from './areas';
import { interned, restyled } from './cell-format';

export interface CopyParts {
  readonly values: boolean;
  /** Formulas are copied as formulas, else as their values. */
  readonly formulas: boolean;
  readonly looks: boolean;
  readonly borders: boolean;
  readonly rules: boolean;
  readonly notes: boolean;
  readonly widths: boolean;
  readonly conditionalFormats: boolean;
}

const nothing: CopyParts = {
  values: false,
  formulas: false,
  looks: false,
  borders: false,
  rules: false,
  notes: false,
  widths: false,
  conditionalFormats: false,
};

const all: CopyParts = {
  ...nothing,
  values: true,
  formulas: true,
  looks: true,
  borders: true,
  rules: true,
  notes: true,
};

/** What each of Google's paste types copies. */
export const pasteTypes = {
  PASTE_NORMAL: { ...all, conditionalFormats: true },
  PASTE_NO_BORDERS: { ...all, borders: false },
  PASTE_FORMAT: { ...nothing, looks: true, borders: true },
  PASTE_FORMULA: { ...nothing, values: true, formulas: true },
  PASTE_DATA_VALIDATION: { ...nothing, rules: true },
  PASTE_VALUES: { ...nothing, values: true },
  PASTE_CONDITIONAL_FORMATTING: { ...nothing, conditionalFormats: true },
  PASTE_COLUMN_WIDTHS: { ...nothing, widths: true },
} satisfies Readonly<Record<string, CopyParts>>;

interface Copied {
  readonly value: CellValue;
  readonly formula: string;
  readonly style: CellStyle;
  readonly rule: ValidationRule | null;
  readonly note: string;
}

/** What stands in an area now, taken before anything is changed. */
export function snapshot(sheet: SheetModel, area: Area): Copied[][] {
  return gridOfCells(area, (row, column) => ({
    value: sheet.cells.get(row, column),
    formula: sheet.cells.formula(row, column),
    style: styleAt(sheet, row, column),
    rule: ruleAt(sheet, row, column),
    note: sheet.notes.get(`${row},${column}`) ?? '',
  }));
}

/**
 * The area that a copy fills: a smaller destination gets the whole source, a larger one as many whole repetitions
 * as fit (measured, issuetracker 427192537).
 */
export function filledArea(source: Pick<Area, 'rows' | 'columns'>, destination: Area): Area {
  const times = (wanted: number, unit: number): number => Math.max(1, Math.floor(wanted / unit)) * unit;
  return {
    ...destination,
    rows: times(destination.rows, source.rows),
    columns: times(destination.columns, source.columns),
  };
}

/** Puts a snapshot over the filled area, repeated; relative references of formulas move along. */
export function paste(
  to: SheetModel,
  filled: Area,
  cells: readonly (readonly Copied[])[],
  from: Area,
  parts: CopyParts,
): void {
  const height = cells.length;
  const width = cells[0]?.length ?? 1;
  const rules = new Map<ValidationRule, ValidationRule>();
  gridOfCells(filled, (row, column) => {
    const down = (row - filled.row) % height;
    const right = (column - filled.column) % width;
    const cell = cells[down]?.[right];
    if (!cell) return;
    const one = { row, column, rows: 1, columns: 1 };
    if (parts.values && parts.formulas && cell.formula !== '') {
      const formula = offsetFormula(cell.formula, row - from.row - down, column - from.column - right);
      to.cells.setFormula(row, column, formula, cell.value);
    } else if (parts.values) to.cells.set(row, column, cell.value);
    if (parts.looks)
      changeStyle(to, one, (old) => interned(parts.borders ? cell.style : keepBorders(cell.style, old)));
    if (parts.rules) setRule(to, one, cell.rule && ownRule(rules, cell.rule));
    if (parts.notes && cell.note !== '') to.notes.set(`${row},${column}`, cell.note);
  });
}

/** Cells that are merged in the source are merged in the copy. */
export function pasteMerges(from: SheetModel, source: Area, to: SheetModel, filled: Area): void {
  const copies = Array.from(from.merges)
    .filter((merge) => overlap(merge, source))
    .map((merge) => ({
      ...merge,
      row: merge.row - source.row + filled.row,
      column: merge.column - source.column + filled.column,
    }));
  to.merges = [...Array.from(to.merges).filter((merge) => !overlap(merge, filled)), ...copies];
}

function keepBorders(style: CellStyle, old: CellStyle): CellStyle {
  return (['top', 'left', 'bottom', 'right'] as const).reduce(
    (next, side) => restyled(next, side, old[side]),
    style,
  );
}

function ownRule(known: Map<ValidationRule, ValidationRule>, rule: ValidationRule): ValidationRule {
  const own = known.get(rule) ?? { ...rule };
  known.set(rule, own);
  return own;
}
