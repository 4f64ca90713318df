import type { Area } from '../../book/model';
import { columnBand } from '../../book/style';
import { type EnumValue, enumTypeOf } from '../enumeration';
import { current, exception } from '../facade';
import { cellCount, contains, gridOfCells } from './areas';
import { ruleArea } from './cell-columns';
import { type CopyParts, filledArea, paste, pasteMerges, pasteTypes, snapshot } from './copying';
import { sheetOf, writeSettled } from './document';
import { changeBands } from './grouping';
import type { Range } from './range';
import { clearLooks, clearNotes, clearValues, RangeClearing } from './range-clearing';
import type { Sheet } from './sheet';

interface CopyOptions {
  readonly formatOnly?: boolean | undefined;
  readonly contentsOnly?: boolean | undefined;
}

/** Copying and moving a range. */
export class RangeCopying extends RangeClearing {
  /** Options for contents and format at once contradict each other: nothing is copied. */
  copyTo(destination: Range, how: EnumValue | CopyOptions = {}, isTransposed = false): void {
    const parts = partsOf(how);
    if (!parts) return;
    this.#copyInto(destination.sheetId, destination.area, parts, isTransposed);
  }

  copyValuesToRange(
    sheet: Sheet | number,
    column: number,
    lastColumn: number,
    row: number,
    lastRow: number,
  ): void {
    this.#copyInto(...target(sheet, column, lastColumn, row, lastRow), partsNamed('PASTE_VALUES'));
  }

  copyFormatToRange(
    sheet: Sheet | number,
    column: number,
    lastColumn: number,
    row: number,
    lastRow: number,
  ): void {
    this.#copyInto(...target(sheet, column, lastColumn, row, lastRow), partsNamed('PASTE_FORMAT'));
  }

  /** Cuts and pastes with looks, rules and notes; formulas that point elsewhere stay as they are. */
  moveTo(destination: Range): void {
    const { area, sheetId } = this;
    const { sheetId: targetId } = destination;
    const { row, column } = destination.area;
    const landing = { row, column, rows: area.rows, columns: area.columns };
    writeSettled(targetId, landing, cellCount(area), (to) => {
      const from = sheetOf(sheetId);
      const cells = snapshot(from, area);
      clearValues(from, area);
      clearLooks(from, area, () => ({}));
      clearNotes(from, area);
      ruleArea(from, area, null);
      paste(to, landing, cells, partsNamed('PASTE_NORMAL'));
    });
  }

  #copyInto(targetId: number, destination: Area, parts: CopyParts, isTransposed = false): void {
    const { area, sheetId } = this;
    const size = isTransposed ? { rows: area.columns, columns: area.rows } : area;
    const filled = filledArea(size, destination);
    const { rowCount, columnCount } = sheetOf(targetId);
    if (filled.row + filled.rows - 1 > rowCount || filled.column + filled.columns - 1 > columnCount) {
      throw exception('The coordinates of the range are outside the dimensions of the sheet.');
    }
    writeSettled(targetId, filled, cellCount(filled), (to) => {
      const from = sheetOf(sheetId);
      const cells = snapshot(from, area);
      paste(to, filled, isTransposed ? transposed(cells) : cells, parts);
      if (parts.looks && !isTransposed) pasteMerges(from, area, to, filled);
      if (parts.widths) {
        gridOfCells({ ...filled, rows: 1 }, (_, column) => {
          const { size: width } = columnBand(from, area.column + ((column - filled.column) % area.columns));
          changeBands(to, 'COLUMN', { first: column, count: 1 }, ({ size: _old, ...band }) =>
            width === undefined ? band : { ...band, size: width },
          );
        });
      }
      if (parts.conditionalFormats && from === to) {
        const rules = Array.from(to.conditionalFormats, (rule) =>
          rule.areas.some((one) => contains(one, area)) ? { ...rule, areas: [...rule.areas, filled] } : rule,
        );
        to.conditionalFormats = current().adopt(rules);
      }
    });
  }
}

function partsOf(how: EnumValue | CopyOptions): CopyParts | null {
  if (enumTypeOf(how) === 'CopyPasteType') return partsNamed(String(how));
  const formatOnly = 'formatOnly' in how && how.formatOnly;
  const contentsOnly = 'contentsOnly' in how && how.contentsOnly;
  if (contentsOnly && formatOnly) return null;
  return partsNamed(contentsOnly ? 'PASTE_VALUES' : formatOnly ? 'PASTE_FORMAT' : 'PASTE_NORMAL');
}

function partsNamed(name: string): CopyParts {
  for (const [known, parts] of Object.entries(pasteTypes)) if (known === name) return parts;
  throw new Error(`${name} is not emulated in the workbench.`);
}

function target(
  sheet: Sheet | number,
  column: number,
  lastColumn: number,
  row: number,
  lastRow: number,
): [number, Area] {
  const area = { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
  return [typeof sheet === 'number' ? sheet : sheet.sheetId, area];
}

function transposed<T>(cells: readonly (readonly T[])[]): T[][] {
  const [first = []] = cells;
  return first.map((_, column) => cells.map((row) => row[column]).filter((cell) => cell !== undefined));
}
