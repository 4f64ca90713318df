import fc from 'fast-check';
import { bindColumns } from '../../src/sheets/binding';
import { careLog } from '../../src/sheets/care-log';
import { allSheets } from '../../src/sheets/catalogue';
import type { Cell } from '../../src/sheets/cell';
import { contractLedger } from '../../src/sheets/contract-ledger';
import type { SheetDeclaration } from '../../src/sheets/declaration';
import { outbox } from '../../src/sheets/outbox';
import { printRow, readTable } from '../../src/sheets/reading';

function read<Sheet extends SheetDeclaration>(sheet: Sheet, headers: string[], ...cells: Cell[][]) {
  return readTable(sheet, { ...bindColumns(sheet, new Map(), headers), firstRow: 2, cells });
}

test('one bad cell stops neither its row nor the others', () => {
  const { rows, issues } = read(
    careLog,
    ['날짜', '고객 이름', '소통 내용', '만족도'],
    [{ date: '2024-10-01' }, '홍길동', '문의', '만족'],
    ['언젠가', '김철수', '', '좋음'],
  );
  expect(rows.map(({ at, row }) => [at, row.date, row.customerName, row.satisfaction])).toEqual([
    [2, '2024-10-01', '홍길동', 4],
    [3, null, '김철수', null],
  ]);
  expect(issues.map(({ row, column, cell, problem }) => [row, column, cell, problem.code])).toEqual([
    [3, 'date', '언젠가', 'not-a-date'],
    [3, 'content', '', 'required'],
    [3, 'satisfaction', '좋음', 'not-in-list'],
  ]);
});

test('a row is one where a person typed something: what only jobs wrote makes none', () => {
  const { rows } = read(
    contractLedger,
    ['고객 ID', '상태', '남은 일수', '_행ID'],
    ['', '활성화', 5, 'R-20241002-0001'],
    ['–', '', '', ''],
    ['1001', '', '', ''],
  );
  expect(rows.map(({ at }) => at)).toEqual([4]);
});

test('in a record every filled row counts', () => {
  const { rows } = read(outbox, ['상태', '_항목'], ['', '["period","2024-W40"]'], ['', '']);
  expect(rows.map(({ at }) => at)).toEqual([2]);
});

test('a required column that is not there is no issue of each row', () => {
  const { rows, issues } = read(careLog, ['고객 이름'], ['홍길동']);
  expect([rows.length, issues]).toEqual([1, []]);
});

test('every row read is a row, and each of its unreadable cells an issue', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true }),
    fc.boolean(),
    fc.constant({ date: '2024-10-02' } as const),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...allSheets),
      fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 6 }),
      (sheet, cells) => {
        const headers = Object.values(sheet.columns).map(({ label }) => label.ko);
        const { rows, issues } = read(sheet, headers, ...cells);
        for (const { row, at, cells: raw } of rows) {
          for (const [key, value] of Object.entries(row)) {
            const reading = sheet.columns[key]?.read(raw[key] ?? '');
            const isIssue = issues.some((issue) => issue.row === at && issue.column === key);
            if (reading && 'problem' in reading) expect([value, isIssue]).toEqual([null, true]);
          }
        }
      },
    ),
  );
});

test('a printed row is read as it was', () => {
  const row = {
    customerId: '1001',
    start: '2024-01-01',
    fee: 50_000,
    renewalStage: 'committed',
    autoRenewal: true,
    memo: null,
  } as const;
  const cells = printRow(contractLedger, row, 'en');
  expect(cells).toEqual({
    customerId: '1001',
    start: { date: '2024-01-01' },
    fee: 50_000,
    renewalStage: 'Committed',
    autoRenewal: 'Yes',
    memo: '',
  });
  const headers = Object.keys(cells).map((key) => contractLedger.columns[key as keyof typeof row].label.en);
  expect(read(contractLedger, headers, Object.values(cells)).rows[0]?.row).toMatchObject(row);
});
