// A book on disk: a folder with book.xlsx (cells and looks) and state.json (the rest, and the runtime's state).
import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type StoredBook, storedBook } from './book-state';
import type { WorkbookModel } from './model';
import { type NewBook, newWorkbook } from './new-workbook';
import { reunited } from './reunion';
import { writeXlsx } from './xlsx-write';

/** A book that is missing, damaged or in the way; the message says what is wrong and how to mend it. */
class BookProblem extends Error {
  override readonly name = 'BookProblem';
}

interface StateFile<State> {
  readonly format: 1;
  /** SHA-256 of the book.xlsx that this state belongs to; another one was edited or replaced by a person. */
  readonly xlsx: string;
  readonly book: StoredBook;
  readonly state: State;
}

/** Makes the folder with an empty book; a folder that already holds one is refused. */
export async function createBook<State>(
  directory: string,
  book: NewBook,
  state: State,
): Promise<WorkbookModel> {
  if (await contents(join(directory, 'state.json'))) {
    throw new BookProblem(
      `There is a book in “${directory}” already. Choose another folder, or delete this one first.`,
    );
  }
  const workbook = newWorkbook(book);
  await saveBook(directory, workbook, state);
  return workbook;
}

/** Reads a book; `state` is whatever was given to `saveBook`, as JSON. */
export async function openBook<State>(directory: string): Promise<{ workbook: WorkbookModel; state: State }> {
  const stateText = await contents(join(directory, 'state.json'));
  if (!stateText) {
    throw new BookProblem(
      `There is no book in “${directory}” (no state.json). Make one with: gas new --book ${directory}`,
    );
  }
  const file = parsedState<State>(directory, stateText);
  await finishSaving(directory, file.xlsx);
  const xlsx = await contents(join(directory, 'book.xlsx'));
  if (!xlsx) {
    throw new BookProblem(
      `“${directory}” has lost its book.xlsx. Put the file back (from a copy or the bin), or make a new book in another folder.`,
    );
  }
  try {
    const workbook = await reunited(xlsx, file.book, digest(xlsx) === file.xlsx);
    return { workbook, state: file.state };
  } catch (cause) {
    throw new BookProblem(
      `book.xlsx in “${directory}” cannot be read as an .xlsx file. Put an undamaged copy in its place.`,
      { cause },
    );
  }
}

/**
 * Writes both files so that a crash leaves either the old book or the new one: renaming state.json is what makes
 * the new book valid, and an .xlsx that waits under its temporary name is taken up by the next `openBook`.
 */
export async function saveBook<State>(
  directory: string,
  workbook: WorkbookModel,
  state: State,
): Promise<void> {
  const xlsx = await writeXlsx(workbook);
  const file: StateFile<State> = { format: 1, xlsx: digest(xlsx), book: storedBook(workbook), state };
  await mkdir(directory, { recursive: true });
  await write(join(directory, 'book.xlsx.new'), xlsx);
  await write(join(directory, 'state.json.new'), Buffer.from(JSON.stringify(file)));
  await rename(join(directory, 'state.json.new'), join(directory, 'state.json'));
  await rename(join(directory, 'book.xlsx.new'), join(directory, 'book.xlsx'));
}

/** Takes up a book.xlsx whose renaming a crash prevented; a left-over of a save that never became valid goes. */
async function finishSaving(directory: string, expected: string): Promise<void> {
  const waiting = join(directory, 'book.xlsx.new');
  const bytes = await contents(waiting);
  if (!bytes) return;
  if (digest(bytes) === expected) await rename(waiting, join(directory, 'book.xlsx'));
  else await rm(waiting);
}

function parsedState<State>(directory: string, text: Buffer): StateFile<State> {
  const mend = `Put an undamaged copy of state.json in its place, or make a new book in another folder.`;
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.toString('utf8'));
  } catch (cause) {
    throw new BookProblem(`state.json in “${directory}” is damaged: it is not JSON. ${mend}`, { cause });
  }
  const isBook =
    typeof parsed === 'object' &&
    parsed !== null &&
    'format' in parsed &&
    parsed.format === 1 &&
    'book' in parsed;
  if (!isBook) throw new BookProblem(`state.json in “${directory}” is not a workbench book. ${mend}`);
  return parsed as StateFile<State>;
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** A file's bytes, or null when there is none. */
async function contents(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (typeof error === 'object' && error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}
