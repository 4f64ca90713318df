// People move rows and columns between a job's reading and its writing: what the write hits instead is put back.
import { strayCells } from '../../src/app/stray-cells';
import type { Cell } from '../../src/sheets/cell';
import { contractLedger } from '../../src/sheets/contract-ledger';
import type { Snapshot } from '../../src/sheets/reading';

const columns = ['customerId', 'start', 'service', 'fee', 'status', 'memo', 'contractId', 'rowId'];

function snapshot(order: readonly string[], ...lines: readonly Cell[][]): Snapshot {
  const places = order.map((column, index) => [column, index + 1] as const);
  const named = new Map(places.filter(([column]) => column !== 'own'));
  return { firstRow: 2, cells: lines, columns: named, missing: [], ambiguous: [] };
}

const hong = ['1001', '2024-01-01', '기본 서비스', 100, '활성화', '홍', 'K-1', 'R-1'];
const kim = ['1002', '2024-02-01', '기본 서비스', 200, '활성화', '김', '', 'R-2'];
const before = snapshot(columns, hong, kim);

const statuses = {
  kind: 'cells',
  sheet: contractLedger,
  column: 'status',
  firstRow: 2,
  values: ['만료', '예정'],
} as const;
const number = {
  kind: 'cells',
  sheet: contractLedger,
  column: 'contractId',
  firstRow: 3,
  values: ['K-2'],
} as const;

function put(row: readonly Cell[], place: number, cell: Cell): Cell[] {
  return row.map((one, index) => (index === place - 1 ? cell : one));
}

const back = (after: Snapshot) =>
  strayCells(contractLedger, before, [statuses, number], after).map(
    ({ column, firstRow, values }) => `${column} ${firstRow}: ${values}`,
  );

test('a write that landed where it was meant has hit nothing else', () => {
  expect(back(snapshot(columns, put(hong, 5, '만료'), put(put(kim, 5, '예정'), 7, 'K-2')))).toEqual([]);
});

test('rows sorted before the write keep their own cells', () => {
  const after = snapshot(columns, put(kim, 5, '만료'), put(put(hong, 5, '예정'), 7, 'K-2'));
  expect(back(after)).toEqual(['status 2: 활성화', 'status 3: 활성화', 'contractId 3: K-1']);
});

test('a column that moved into the place of another gets its typed cells back', () => {
  const order = ['own', ...columns];
  const moved = (row: readonly Cell[], status: Cell) => put(['', ...row], 5, status);
  expect(back(snapshot(order, moved(hong, '만료'), put(moved(kim, '예정'), 7, 'K-2')))).toEqual([
    'fee 2: 100',
    'fee 3: 200',
    'memo 3: 김',
  ]);
});

test('a row that someone inserted is left blank', () => {
  const blank = columns.map(() => '');
  const after = snapshot(columns, put(blank, 5, '만료'), put(put(hong, 5, '예정'), 7, 'K-2'), kim);
  expect(back(after)).toEqual(['status 2: ', 'status 3: 활성화', 'contractId 3: K-1']);
});

test('what a person typed in that instant stays', () => {
  const after = snapshot(columns, put(put(kim, 5, '만료'), 6, '동료의 말'), put(hong, 5, '예정'));
  expect(back(after)).toEqual(['status 2: 활성화', 'status 3: 활성화']);
});
