import { cellCount, gridOfCells } from './areas';
import { enter, inputOf, readValue, readValues, type ScriptValue, shownText, spread } from './cell-values';
import { checkDimensions } from './dimensions';
import { sheetOf, write } from './document';
import { RangeBase } from './range-base';

/** Values as scripts read and write them (apps-script.md 3.1, 3.2). */
export class RangeValues extends RangeBase {
  getValue(): ScriptValue {
    return readValue(sheetOf(this.sheetId), this.area.row, this.area.column);
  }

  getValues(): ScriptValue[][] {
    return readValues(sheetOf(this.sheetId), this.area);
  }

  getDisplayValue(): string {
    return shownText(sheetOf(this.sheetId), this.area.row, this.area.column);
  }

  getDisplayValues(): string[][] {
    const sheet = sheetOf(this.sheetId);
    return gridOfCells(this.area, (row, column) => shownText(sheet, row, column));
  }

  isBlank(): boolean {
    const sheet = sheetOf(this.sheetId);
    return gridOfCells(
      this.area,
      (row, column) => sheet.cells.get(row, column) === '' && sheet.cells.formula(row, column) === '',
    ).every((cells) => cells.every(Boolean));
  }

  setValue(value: unknown): this {
    const { area } = this;
    const inputs = spread(area, inputOf(value));
    write(this.sheetId, area, cellCount(area), (sheet) => enter(sheet, area, inputs));
    return this;
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    const { area } = this;
    checkDimensions(area, values);
    const inputs = values.map((row) => row.map(inputOf));
    write(this.sheetId, area, cellCount(area), (sheet) => enter(sheet, area, inputs));
    return this;
  }

  /** Takes spaces off both ends of each text and makes inner runs of them one. */
  trimWhitespace(): this {
    const { area } = this;
    write(this.sheetId, area, cellCount(area), (sheet) => {
      gridOfCells(area, (row, column) => {
        const value = sheet.cells.get(row, column);
        if (typeof value !== 'string' || sheet.cells.formula(row, column) !== '') return;
        sheet.cells.set(row, column, value.trim().replace(/\s+/g, ' '));
      });
    });
    return this;
  }
}
