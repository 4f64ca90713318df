import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newState } from '../apps-script/state';
import { createBook } from '../book/book-folder';
import type { WorkbookModel } from '../book/model';
import { measureBase } from './base-scenarios';
import type { Size } from './book-of-size';
import { measureCare } from './care-scenarios';
import { measureLongLog } from './long-log';
import type { Measured } from './measure';

/** Every scenario on a book of one size, in the order of a team's days. */
export async function* measureBook(book: Measured['book'], size: Size): AsyncGenerator<Measured> {
  const blank = await blankBook();
  if (book === 'long') yield* measureLongLog(blank, size);
  else yield* book === 'base' ? measureBase(blank, size) : measureCare(blank, size);
}

async function blankBook(): Promise<WorkbookModel> {
  const folder = mkdtempSync(join(tmpdir(), 'daejang-bench-'));
  try {
    const owner = 'owner@example.com';
    const state = newState('2024-10-02T00:00:00+09:00', owner, 'ko');
    const look = { name: '대장', locale: 'ko_KR', timeZone: 'Asia/Seoul', owner };
    return await createBook(join(folder, 'book'), look, state);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
