import { answerEdit } from '../app/on-edit';
import { allSheets } from '../sheets/catalogue';
import type { SheetDeclaration } from '../sheets/declaration';
import { sheetKeyOf } from './book/bindings';
import { platformPorts } from './ports';

/** Answers a simple `onEdit`; edits of the header, of other tabs and of computed sheets need no answer. */
export function answerEditEvent(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range } = event;
  const tab = range.getSheet();
  const sheet = sheetOf(tab);
  // Above the data are titles and headers: the first row of all tabs, and more in an adopted one.
  if (!sheet || range.getLastRow() < 2) return;
  const firstRow = range.getRow();
  const me = event.user?.getEmail() ?? '';
  answerEdit(
    { ...platformPorts(), me: () => me },
    {
      sheet,
      firstRow,
      rows: range.getLastRow() - firstRow + 1,
      firstColumn: range.getColumn(),
      lastColumn: range.getLastColumn(),
    },
  );
}

/** The table that a tab holds, by its mark, else by its title. */
function sheetOf(tab: GoogleAppsScript.Spreadsheet.Sheet): SheetDeclaration | undefined {
  const key = sheetKeyOf(tab);
  const title = key === null ? tab.getName() : null;
  const tables = allSheets.filter(({ kind }) => kind === 'table');
  return tables.find((sheet) => sheet.key === key || sheet.title.ko === title || sheet.title.en === title);
}
