// A log that is too long for one run, made so by cells that take long to be read: contracts come first, and the log
// piece by piece.
import { fill } from '../../workbench/bench/fill-sheet';
import type { Faults } from '../../workbench/runtime/faults';
import { Machine } from '../../workbench/runtime/machine';
import type { RunResult } from '../../workbench/runtime/run-script';
import { AddOnBook, exampleBook } from './add-on-book';

const LOG = '업무 일지';
const ROWS = 600;
/** Milliseconds. */
const slowly = { roundTrip: 100, cellRead: 23, cellWritten: 5 };

/** The example book before its first run, with rows that are pasted into the log at once. */
function pastedBook(): AddOnBook {
  const book = exampleBook();
  fill(book.machine, LOG, ROWS, (index) => ({
    날짜: 45_560 + (index % 5),
    '고객 이름': '홍길동',
    '소통 내용': `문의 ${index}`,
    '고객 ID': '1001',
    만족도: index % 3 === 0 ? '만족' : '',
    ...(index === ROWS - 1 ? { '후속 조치': '견적 보내기', '후속 기한': 45_566 } : {}),
  }));
  return book;
}

/** The run of an hour in which every cell takes long. */
function slowRun({ machine, project }: AddOnBook, hour: number, faults?: Faults): RunResult {
  const slow = new Machine(machine.workbook, machine.state, { latency: slowly });
  const at = `2024-10-02T${String(hour).padStart(2, '0')}:30:00+09:00`;
  return slow.run('runDueJobs', [], { project, via: 'trigger', at, ...(faults ? { faults } : {}) });
}

function unremembered(book: AddOnBook): number {
  return book.column(LOG, '_계산값').filter((memory) => memory === '').length;
}

/** Slow runs until the log is read; how many. */
function workedOff(book: AddOnBook, hour: number): number {
  for (let runs = 0; runs < 10; runs += 1) {
    if (unremembered(book) === 0 && book.findings('나누어 읽는 일지').length === 0) return runs;
    expect(slowRun(book, hour + runs)).toMatchObject({ ok: true });
  }
  throw new Error('The log is never read.');
}

/** What the runs have made of the book, but for the numbers themselves: one that a run had given before it was ended is not given again. */
function made(book: AddOnBook): string {
  const sheets = [
    [LOG, '고객 이름', '소통 내용', '기록번호', '_지문', '_계산값'],
    ['이용고객 대장', '계약번호', '상태', '남은 일수', '알림 이력', '_지문'],
    ['고객 정보', '고객 ID', '최근 접촉일', '다음 접촉 예정일', '최근 만족도'],
    ['만족도 요약', '기간', '구분', '항목', '기록 수', '응답 수', '평균'],
    ['만료 예정', '계약번호', '남은 일수', '여기에 있는 이유'],
  ] as const;
  const rows = sheets.map(([name, ...headers]) => book.rows(name, ...headers));
  return JSON.stringify(rows, null, 1).replace(/\b([RL])-\d{4,8}-\d{4,}/g, '$1');
}

function expectNumbered(book: AddOnBook): void {
  for (const header of ['기록번호', '_행ID']) {
    const ids = book.column(LOG, header);
    expect(new Set(ids).size).toBe(ROWS + 3);
    expect(ids).toHaveLength(ROWS + 3);
  }
}

const whole = pastedBook();
for (const hour of [7, 8, 9]) whole.tickHour('2024-10-02', hour);

test('a run that has no time for the whole log ends by itself, and the next ones end with what one run makes of it', () => {
  expect((ROWS * whole.sheet(LOG).columnCount * slowly.cellRead) / 1000).toBeGreaterThan(360);
  const book = pastedBook();
  expect(slowRun(book, 7)).toMatchObject({ ok: true });
  expect(unremembered(book)).toBeGreaterThan(ROWS / 2);
  expect(book.findings('나누어 읽는 일지')).toHaveLength(1);
  const runs = workedOff(book, 8);
  expect(runs).toBeGreaterThan(1);
  expect(made(book)).toBe(made(whole));
  expectNumbered(book);
});

test('notices of contracts go out meanwhile, and follow-ups of the log once it is read', () => {
  const book = pastedBook();
  for (const hour of [7, 8]) slowRun(book, hour);
  expect(unremembered(book)).toBeGreaterThan(0);
  const told = () => book.mails().map(({ text }) => text);
  expect(told().filter((text) => text.includes('K-2023-0003'))).toHaveLength(2);
  expect(told().join('')).not.toContain('견적 보내기');
  workedOff(book, 9);
  book.tickHour('2024-10-04', 8);
  expect(told().filter((text) => text.includes('견적 보내기'))).toHaveLength(1);
});

test('one that is ended in the midst of a piece is no harm, whether its last writes are lost or kept', () => {
  const unharmed = pastedBook();
  const book = new AddOnBook().copyOf(unharmed);
  const { byMethod } = slowRun(unharmed, 7).calls;
  const call = (byMethod['Range.setValues'] ?? 0) - 1;
  const killed = (pendingWrites: 'lost' | 'kept', at: number): Faults => ({
    killAt: { member: 'Range.setValues', call: at, pendingWrites },
  });
  expect(slowRun(book, 7, killed('lost', call))).toMatchObject({ ok: false });
  expect(slowRun(book, 8, killed('kept', 3))).toMatchObject({ ok: false });
  workedOff(book, 9);
  expect(made(book)).toBe(made(whole));
  expectNumbered(book);
});
