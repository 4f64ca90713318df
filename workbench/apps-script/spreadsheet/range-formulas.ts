import { cellCount, gridOfCells } from './areas';
import { enter, spread } from './cell-values';
import { checkDimensions } from './dimensions';
import { sheetOf, write } from './document';
import { formulaFromR1C1, formulaToR1C1 } from './r1c1';
import { RangeValues } from './range-values';

/** Formulas in A1 and R1C1 notation, always with English function names and commas (3.9 [C]). */
export class RangeFormulas extends RangeValues {
  getFormula(): string {
    return sheetOf(this.sheetId).cells.formula(this.area.row, this.area.column);
  }

  getFormulas(): string[][] {
    const { cells } = sheetOf(this.sheetId);
    return gridOfCells(this.area, (row, column) => cells.formula(row, column));
  }

  /** Null where there is none ([A] reference), unlike getFormula. */
  getFormulaR1C1(): string | null {
    return this.getFormulasR1C1()[0]?.[0] ?? null;
  }

  getFormulasR1C1(): (string | null)[][] {
    const { cells } = sheetOf(this.sheetId);
    return gridOfCells(this.area, (row, column) => {
      const formula = cells.formula(row, column);
      return formula === '' ? null : formulaToR1C1(formula, { row, column });
    });
  }

  setFormula(formula: string): this {
    return this.setFormulas(textGrid(spread(this.area, asFormula(formula))));
  }

  setFormulas(formulas: readonly (readonly string[])[]): this {
    const { area } = this;
    checkDimensions(area, formulas);
    const inputs = formulas.map((row) => row.map((formula) => asFormula(String(formula))));
    write(this.sheetId, area, cellCount(area), (sheet) => enter(sheet, area, inputs));
    return this;
  }

  setFormulaR1C1(formula: string): this {
    return this.setFormulas(
      gridOfCells(this.area, (row, column) => formulaFromR1C1(formula, { row, column })),
    );
  }

  setFormulasR1C1(formulas: readonly (readonly string[])[]): this {
    const { area } = this;
    checkDimensions(area, formulas);
    return this.setFormulas(
      gridOfCells(area, (row, column) => {
        const formula = formulas[row - area.row]?.[column - area.column] ?? '';
        return formulaFromR1C1(formula, { row, column });
      }),
    );
  }
}

/** An empty text removes the formula; a missing `=` is added. */
function asFormula(text: string): string {
  return text === '' || text.startsWith('=') ? text : `=${text}`;
}

function textGrid(grid: readonly (readonly unknown[])[]): string[][] {
  return grid.map((row) => row.map(String));
}
