// Conditional formats as Univer's formula rules, at the virtual clock's day.
import type { Area, CellValue, SheetModel, WorkbookModel } from '../book/model';
import { columnName, offsetFormula } from '../book/references';
import { serialOf } from '../book/time-zone';
import { criterionExpression } from '../book/xlsx-formula';
import { gridRange } from './grid-rules';
import { gridStyle } from './grid-style';

/** Univer's conditional formatting rules of a sheet; the first has precedence. */
export function gridConditions(book: WorkbookModel, sheet: SheetModel, now: number): object[] {
  const today = String(Math.floor(serialOf(now, book.timeZone)));
  return sheet.conditionalFormats.flatMap((format, index) => {
    const [base] = format.areas;
    // Univer reads a rule over several areas from each area's own first cell, Google from the first area's.
    return (base ? format.areas : []).flatMap((area, part) => {
      const values = format.values.map((value) => (base ? moved(value, base, area) : value));
      const cell = `${columnName(area.column)}${area.row}`;
      const expression = criterionExpression(format.criteria, values, cell);
      if (expression === null) return [];
      const formula = `=${expression.replace(/\bTODAY\s*\(\s*\)/gi, today).replace(/_xlfn\.|_xlws\./g, '')}`;
      return [
        {
          cfId: `${sheet.id}-${index}-${part}`,
          ranges: [gridRange(area)],
          stopIfTrue: false,
          rule: { type: 'highlightCell', subType: 'formula', value: formula, style: gridStyle(format.style) },
        },
      ];
    });
  });
}

function moved(value: CellValue, base: Area, area: Area): CellValue {
  if (typeof value !== 'string' || !value.startsWith('=')) return value;
  return offsetFormula(value, area.row - base.row, area.column - base.column);
}
