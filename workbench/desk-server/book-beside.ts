import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RuntimeState } from '../apps-script/state';
import { type BookLock, lockBook } from '../book/book-lock';
import type { WorkbookModel } from '../book/model';
import { ToldProblem } from '../book/told-problem';
import { machineOn, type OpenBook, saveMachine } from '../commands/book';

/** Saves a workbook as a book in a new folder beside `directory`, named after it, and keeps it open. */
export async function bookBeside(
  directory: string,
  workbook: WorkbookModel,
  state: RuntimeState,
): Promise<OpenBook> {
  const folder = freeFolder(dirname(directory), workbook.name);
  const machine = machineOn(workbook, state);
  let lock: BookLock | null = null;
  try {
    lock = lockBook(folder, 'desk');
    await saveMachine({ directory: folder, machine });
    return { directory: folder, machine, lock };
  } catch (cause) {
    lock?.release();
    const told = {
      ko: `새 대장을 ${folder}에 만들 수 없어요. 그 자리에 쓸 수 있는지, 디스크에 자리가 있는지 확인해 주세요.`,
      en: `The new book cannot be made in ${folder}. See whether that place can be written to and has room.`,
    };
    throw new ToldProblem(told, { cause });
  }
}

/** A path that nothing stands at, by a name that every system can hold. */
function freeFolder(parent: string, name: string): string {
  const plain = name
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, '_')
    .slice(0, 60)
    .replace(/^\.+|[. ]+$/g, '');
  const stem = plain === '' ? '새 대장' : plain;
  let folder = join(parent, stem);
  for (let number = 2; existsSync(folder); number += 1) folder = join(parent, `${stem} ${number}`);
  return folder;
}
