// Copying cells within a workbook: which parts, and how often the source fits into the destination.
import type { Area, CellStyle, CellValue, SheetModel, ValidationRule } from '../../book/model';
import { offsetFormula } from '../../book/references';
import { ruleAt, styleAt } from '../../book/style';
import { current } from '../facade';
import { gridOfCells, overlap } from './areas';
import { reruleCells, restyleCells } from './cell-columns';
import { restyled } from './cell-format';

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
  /** Where it stood. */
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string;
  readonly style: CellStyle;
  readonly rule: ValidationRule | null;
  readonly note: string;
}

/** What stands in an area now, taken before anything is changed. */
export function snapshot(sheet: SheetModel, area: Area): Copied[][] {
  return gridOfCells(area, (row, column) => ({
    row,
    column,
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
  parts: CopyParts,
): void {
  const height = cells.length;
  const width = cells[0]?.length ?? 1;
  const at = (row: number, column: number) =>
    cells[(row - filled.row) % height]?.[(column - filled.column) % width];
  gridOfCells(filled, (row, column) => {
    const cell = at(row, column);
    if (!cell) return;
    if (parts.values && parts.formulas && cell.formula !== '') {
      const formula = offsetFormula(cell.formula, row - cell.row, column - cell.column);
      to.cells.setFormula(row, column, formula, cell.value);
    } else if (parts.values) to.cells.set(row, column, cell.value);
    if (parts.notes && cell.note !== '') to.notes.set(`${row},${column}`, cell.note);
  });
  if (parts.looks) {
    restyleCells(to, filled, (old, row, column) => {
      const { style = old } = at(row, column) ?? {};
      return parts.borders ? style : keepBorders(style, old);
    });
  }
  if (parts.rules) {
    const move = movedRules();
    reruleCells(to, filled, (_, row, column) => {
      const cell = at(row, column);
      return cell?.rule ? move(cell.rule, row - cell.row, column - cell.column) : null;
    });
  }
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
  const others = Array.from(to.merges).filter((merge) => !overlap(merge, filled));
  to.merges = current().adopt([...others, ...copies]);
}

function keepBorders(style: CellStyle, old: CellStyle): CellStyle {
  return (['top', 'left', 'bottom', 'right'] as const).reduce(
    (next, side) => restyled(next, side, old[side]),
    style,
  );
}

/** Copies rules so that their formulas keep their distance to the cell; equal copies are one object. */
function movedRules(): (rule: ValidationRule, down: number, right: number) => ValidationRule {
  const known = new Map<ValidationRule, Map<string, ValidationRule>>();
  return (rule, down, right) => {
    const copies = known.get(rule) ?? new Map<string, ValidationRule>();
    known.set(rule, copies);
    const { base } = rule;
    const copy = copies.get(`${down},${right}`) ?? {
      ...rule,
      ...(base ? { base: { row: base.row + down, column: base.column + right } } : {}),
    };
    copies.set(`${down},${right}`, copy);
    return copy;
  };
}
