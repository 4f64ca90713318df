// The judge itself: what it must not let pass.
import { crashEverywhere } from '../../workbench/reliability/crash-everywhere';
import { sidebarSaves } from '../../workbench/reliability/entries/all';
import { hourlyRuns } from '../../workbench/reliability/entries/hourly';
import type { EntryPoint } from '../../workbench/reliability/entry-point';
import type { TrialBook } from '../../workbench/reliability/trial-book';

function named(entries: readonly EntryPoint[], name: string): EntryPoint {
  const found = entries.find((entry) => entry.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
}

/** The entry point with something that happens after its fault, and not after the fault-free run. */
function butThen(entry: EntryPoint, deed: (book: TrialBook) => void): EntryPoint {
  let isFirst = true;
  return {
    ...entry,
    settle(book, isDone) {
      entry.settle(book, isDone);
      if (!isFirst) deed(book);
      isFirst = false;
    },
  };
}

const log = named(sidebarSaves, 'rpc logContact');
const due = named(hourlyRuns, 'hourly run, mails are due');
const found = (entry: EntryPoint): string => crashEverywhere(entry, 2).violations.join('\n');

test('a row that is gone, and one that is there twice', () => {
  const gone = butThen(log, (book) => book.put('업무 일지', 5, '소통 내용', ''));
  expect(found(gone)).toMatch(/missing: 업무 일지: .*소통 내용=재계약 조건 안내/);
  const twice = butThen(log, (book) => book.put('고객 정보', 6, '고객명', '박영희'));
  expect(found(twice)).toMatch(/too much: 고객 정보: 고객명=박영희/);
});

test('a value in another row’s cell', () => {
  expect(found(butThen(log, (book) => book.put('이용고객 대장', 2, '비고', '견적')))).toMatch(
    /too much: 이용고객 대장: .*홍길동.*비고=견적/,
  );
});

test('a mail that went out twice, and one that nobody sent', () => {
  const again = butThen(due, ({ machine: { state } }) => {
    state.mails.push(...state.mails.slice(0, 1));
  });
  expect(found(again)).toMatch(/sent twice: mail: younghee\.kim@example\.com/);
  const lost = butThen(due, ({ machine: { state } }) => {
    state.mails.splice(0, 2);
  });
  expect(found(lost)).toMatch(/never sent: mail: .*박영희/);
});

test('a mail about what has to be mended, told twice on a day and not on two', () => {
  const told = (...days: string[]) =>
    butThen(due, ({ machine: { state } }) => {
      const [mail] = state.mails;
      if (!mail) throw new Error('No mail went out.');
      const trouble = { ...mail, subject: '[대장] 고칠 문제 1건', text: '고칠 문제' };
      state.mails.push(...days.map((day) => ({ ...trouble, at: `${day}:00.000Z` })));
    });
  expect(found(told('2024-10-03T23:30', '2024-10-04T01:30'))).toMatch(/sent twice: mail: .*고칠 문제/);
  expect(found(told('2024-10-01T23:30', '2024-10-03T23:30'))).not.toMatch(/sent twice/);
});

test('what the settling itself throws', () => {
  const angry = butThen(log, () => {
    throw new Error('No answer.');
  });
  expect(found(angry)).toMatch(/afterwards: No answer\./);
});
