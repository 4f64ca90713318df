// A book on disk: a folder with book.xlsx and state.json.
import type { WorkbookModel } from './model';

export interface NewBook {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly owner: string;
}

/** A book with one empty tab; `saveBook` puts it on disk. */
export function newWorkbook(book: NewBook): WorkbookModel {
  throw new Error(`being written ${book.name}`);
}

/** Makes the folder with an empty book; throws when it already holds one. */
export async function createBook<State>(
  directory: string,
  book: NewBook,
  state: State,
): Promise<WorkbookModel> {
  throw new Error(`being written ${directory} ${book.name} ${String(state)}`);
}

/** Reads a book; `state` is whatever was given to `saveBook`, as JSON. */
export async function openBook<State>(directory: string): Promise<{ workbook: WorkbookModel; state: State }> {
  throw new Error(`being written ${directory}`);
}

/** Writes both files so that a crash leaves either the old book or the new one. */
export async function saveBook<State>(
  directory: string,
  workbook: WorkbookModel,
  state: State,
): Promise<void> {
  throw new Error(`being written ${directory} ${workbook.name} ${String(state)}`);
}
