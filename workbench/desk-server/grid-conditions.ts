// Conditional formats as Univer's rules, at the virtual clock's day.
import type { Area, CellValue, ConditionalFormat, SheetModel, WorkbookModel } from '../book/model';
import { columnName, offsetFormula } from '../book/references';
import { serialOf } from '../book/time-zone';
import { criterionExpression } from '../book/xlsx-formula';
import { gridRange } from './grid-rules';
import { gridStyle } from './grid-style';

/** Univer's conditional formatting rules of a sheet; the first has precedence. */
export function gridConditions(book: WorkbookModel, sheet: SheetModel, now: number): object[] {
  const today = String(Math.floor(serialOf(now, book.timeZone)));
  const lastRow = drawnRows(sheet);
  return sheet.conditionalFormats.flatMap((format, index) => {
    const [base] = format.areas;
    // Univer reads a rule over several areas from each area's own first cell, Google from the first area's.
    return (base ? format.areas : []).flatMap((area, part) => {
      const rows = Math.min(area.rows, lastRow - area.row + 1);
      const condition = base && conditionOf(format, base, area, today);
      if (!condition || rows < 1) return [];
      return [
        {
          cfId: `${sheet.id}-${index}-${part}`,
          ranges: [gridRange({ ...area, rows })],
          stopIfTrue: false,
          rule: { type: 'highlightCell', ...condition, style: gridStyle(format.style) },
        },
      ];
    });
  });
}

/** Univer evaluates every cell of a rule's range, so ranges end soon after the last row with content. */
function drawnRows({ cells, rowCount }: SheetModel): number {
  const STEP = 50;
  return Math.min(rowCount, Math.ceil((cells.lastRow + 1) / STEP) * STEP);
}

function conditionOf(format: ConditionalFormat, base: Area, area: Area, today: string): object | null {
  const { criteria } = format;
  const [text] = format.values;
  // Compared at once; formulas wait for Univer's engine.
  if (criteria === 'TEXT_EQUAL_TO' && typeof text === 'string' && !text.startsWith('=')) {
    return { subType: 'text', operator: 'equal', value: text };
  }
  const values = format.values.map((value) => moved(value, base, area));
  const expression = criterionExpression(criteria, values, `${columnName(area.column)}${area.row}`);
  if (expression === null) return null;
  const formula = expression.replace(/\bTODAY\s*\(\s*\)/gi, today).replace(/_xlfn\.|_xlws\./g, '');
  return { subType: 'formula', value: `=${formula}` };
}

function moved(value: CellValue, base: Area, area: Area): CellValue {
  if (typeof value !== 'string' || !value.startsWith('=')) return value;
  return offsetFormula(value, area.row - base.row, area.column - base.column);
}
