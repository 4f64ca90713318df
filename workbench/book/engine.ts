// IronCalc behind one function: constants and formulas in, results out.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';
import type { CellValue } from './model';
import { columnName } from './references';

/** Cells of one sheet given to the engine; formulas are in its dialect, see engine-formula.ts. */
export interface EngineSheet {
  readonly constants: readonly { readonly row: number; readonly column: number; readonly value: CellValue }[];
  readonly formulas: readonly { readonly row: number; readonly column: number; readonly formula: string }[];
}

/** What a sheet is called in the engine, which refuses some of the names that Google allows. */
export function engineName(index: number): string {
  return `tab_${index}`;
}

let loaded = false;

/** The results of each sheet's formulas, in their order. */
export function compute(sheets: readonly EngineSheet[]): CellValue[][] {
  load();
  const model = new Model('book', 'en', 'UTC', 'en');
  try {
    model.pauseEvaluation();
    for (const index of sheets.keys()) {
      if (index > 0) model.newSheet();
      model.renameSheet(index, engineName(index));
    }
    for (const [index, sheet] of sheets.entries()) fill(model, index, sheet);
    const echoes = addEchoes(model, sheets);
    model.resumeEvaluation();
    model.evaluate();
    return sheets.map(({ formulas }, index) =>
      formulas.map(({ row, column }, at) =>
        resultOf(model, { sheet: index, row, column }, { sheet: echoes, row: at + 1, column: index + 1 }),
      ),
    );
  } finally {
    model.free();
  }
}

function load(): void {
  if (loaded) return;
  // Jest runs this file as CommonJS, where import.meta.url is empty.
  const here = typeof __filename === 'string' ? __filename : import.meta.url;
  const bytes = readFileSync(createRequire(here).resolve('@ironcalc/wasm/wasm_bg.wasm'));
  initSync({ module: bytes });
  loaded = true;
}

function fill(model: Model, index: number, sheet: EngineSheet): void {
  for (const { row, column, value } of sheet.constants) {
    // The apostrophe keeps the engine from reading a text as a date or a number of its own.
    model.setUserInput(
      index,
      row,
      column,
      typeof value === 'string' ? `'${value}` : String(value).toUpperCase(),
    );
  }
  for (const { row, column, formula } of sheet.formulas) model.setUserInput(index, row, column, formula);
}

/**
 * A further sheet that joins '' to every result: the engine prints a number in full only as text; its number
 * formats lose digits from the fifteenth on. Row = formula, column = sheet.
 */
function addEchoes(model: Model, sheets: readonly EngineSheet[]): number {
  model.newSheet();
  const echoes = sheets.length;
  for (const [index, { formulas }] of sheets.entries()) {
    for (const [at, { row, column }] of formulas.entries()) {
      model.setUserInput(echoes, at + 1, index + 1, `=${engineName(index)}!${columnName(column)}${row}&""`);
    }
  }
  return echoes;
}

/** Google's words for what the engine names otherwise. */
const errorNames: Readonly<Record<string, string>> = {
  '#SPILL!': '#REF!',
  '#CIRC!': '#REF!',
  '#CALC!': '#N/A',
  '#N/IMPL!': '#NAME?',
};

/** Codes of getCellType, as Excel's TYPE function has them. */
const cellType = { number: 1, boolean: 4, error: 16 } as const;

interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

function resultOf(model: Model, cell: Place, echo: Place): CellValue {
  const type = model.getCellType(cell.sheet, cell.row, cell.column);
  if (type === cellType.number) return Number(model.getFormattedCellValue(echo.sheet, echo.row, echo.column));
  const text = model.getFormattedCellValue(cell.sheet, cell.row, cell.column);
  if (type === cellType.boolean) return text === 'TRUE';
  return type === cellType.error ? (errorNames[text] ?? text) : text;
}
