// A book is open in one program at a time: two that save it would undo each other's work, and one that opens it in
// the middle of a save takes a half-written book for a left-over. A file in the folder names the program.
import {
  accessSync,
  constants,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join } from 'node:path';
import { type Told, ToldProblem } from './told-problem';

export interface BookLock {
  /** Puts into the file where the desk can be reached, for those who find the book taken. */
  tellAddress(address: string): void;
  release(): void;
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly program: 'desk' | 'command';
  readonly address: string | null;
}

/** What tells a program that runs from one that is gone. */
export interface Computer {
  readonly host: string;
  readonly pid: number;
  /** In milliseconds since 1970. */
  readonly now: number;
  readonly bootedAt: number;
  isRunning(pid: number): boolean;
}

/** The book is open in another program; the message names it and what to do. */
class BookTaken extends ToldProblem {
  override readonly name = 'BookTaken';
}

/** From a folder that cannot be written to, a book is only read. */
const UNNEEDED: BookLock = { tellAddress: () => {}, release: () => {} };

const FILE = 'book.lock';
/** Writing the file takes far less: one that is unreadable for so long was left behind by a crash. */
const WRITING = 60_000;

/** Folders that this very process holds: after a crash, another process may get the same number. */
const held = new Set<string>();

/** Makes the folder if it is not there, and takes it; throws where another program has it. */
export function lockBook(
  directory: string,
  program: Holder['program'],
  computer: Computer = thisComputer(),
): BookLock {
  mkdirSync(directory, { recursive: true });
  const folder = realpathSync(directory);
  const path = join(folder, FILE);
  let text = printed({ pid: computer.pid, host: computer.host, program, address: null });
  if (!isWritable(folder)) return UNNEEDED;
  if (!created(path, text)) {
    takeAway(path, folder, computer);
    if (!created(path, text)) throw new BookTaken(taken(folder, read(path)));
  }
  held.add(folder);
  return {
    tellAddress(address) {
      text = printed({ pid: computer.pid, host: computer.host, program, address });
      writeFileSync(`${path}.new`, text);
      renameSync(`${path}.new`, path);
    },
    release() {
      held.delete(folder);
      // A person may have deleted it, and another program taken the book since.
      if (textOf(path) === text) rmSync(path, { force: true });
    },
  };
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Whether the file is new. */
function created(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the file of a program that is gone; throws while it may still run. */
function takeAway(path: string, folder: string, computer: Computer): void {
  const found = textOf(path);
  if (found === null) return;
  const holder = parsed(found);
  if (!isStale(holder, path, folder, computer)) throw new BookTaken(taken(folder, holder));
  const aside = `${path}.${computer.pid}`;
  renameSync(path, aside);
  // Between reading and renaming, another program may have done the same and taken the book.
  const isOther = textOf(aside) !== found;
  if (isOther) created(path, textOf(aside) ?? '');
  rmSync(aside, { force: true });
  if (isOther) throw new BookTaken(taken(folder, read(path)));
}

function isStale(holder: Holder | null, path: string, folder: string, computer: Computer): boolean {
  const writtenAt = statSync(path).mtimeMs;
  if (!holder) return computer.now - writtenAt > WRITING;
  // Of programs on another computer that shares the folder nothing is known.
  if (holder.host !== computer.host) return false;
  if (holder.pid === computer.pid) return !held.has(folder);
  return writtenAt < computer.bootedAt || !computer.isRunning(holder.pid);
}

function taken(folder: string, holder: Holder | null): Told {
  const path = join(folder, FILE);
  if (holder?.program === 'desk') {
    const [at, where] = holder.address === null ? ['', ''] : [` at ${holder.address}`, ` ${holder.address}`];
    return {
      en: `The book in ${folder} is open in the desk${at} (process ${holder.pid}). Work on it there, or end the desk with Ctrl+C first. If none runs, delete ${path}.`,
      ko: `${folder}의 대장은 작업대${where}에 이미 열려 있어요(프로세스 ${holder.pid}). 거기에서 이어서 쓰거나, 그 작업대를 Ctrl+C로 끝낸 뒤 다시 실행하세요. 켜진 작업대가 없다면 ${path} 파일을 지우세요.`,
    };
  }
  const who = holder === null ? ['', ''] : [` (process ${holder.pid})`, `(프로세스 ${holder.pid})`];
  return {
    en: `Another command is at work on the book in ${folder}${who[0]}. Run this again when it is done. If none runs, delete ${path}.`,
    ko: `${folder}의 대장을 다른 명령이 쓰고 있어요${who[1]}. 그 명령이 끝난 뒤 다시 실행하세요. 실행 중인 명령이 없다면 ${path} 파일을 지우세요.`,
  };
}

function read(path: string): Holder | null {
  return parsed(textOf(path) ?? '');
}

function printed(holder: Holder): string {
  return JSON.stringify(holder);
}

/** Null for what a crash left half-written. */
function parsed(text: string): Holder | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('pid' in value) || !('host' in value)) return null;
    const { pid, host } = value;
    if (typeof pid !== 'number' || typeof host !== 'string') return null;
    const program = 'program' in value && value.program === 'desk' ? 'desk' : 'command';
    const address = 'address' in value && typeof value.address === 'string' ? value.address : null;
    return { pid, host, program, address };
  } catch {
    return null;
  }
}

function textOf(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function thisComputer(): Computer {
  const now = Date.now();
  return { host: hostname(), pid: process.pid, now, bootedAt: now - uptime() * 1000, isRunning };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, but belongs to somebody else.
    return codeOf(error) === 'EPERM';
  }
}

/** Told by its code: under Jest the error is of another realm. */
function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
}
