// Executions that die or are refused, at the calls where it hurts: what is told is told once, by rule 6.
import { insertColumns, insertRows } from '../../workbench/book/structure';
import { exampleBook } from './add-on-book';

const states = (book: ReturnType<typeof exampleBook>) =>
  book
    .rows('발송함', '받는 사람', '상태', '키')
    .filter(([, , key]) => String(key).startsWith('digest:'))
    .map(([to, state]) => `${String(to).split('@')[0]} ${state}`);

test('a run killed while it sends leaves its mail to a person and never sends it again', () => {
  const book = exampleBook();
  const [died] = book.machine.tick('2024-10-01T23:00:00Z', '2024-10-02T00:00:00Z', {
    killAt: { call: 1, member: 'MailApp.sendEmail', pendingWrites: 'lost' },
  });
  expect(died?.ok).toBe(false);
  expect(states(book)).toEqual(['younghee.kim 발송 중', 'seoyeon.lee 대기']);
  book.tickHour('2024-10-02', 9);
  book.tickHour('2024-10-04', 8);
  expect(states(book)).toEqual(['younghee.kim 보류', 'seoyeon.lee 발송']);
  const digests = book.mails().filter(({ subject }) => subject.includes('챙길'));
  expect(digests.map(({ to }) => to)).toEqual(['seoyeon.lee@example.com']);
  expect(book.findings('보류된 메일')).toHaveLength(1);
});

test('a run killed while it queues mails leaves no half of one, also beside a column of the team’s', () => {
  // The mails are queued by the first writes of a run.
  for (const call of [1, 2, 3, 4]) {
    const book = exampleBook();
    insertColumns(book.workbook, book.sheet('발송함'), book.columnOf('발송함', '상태'), 1, 'before');
    const [died] = book.machine.tick('2024-10-01T23:00:00Z', '2024-10-02T00:00:00Z', {
      killAt: { call, member: 'Range.setValues', pendingWrites: 'kept' },
    });
    expect(died?.ok).toBe(false);
    book.tickHour('2024-10-02', 9);
    expect(states(book)).toEqual(['younghee.kim 발송', 'seoyeon.lee 발송']);
    expect(book.mails()).toHaveLength(2);
  }
});

test('a refused address fails alone', () => {
  const book = exampleBook();
  book.tick('2024-10-02T08:00:00+09:00', '2024-10-02T09:00:00+09:00', {
    refusedAddresses: ['younghee.kim@example.com'],
  });
  expect(states(book)).toEqual(['younghee.kim 실패', 'seoyeon.lee 발송']);
});

test('a doubled firing sends each mail once, a skipped one is made up for', () => {
  const doubled = exampleBook();
  doubled.tick('2024-10-02T08:00:00+09:00', '2024-10-02T09:00:00+09:00', { firing: () => 'doubled' });
  expect(doubled.mails()).toHaveLength(2);
  const skipped = exampleBook();
  skipped.tick('2024-10-02T08:00:00+09:00', '2024-10-02T09:00:00+09:00', { firing: () => 'skipped' });
  expect(skipped.mails()).toHaveLength(0);
  skipped.tickHour('2024-10-02', 13);
  expect(skipped.mails()).toHaveLength(2);
});

test('a run that dies before its first write changes nothing, and the next one does its work', () => {
  const book = exampleBook();
  book.machine.tick('2024-10-01T23:00:00Z', '2024-10-02T00:00:00Z', {
    killAt: { call: 1, member: 'Range.setValues', pendingWrites: 'lost' },
  });
  expect(book.column('이용고객 대장', '남은 일수')).toEqual(['', '', '']);
  book.tickHour('2024-10-02', 9);
  expect(book.column('이용고객 대장', '상태')).toEqual(['활성화', '활성화', '만료 예정']);
  expect(book.mails()).toHaveLength(2);
});

test('while someone else holds the document lock nothing is written, and the next hour does the work', () => {
  const book = exampleBook();
  const executions = book.tick('2024-10-02T08:00:00+09:00', '2024-10-02T09:00:00+09:00', {
    locks: { document: 60_000 },
  });
  expect(executions.map(({ result }) => result)).toEqual(['busy']);
  expect(book.column('이용고객 대장', '남은 일수')).toEqual(['', '', '']);
  book.tickHour('2024-10-02', 9);
  expect(book.mails()).toHaveLength(2);
});

test('a mail’s row is found again where people move it while the mail goes out', () => {
  const book = exampleBook();
  let mails = 0;
  const moved = () => {
    const sheet = book.sheet('발송함');
    mails += 1;
    // The row of the first mail moves down, that of the second one up to where it was.
    if (mails === 1) return insertRows(book.workbook, sheet, 2, 1, 'before');
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const [one, other] = [sheet.cells.get(3, column), sheet.cells.get(4, column)];
      sheet.cells.set(3, column, other);
      sheet.cells.set(4, column, one);
    }
  };
  book.tick('2024-10-02T08:00:00+09:00', '2024-10-02T09:00:00+09:00', {
    meanwhile: (_call, member) => {
      if (member === 'MailApp.sendEmail') moved();
    },
  });
  expect(book.mails()).toHaveLength(2);
  expect(states(book).sort()).toEqual(['seoyeon.lee 발송', 'younghee.kim 발송']);
  book.tickHour('2024-10-02', 9);
  expect(book.mails()).toHaveLength(2);
});
