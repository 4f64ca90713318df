// A workbook made from a file that a person already has; the file itself is only read.
import { basename, extname } from 'node:path';
import { readCsv } from './csv-read';
import { textOfFile } from './file-text';
import { ImportProblem, whyNot } from './import-problem';
import type { SheetModel, WorkbookModel } from './model';
import { newWorkbook } from './new-workbook';
import { referencesIn } from './references';
import { deleteSheet, newSheet } from './sheet-list';
import { assertRoom } from './structure';
import { changeStyle } from './style';
import { readXlsx } from './xlsx-read';

const MOST_CHARACTERS = 50_000;
/** How an encrypted .xlsx begins, and any .xls. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];

type NewBook = Parameters<typeof newWorkbook>[0];

/** What is left of a file's name without its kind: what a book made of it is called. */
export function titleOf(file: string): string {
  // macOS writes names decomposed: 대장 would be typed in one way and stand in the other.
  return basename(file, extname(file)).normalize('NFC');
}

/** The tabs of a file by its name's ending, or the one named; throws an ImportProblem where it cannot be read. */
export async function workbookOfFile(
  file: string,
  bytes: Uint8Array,
  book: NewBook,
  tab: string | null = null,
): Promise<WorkbookModel> {
  const kind = extname(file).toLowerCase();
  if (kind === '.xlsx') return roomy(await workbookOfXlsx(bytes, book, tab));
  if (kind !== '.csv') throw new ImportProblem(whyNot.otherKind(basename(file)));
  const title = titleOf(file);
  if (tab !== null && tab !== title) throw new ImportProblem(whyNot.oneTab(title));
  return roomy(workbookOfCsv(bytes, book, title));
}

/** The tabs of an .xlsx, or the one named; everything in them as it stands. */
async function workbookOfXlsx(bytes: Uint8Array, book: NewBook, tab: string | null): Promise<WorkbookModel> {
  if (COMPOUND_FILE.every((byte, at) => bytes[at] === byte)) throw new ImportProblem(whyNot.locked);
  const read = await readXlsx(bytes, { looks: true, rulesOf: () => true }).catch((cause: unknown) => {
    throw new ImportProblem(whyNot.broken, cause);
  });
  // Any zip file passes for a workbook without tabs.
  if (read.sheets.length === 0) throw new ImportProblem(whyNot.broken);
  const workbook: WorkbookModel = { ...newWorkbook(book), ...read };
  workbook.nextId = Math.max(...read.sheets.map(({ id }) => id)) + 1;
  if (tab !== null) keepOnly(workbook, tab);
  workbook.activeSheetId = workbook.sheets.find(({ hidden }) => !hidden)?.id ?? 0;
  return workbook;
}

/** One tab with every field as the text it is: `0457` stays so, and `3-2` becomes no date. */
function workbookOfCsv(bytes: Uint8Array, book: NewBook, tab: string): WorkbookModel {
  const text = textOfFile(bytes);
  if (text === null) throw new ImportProblem(whyNot.encoding);
  const rows = fieldsOf(text);
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const sheet = newSheet(0, tab, Math.max(1000, rows.length), Math.max(26, width));
  for (const [index, fields] of rows.entries()) {
    for (const [place, field] of fields.entries()) {
      if (field.length > MOST_CHARACTERS) {
        throw new ImportProblem(whyNot.longField(index + 1, field.length, MOST_CHARACTERS));
      }
      sheet.cells.set(index + 1, place + 1, field);
    }
  }
  const area = { row: 1, column: 1, rows: rows.length, columns: width };
  if (rows.length > 0) changeStyle(sheet, area, () => ({ numberFormat: '@' }));
  return { ...newWorkbook(book), sheets: [sheet] };
}

function roomy(workbook: WorkbookModel): WorkbookModel {
  try {
    assertRoom(workbook, 0);
  } catch (cause) {
    throw new ImportProblem(whyNot.manyCells, cause);
  }
  return workbook;
}

function fieldsOf(text: string): string[][] {
  try {
    return readCsv(text);
  } catch (cause) {
    // The only error left to a reader this lenient; it counts the lines that it could read.
    const read =
      typeof cause === 'object' && cause !== null && 'records' in cause ? Number(cause.records) : 0;
    throw new ImportProblem(whyNot.openQuote(read + 1), cause);
  }
}

/** Drops every other tab. Formulas that reach into them keep their last value. */
function keepOnly(workbook: WorkbookModel, tab: string): void {
  const kept = workbook.sheets.find(({ name }) => name === tab);
  if (!kept) {
    const names = workbook.sheets.map(({ name }) => name).join(', ');
    throw new ImportProblem(whyNot.noSuchTab(tab, names));
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
