// A book is open in one program at a time, and a program that is gone holds nothing.
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Computer, lockBook } from '../../../workbench/book/book-lock';

let folder = '';
const file = () => join(folder, 'book.lock');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'daejang-lock-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NOON = Date.UTC(2024, 9, 2, 12);
const MINUTE = 60_000;

/** A program of this number, on a computer where the others run as well. */
function program(pid: number, seen: Partial<Computer> = {}): Computer {
  return { host: 'office', pid, now: NOON, bootedAt: NOON - 600 * MINUTE, isRunning: () => true, ...seen };
}

/** Leaves the file of another program behind, written so many minutes before noon. */
function leave(text: string, minutes: number): void {
  writeFileSync(file(), text);
  utimesSync(file(), (NOON - minutes * MINUTE) / 1000, (NOON - minutes * MINUTE) / 1000);
}

const desk = JSON.stringify({ pid: 7, host: 'office', program: 'desk', address: 'http://127.0.0.1:8787' });

test('a second program is told who has the book and what to do', () => {
  const lock = lockBook(folder, 'command', program(1));
  leave(readFileSync(file(), 'utf8'), 5);
  const second = () => lockBook(folder, 'command', program(2));
  expect(second).toThrow(/Another command is at work .* \(process 1\)\. Run this again when it is done\./);
  expect(second).toThrow(`delete ${file()}`);
  lock.release();
  expect(existsSync(file())).toBe(false);
  second().release();
});

test('the desk is named with its address', () => {
  const lock = lockBook(folder, 'desk', program(1));
  lock.tellAddress('http://127.0.0.1:8787');
  leave(readFileSync(file(), 'utf8'), 5);
  expect(() => lockBook(folder, 'command', program(2))).toThrow(
    /open in the desk at http:\/\/127\.0\.0\.1:8787 \(process 1\)\..* Ctrl\+C/,
  );
  lock.release();
  expect(existsSync(file())).toBe(false);
});

test('the same program does not open a book twice', () => {
  const lock = lockBook(folder, 'desk', program(1));
  expect(() => lockBook(folder, 'desk', program(1))).toThrow('open in the desk');
  lock.release();
});

describe('what a crash left behind is taken over', () => {
  test.each([
    ['its program is gone', desk, 5, program(1, { isRunning: () => false })],
    ['the computer was started anew since', desk, 700, program(1)],
    ['its number is now our own', desk, 5, program(7)],
    ['it was never written to the end', '{"pid":', 5, program(1, { isRunning: () => false })],
  ])('%s', (_why, text, minutes, computer) => {
    leave(text, minutes);
    const lock = lockBook(folder, 'command', computer);
    expect(JSON.parse(readFileSync(file(), 'utf8'))).toMatchObject({ pid: computer.pid, program: 'command' });
    lock.release();
  });
});

describe('what may still be in use is left alone', () => {
  test.each([
    ['its program runs', desk, 5],
    ['it is on another computer that shares the folder', desk.replace('office', 'home'), 700],
    ['it is being written', '', 0],
  ])('%s', (_why, text, minutes) => {
    leave(text, minutes);
    const gone = program(1, { isRunning: (pid) => pid === 7 });
    expect(() => lockBook(folder, 'command', gone)).toThrow(`delete ${file()}`);
    expect(readFileSync(file(), 'utf8')).toBe(text);
  });
});

test('releasing leaves the file of whoever has taken the book since', () => {
  const lock = lockBook(folder, 'command', program(1));
  writeFileSync(file(), desk);
  lock.release();
  expect(readFileSync(file(), 'utf8')).toBe(desk);
});

test('the message is there in Korean too', () => {
  leave(desk, 5);
  const why = () => lockBook(folder, 'command', program(1));
  expect(why).toThrow(
    expect.objectContaining({
      told: expect.objectContaining({ ko: expect.stringMatching(/127\.0\.0\.1:8787에 이미 열려 있어요/) }),
    }),
  );
});
