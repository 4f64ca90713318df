// Everything that a tab holds, cell by cell, for comparing it with itself.
import type { SheetModel, WorkbookModel } from '../../../workbench/book/model';
import { styleAt } from '../../../workbench/book/style';

/** One line for each cell, band and rule, with its look. */
export function sheetState(workbook: WorkbookModel, name: string): string[] {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) return [`There is no ${name}.`];
  const { rowCount, columnCount } = sheet;
  const marks = workbook.metadata.filter(
    ({ location }) => location.type !== 'SPREADSHEET' && location.sheetId === sheet.id,
  );
  return [
    `grid ${rowCount}×${columnCount}, frozen ${sheet.frozenRows}/${sheet.frozenColumns}, ${sheet.tabColor} ${sheet.hidden}`,
    ...cellLines(sheet),
    ...bandLines('row', rowCount, sheet.rowBands),
    ...bandLines('column', columnCount, sheet.columnBands),
    ...[...sheet.notes].map(([at, note]) => `note ${at} ${note}`).sort(),
    ...sheet.merges.map((merge) => `merge ${JSON.stringify(merge)}`).sort(),
    ...sheet.conditionalFormats.map((rule) => `rule ${JSON.stringify(rule)}`),
    ...sheet.protections.map((one) => `protection ${JSON.stringify(one)}`),
    `filter ${JSON.stringify(sheet.filter)}`,
    ...marks.map((mark) => `mark ${JSON.stringify(mark)}`),
  ];
}

function cellLines(sheet: SheetModel): string[] {
  const lines: string[] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const value = sheet.cells.get(row, column);
      const facts = [
        typeof value,
        value,
        sheet.cells.formula(row, column),
        styleAt(sheet, row, column),
        sheet.validations[column - 1]?.get(row) ?? null,
      ];
      const line = JSON.stringify(facts);
      if (line !== BLANK) lines.push(`${row},${column} ${line}`);
    }
  }
  return lines;
}

const BLANK = JSON.stringify(['string', '', '', {}, null]);

function bandLines(kind: string, count: number, bands: SheetModel['rowBands']): string[] {
  return Array.from(
    { length: count },
    (_, index) => `${kind} ${index + 1} ${JSON.stringify(bands.get(index + 1))}`,
  );
}
