// Apart from the book on disk: whoever needs only the model does without the package that reads .xlsx files.
import { createHash } from 'node:crypto';
import type { WorkbookModel } from './model';
import { newSheet } from './sheet-list';

export interface NewBook {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly owner: string;
}

/** A book with one empty tab, named as Google names it in this locale (apps-script.md 3.8). */
export function newWorkbook({ name, locale, timeZone, owner }: NewBook): WorkbookModel {
  const id = createHash('sha256').update(`${name}\n${owner}`).digest('base64url').slice(0, 44);
  return {
    id,
    name,
    locale,
    timeZone,
    owner,
    editors: [],
    sheets: [newSheet(0, locale.startsWith('ko') ? '시트1' : 'Sheet1')],
    activeSheetId: 0,
    selection: { row: 1, column: 1, rows: 1, columns: 1 },
    metadata: [],
    namedRanges: [],
    nextId: 1,
  };
}
