import { changesOf } from '../../src/app/edits';
import { readTeamBook } from '../../src/app/team-book';
import { contractLedger } from '../../src/sheets/contract-ledger';
import { Team } from './team';

const lines = Array.from(
  { length: 4 },
  (_, index) => `100${index} | 010-0000-000${index} | 2024-01-01 | 2024-12-31`,
);
const team = new Team({
  '이용고객 대장': ['고객 ID | 연락처 | 계약 시작일 | 계약 종료일', ...lines].join('\n'),
});
team.run('2024-10-02');
const { snapshots } = readTeamBook(team.ports.book);
const edit = (row: number, column: string, cell: string | number) => ({
  sheet: contractLedger,
  row,
  column,
  cell,
});

test('in a column that only jobs write one write spans neighbours, a row between as it was', () => {
  expect(changesOf([edit(4, 'daysLeft', 1), edit(2, 'daysLeft', 2)], snapshots)).toEqual([
    { kind: 'cells', sheet: contractLedger, column: 'daysLeft', firstRow: 2, values: [2, 90, 1] },
  ]);
});

test('rows farther apart are written apart, lest a few changes rewrite the whole column', () => {
  expect(changesOf([edit(5, 'daysLeft', 1), edit(2, 'daysLeft', 2)], snapshots)).toEqual([
    { kind: 'cells', sheet: contractLedger, column: 'daysLeft', firstRow: 2, values: [2] },
    { kind: 'cells', sheet: contractLedger, column: 'daysLeft', firstRow: 5, values: [1] },
  ]);
});

test('more writes to one column than a thousand are gathered into fewer', () => {
  const cells = Array.from({ length: 12_000 }, () => [0]);
  const many = new Map([
    [
      contractLedger.key,
      { columns: new Map([['daysLeft', 1]]), missing: [], ambiguous: [], firstRow: 2, cells },
    ],
  ]);
  const edits = Array.from({ length: 1_200 }, (_, index) =>
    edit(2 + 10 * index - (index % 2), 'daysLeft', index),
  );
  expect(changesOf(edits, many).length).toBeLessThanOrEqual(1_000);
});

test('in a column that people type in only the changed cells are written', () => {
  const changes = changesOf([edit(2, 'phone', 'a'), edit(5, 'phone', 'c'), edit(3, 'phone', 'b')], snapshots);
  expect(changes).toEqual([
    { kind: 'cells', sheet: contractLedger, column: 'phone', firstRow: 2, values: ['a', 'b'] },
    { kind: 'cells', sheet: contractLedger, column: 'phone', firstRow: 5, values: ['c'] },
  ]);
});

test('a column that is not there is not written', () => {
  const without = new Map(snapshots).set(contractLedger.key, 'missing');
  expect(changesOf([edit(2, 'phone', 'a')], without)).toEqual([]);
});
