// Values of formula cells, computed by IronCalc.
import type { CellValue, SheetModel, WorkbookModel } from './model';

/** A value that stands in a cell only for the computation at hand. */
export interface TrialValue {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** Gives every formula cell its value; what the engine cannot compute shows `#NAME?`. `now` is the virtual clock. */
export function recalculate(book: WorkbookModel, now: number): void {
  throw new Error(`being written ${book.name} ${now}`);
}

export interface Condition {
  /** With or without its leading `=`; relative references are those of the base cell. */
  readonly formula: string;
  readonly base: { readonly row: number; readonly column: number };
}

/** The value of a custom formula at each target cell; `trial` values stand in for the sheet's own. */
export function evaluateConditions(
  book: WorkbookModel,
  sheet: SheetModel,
  condition: Condition,
  targets: readonly { readonly row: number; readonly column: number }[],
  now: number,
  trial: readonly TrialValue[],
): CellValue[] {
  throw new Error(
    `being written ${book.name} ${sheet.name} ${condition.formula} ${targets.length} ${now} ${trial.length}`,
  );
}

export function evaluateCondition(
  book: WorkbookModel,
  sheet: SheetModel,
  condition: Condition,
  target: { readonly row: number; readonly column: number },
  now: number,
): CellValue {
  return evaluateConditions(book, sheet, condition, [target], now, [])[0] ?? '';
}
