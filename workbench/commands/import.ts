import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { ImportProblem, workbookOfCsv, workbookOfXlsx } from '../book/import-file';
import type { WorkbookModel } from '../book/model';
import { machineOn, saveMachine } from './book';
import { type Command, readArguments, UsageError } from './command';
import { newBookOptions, type PlannedBook, plannedBook } from './new-book';

export const importCommand: Command = {
  usage:
    'import FILE.xlsx|.csv --book DIR [--sheet NAME] [--at ISO] [--as EMAIL] [--locale ko_KR] [--zone Asia/Seoul]',
  async run(args, terminal) {
    const options = readArguments(args, { ...newBookOptions, sheet: { type: 'string' } }, 1);
    const [file] = options.words;
    if (file === undefined) throw new UsageError('Name the .xlsx or .csv file to import.');
    const path = resolve(terminal.folder, file);
    if (!existsSync(path)) throw new UsageError(`There is no file ${path}.`);
    const kind = extname(path);
    // macOS writes names decomposed: 대장 would be typed in one way and stand in the other.
    const title = basename(path, kind).normalize('NFC');
    const planned = plannedBook(options, terminal, title);
    const workbook = await workbookOf(path, kind.toLowerCase(), planned, options.text('sheet') ?? null);
    await saveMachine({ directory: planned.directory, machine: machineOn(workbook, planned.state) });
    const tabs = workbook.sheets.map(({ name }) => name).join(', ');
    terminal.out(`A book in ${planned.directory} with ${tabs}; its clock is ${planned.state.now}.`);
    return 0;
  },
};

async function workbookOf(
  path: string,
  kind: string,
  { book }: PlannedBook,
  tab: string | null,
): Promise<WorkbookModel> {
  if (kind !== '.xlsx' && kind !== '.csv') {
    throw new UsageError(`${basename(path)} is neither .xlsx nor .csv. Save it as one of these.`);
  }
  const bytes = await readFile(path);
  try {
    if (kind === '.xlsx') return await workbookOfXlsx(bytes, book, tab);
    if (tab !== null && tab !== book.name) {
      throw new ImportProblem(
        `A .csv file has one tab, named after the file: ${book.name}. Leave --sheet out.`,
      );
    }
    return workbookOfCsv(bytes, book, book.name);
  } catch (cause) {
    if (cause instanceof ImportProblem) throw new UsageError(cause.message, { cause });
    throw cause;
  }
}
