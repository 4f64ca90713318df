import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { titleOf, workbookOfFile } from '../book/import-file';
import { ImportProblem } from '../book/import-problem';
import type { WorkbookModel } from '../book/model';
import { machineOn, saveMachine } from './book';
import { type Command, readArguments, UsageError } from './command';
import { makeBook, newBookOptions, type PlannedBook, plannedBook } from './new-book';

export const importCommand: Command = {
  usage:
    'import FILE.xlsx|.csv --book DIR [--sheet NAME] [--at ISO] [--as EMAIL] [--locale ko_KR] [--zone Asia/Seoul]',
  async run(args, terminal) {
    const options = readArguments(args, { ...newBookOptions, sheet: { type: 'string' } }, 1);
    const [file] = options.words;
    if (file === undefined) throw new UsageError('Name the .xlsx or .csv file to import.');
    const path = resolve(terminal.folder, file);
    if (!existsSync(path)) throw new UsageError(`There is no file ${path}.`);
    const planned = plannedBook(options, terminal, titleOf(path));
    const workbook = await workbookOf(path, planned, options.text('sheet') ?? null);
    const { directory, state } = planned;
    await makeBook(planned, () => saveMachine({ directory, machine: machineOn(workbook, state) }));
    const tabs = workbook.sheets.map(({ name }) => name).join(', ');
    terminal.out(`A book in ${directory} with ${tabs}; its clock is ${state.now}.`);
    return 0;
  },
};

async function workbookOf(path: string, { book }: PlannedBook, tab: string | null): Promise<WorkbookModel> {
  try {
    return await workbookOfFile(basename(path), await readFile(path), book, tab);
  } catch (cause) {
    if (cause instanceof ImportProblem) throw new UsageError(cause.message, { cause });
    throw cause;
  }
}
