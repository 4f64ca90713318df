// A workbook written as tables in a test: texts that start with `=` are formulas, everything else is as it stands.
import type { CellValue, WorkbookModel } from '../../../workbench/book/model';
import { newSheet } from '../../../workbench/book/sheet-list';

export function bookWith(tabs: Readonly<Record<string, readonly (readonly CellValue[])[]>>): WorkbookModel {
  const sheets = Object.entries(tabs).map(([name, rows], index) => {
    const sheet = newSheet(index + 1, name);
    for (const [row, cells] of rows.entries()) {
      for (const [column, value] of cells.entries()) {
        if (typeof value === 'string' && value.startsWith('=')) {
          sheet.cells.setFormula(row + 1, column + 1, value, '');
        } else sheet.cells.set(row + 1, column + 1, value);
      }
    }
    return sheet;
  });
  return {
    id: 'book-under-test',
    name: '시험',
    locale: 'ko_KR',
    timeZone: 'Asia/Seoul',
    owner: 'owner@example.com',
    editors: [],
    sheets,
    activeSheetId: sheets[0]?.id ?? 0,
    selection: { row: 1, column: 1, rows: 1, columns: 1 },
    metadata: [],
    namedRanges: [],
    nextId: 100,
  };
}
