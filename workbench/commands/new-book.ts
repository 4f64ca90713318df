// What `new` and `import` ask for alike: where a book comes to be, whose it is, and how its clock and words are set.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { newState, type RuntimeState } from '../apps-script/state';
import { lockBook } from '../book/book-lock';
import type { NewBook } from '../book/new-workbook';
import { isTimeZone } from '../book/time-zone';
import { type Options, type ReadArguments, type Terminal, UsageError } from './command';
import { parseInstant } from './instant';

const OWNER = 'owner@example.com';

export const newBookOptions = {
  book: { type: 'string' },
  at: { type: 'string' },
  as: { type: 'string' },
  locale: { type: 'string' },
  zone: { type: 'string' },
} as const satisfies Options;

export interface PlannedBook {
  readonly directory: string;
  readonly book: NewBook;
  readonly state: RuntimeState;
}

/** The book that the options ask for, named `name`; throws UsageError for a folder that holds one and for nonsense. */
export function plannedBook(options: ReadArguments, terminal: Terminal, name: string): PlannedBook {
  const directory = resolve(terminal.folder, options.required('book'));
  assertNoBook(directory);
  const locale = options.text('locale') ?? 'ko_KR';
  if (!/^[a-z]{2,3}_[A-Z]{2}$/.test(locale)) {
    throw new UsageError(`--locale ${locale} is no locale of Google Sheets. Write ko_KR or en_US.`);
  }
  const timeZone = options.text('zone') ?? 'Asia/Seoul';
  if (!isTimeZone(timeZone)) {
    throw new UsageError(`--zone ${timeZone} is no time zone. Write one such as Asia/Seoul.`);
  }
  const at = options.text('at');
  const now = at === undefined ? terminal.now() : parseInstant('at', at, timeZone);
  const owner = options.text('as') ?? OWNER;
  const state = newState(now, owner, locale.slice(0, locale.indexOf('_')));
  return { directory, book: { name, locale, timeZone, owner }, state };
}

/** Makes a book in a folder that no other program may use meanwhile. */
export async function makeBook<T>({ directory }: PlannedBook, make: () => Promise<T>): Promise<T> {
  const lock = lockBook(directory, 'command');
  try {
    assertNoBook(directory);
    return await make();
  } finally {
    lock.release();
  }
}

function assertNoBook(directory: string): void {
  if (existsSync(join(directory, 'state.json'))) {
    throw new UsageError(`There is a book in ${directory} already. Name another folder, or delete that one.`);
  }
}
