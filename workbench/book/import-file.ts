// A workbook made from a file that a person already has; the file itself is only read.
import { newWorkbook } from './book-folder';
import { readCsv } from './csv-read';
import { textOfFile } from './file-text';
import type { SheetModel, WorkbookModel } from './model';
import { referencesIn } from './references';
import { deleteSheet, newSheet } from './sheet-list';
import { assertRoom } from './structure';
import { changeStyle } from './style';
import { readXlsx } from './xlsx-read';

const MOST_CHARACTERS = 50_000;

/** A file that cannot become a book; the message says why, and how to mend it. */
export class ImportProblem extends Error {
  override readonly name = 'ImportProblem';
}

type NewBook = Parameters<typeof newWorkbook>[0];

/** The tabs of an .xlsx, or the one named; everything in them as it stands. */
export async function workbookOfXlsx(
  bytes: Uint8Array,
  book: NewBook,
  tab: string | null,
): Promise<WorkbookModel> {
  const read = await readXlsx(bytes, { looks: true, rulesOf: () => true }).catch((cause: unknown) => {
    throw new ImportProblem(
      'The file cannot be read as .xlsx. Save it again as .xlsx, or export the tab as .csv.',
      {
        cause,
      },
    );
  });
  const workbook: WorkbookModel = { ...newWorkbook(book), ...read };
  workbook.nextId = Math.max(...read.sheets.map(({ id }) => id)) + 1;
  if (tab !== null) keepOnly(workbook, tab);
  workbook.activeSheetId = workbook.sheets.find(({ hidden }) => !hidden)?.id ?? 0;
  assertRoom(workbook, 0);
  return workbook;
}

/** One tab with every field as the text it is: `0457` stays so, and `3-2` becomes no date. */
export function workbookOfCsv(bytes: Uint8Array, book: NewBook, tab: string): WorkbookModel {
  const text = textOfFile(bytes);
  if (text === null) {
    throw new ImportProblem(
      'The file is neither UTF-8, UTF-16 nor CP949 (EUC-KR). Save it again as CSV UTF-8.',
    );
  }
  const rows = fieldsOf(text);
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const sheet = newSheet(0, tab, Math.max(1000, rows.length), Math.max(26, width));
  for (const [index, fields] of rows.entries()) {
    for (const [place, field] of fields.entries()) {
      if (field.length > MOST_CHARACTERS) {
        throw new ImportProblem(
          `Line ${index + 1} has a field of ${field.length} characters; a cell holds ${MOST_CHARACTERS}. Shorten it.`,
        );
      }
      sheet.cells.set(index + 1, place + 1, field);
    }
  }
  const area = { row: 1, column: 1, rows: rows.length, columns: width };
  if (rows.length > 0) changeStyle(sheet, area, () => ({ numberFormat: '@' }));
  const workbook: WorkbookModel = { ...newWorkbook(book), sheets: [sheet] };
  assertRoom(workbook, 0);
  return workbook;
}

function fieldsOf(text: string): string[][] {
  try {
    return readCsv(text);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ImportProblem(
      `The file is no CSV: ${why}. Open it in the program it came from and save it again.`,
      {
        cause,
      },
    );
  }
}

/** Drops every other tab. Formulas that reach into them keep their last value. */
function keepOnly(workbook: WorkbookModel, tab: string): void {
  const kept = workbook.sheets.find(({ name }) => name === tab);
  if (!kept) {
    const names = workbook.sheets.map(({ name }) => name).join(', ');
    throw new ImportProblem(`The file has no tab ${tab}. It has: ${names}.`);
  }
  freezeReaches(workbook, kept);
  kept.hidden = false;
  for (const other of workbook.sheets.filter((sheet) => sheet !== kept)) deleteSheet(workbook, other);
}

function freezeReaches(workbook: WorkbookModel, kept: SheetModel): void {
  const lost = workbook.namedRanges.filter(({ sheetId }) => sheetId !== kept.id).map(({ name }) => name);
  for (const [row, columns] of [...kept.cells.formulas]) {
    for (const [column, formula] of [...columns]) {
      const reaches = referencesIn(formula).some(
        ({ sheetName }) => sheetName !== null && sheetName !== kept.name,
      );
      const isLost = reaches || lost.some((name) => formula.includes(name));
      if (isLost) kept.cells.set(row, column, kept.cells.get(row, column));
    }
  }
}
