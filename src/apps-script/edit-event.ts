import { answerEdit } from '../app/on-edit';
import { catalogue } from '../sheets/catalogue';
import { findTab, readMarks, titledTabs } from './book/bindings';
import { platformPorts } from './ports';

/** Answers a simple `onEdit`; edits of the header, of other tabs and of computed sheets need no answer. */
export function answerEditEvent(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range, source } = event;
  const tab = range.getSheet();
  const marks = readMarks(source);
  const titled = titledTabs(source);
  const sheet = catalogue.find((one) => {
    const found = one.kind === 'table' ? findTab(marks, titled, one) : 'missing';
    return typeof found === 'object' && found.getSheetId() === tab.getSheetId();
  });
  if (!sheet || range.getLastRow() < 2) return;
  const firstRow = Math.max(2, range.getRow());
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
