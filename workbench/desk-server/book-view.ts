// The whole book as the grid loads it.
import type { SheetModel, WorkbookModel } from '../book/model';
import { folds } from './folds';
import { gridConditions } from './grid-conditions';
import { gridRules } from './grid-rules';
import { gridSheet, StyleTable } from './grid-sheet';
import { defaultStyle } from './grid-style';
import type { BookView } from './protocol';

export function bookView(book: WorkbookModel, now: number, version: number): BookView {
  const table = new StyleTable();
  const perSheet = (view: (sheet: SheetModel) => unknown): string =>
    JSON.stringify(Object.fromEntries(book.sheets.map((sheet) => [String(sheet.id), view(sheet)])));
  const sheets = Object.fromEntries(
    book.sheets.map((sheet) => [String(sheet.id), gridSheet(book, sheet, table)]),
  );
  return {
    version,
    activeSheetId: book.activeSheetId,
    outlines: book.sheets.map((sheet) => ({
      sheetId: sheet.id,
      name: sheet.name,
      hidden: sheet.hidden,
      folds: folds(sheet),
    })),
    workbook: {
      id: 'book',
      name: book.name,
      appVersion: '0.25.1',
      locale: book.locale.startsWith('ko') ? 'koKR' : 'enUS',
      defaultStyle,
      styles: table.styles,
      sheetOrder: book.sheets.map(({ id }) => String(id)),
      sheets,
      resources: [
        { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: perSheet((sheet) => gridRules(book, sheet)) },
        {
          name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
          data: perSheet((sheet) => gridConditions(book, sheet, now)),
        },
        { name: 'SHEET_NOTE_PLUGIN', data: perSheet(gridNotes) },
      ],
    },
  };
}

/** Notes by row and column, as Univer keeps them. */
export function gridNotes(sheet: SheetModel): Record<number, Record<number, object>> {
  const rows: Record<number, Record<number, object>> = {};
  for (const [key, note] of sheet.notes) {
    const [row = 1, column = 1] = key.split(',').map(Number);
    const place = { row: row - 1, col: column - 1 };
    const lines = note.split('\n').reduce((sum, line) => sum + Math.ceil(Math.max(line.length, 1) / 18), 0);
    rows[place.row] = {
      ...rows[place.row],
      [place.col]: {
        id: key,
        ...place,
        note,
        width: 240,
        height: Math.min(24 + lines * 18, 220),
        show: false,
      },
    };
  }
  return rows;
}
