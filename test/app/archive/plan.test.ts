import { isOfArchive, planYear, yearsOver } from '../../../src/app/archive/plan';
import { careLog } from '../../../src/sheets/care-log';
import type { Cell } from '../../../src/sheets/cell';
import { identityOf } from '../../../src/sheets/identity';
import { readTable } from '../../../src/sheets/reading';

const keys = Object.keys(careLog.columns);
const TODAY = '2025-03-01';

/** Rows by column; each is whole and stamped unless it says otherwise. */
function logOf(...rows: Readonly<Record<string, Cell>>[]) {
  const cells = rows.map((row, index) => {
    const typed = {
      customerName: '홍길동',
      content: '상담',
      recordId: `L-${index}`,
      rowId: `R-${index}`,
      ...row,
    };
    const line: Readonly<Record<string, Cell>> = { fingerprint: identityOf(careLog, typed), ...typed };
    return keys.map((key) => line[key] ?? '');
  });
  const columns = new Map(keys.map((key, index) => [key, index + 1]));
  return readTable(careLog, { columns, missing: [], ambiguous: [], firstRow: 2, cells });
}

const on = (date: `${number}-${number}-${number}`) => ({ date: { date } });

test('rows of a year leave when they are older than twelve months and nothing is left to do', () => {
  const plan = planYear(
    logOf(
      on('2024-02-29'),
      on('2024-03-01'),
      on('2023-12-31'),
      { ...on('2024-01-02'), followUpBy: { date: '2024-02-01' } },
      { ...on('2024-01-03'), followUpBy: { date: '2024-02-01' }, followedUpOn: { date: '2024-02-01' } },
      { ...on('2024-01-04'), satisfaction: '최고' },
      { ...on('2024-01-05'), rowId: '' },
      { ...on('2024-01-06'), fingerprint: 'of another' },
      { ...on('2024-01-07'), rowId: 'R-twice' },
      { ...on('2024-01-08'), rowId: 'R-twice' },
    ),
    '2024',
    TODAY,
  );
  expect(plan.leaving.map(({ at }) => at)).toEqual([2, 6]);
  expect(plan.staying).toEqual({ recent: 1, open: 1, unread: 1, unstamped: 4 });
  expect(plan.rows).toBe(10);
});

test('years are listed with the rows that are old enough', () => {
  const dates = ['2024-02-29', '2024-03-01', '2023-05-05', null, '2022-01-01', '2025-01-01'] as const;
  expect(yearsOver(dates, TODAY)).toEqual([
    { year: '2022', rows: 1 },
    { year: '2023', rows: 1 },
    { year: '2024', rows: 1 },
  ]);
});

test('a row whose follow-up was opened again, or whose day is of another year, belongs in the log', () => {
  const table = logOf(
    on('2023-05-05'),
    { ...on('2023-05-05'), followUpBy: { date: '2025-05-05' } },
    on('2022-05-05'),
    { ...on('2023-05-05'), rowId: '' },
  );
  expect(table.rows.map((placed) => isOfArchive(placed, '2023'))).toEqual([true, false, false, false]);
});
