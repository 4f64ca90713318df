// npm run bench [-- --json]: what the add-on costs, counted. Never a test: times differ by machine.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newState } from '../apps-script/state';
import { createBook } from '../book/book-folder';
import { bookOfSize, columnHeaded, id, type Size, sheetNamed } from './book-of-size';
import { type Measured, measure, type Scenario } from './measure';

const sizes: readonly Size[] = [
  { contracts: 100, logRows: 1_000 },
  { contracts: 1_000, logRows: 10_000 },
  { contracts: 10_000, logRows: 100_000 },
];

const run = (name: string, at: string): Scenario => ({
  name,
  at,
  functionName: 'runDueJobs',
  args: [],
  isSidebar: false,
});
const ask = (name: string, procedure: string, input: unknown): Scenario => ({
  name,
  at: '2024-10-08T10:00:00+09:00',
  functionName: 'rpc',
  args: [procedure, input],
  isSidebar: true,
});

const contact = {
  customerId: id(0),
  contractId: '',
  date: '2024-10-07',
  channel: '전화',
  category: '상담',
  satisfaction: 4,
  content: '재계약 상담',
  result: '',
  followUp: '',
  followUpBy: null,
  manager: '김영희',
};

/** Every scenario on a book of one size, in the order of a team's days. */
async function measureSize(size: Size): Promise<Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'daejang-bench-'));
  try {
    const state = newState('2024-10-02T00:00:00+09:00', 'owner@example.com', 'ko');
    const blank = await createBook(
      join(folder, 'book'),
      { name: '대장', locale: 'ko_KR', timeZone: 'Asia/Seoul', owner: 'owner@example.com' },
      state,
    );
    const machine = bookOfSize(blank, size);
    const of = (scenario: Scenario) => measure(machine, size, scenario);
    const first = of(run('first run after adoption', '2024-10-02T00:30:00+09:00'));
    const again = of(run('hourly run, nothing changed', '2024-10-02T01:30:00+09:00'));
    const digest = of(run('daily run with the digest', '2024-10-02T08:30:00+09:00'));
    const ledger = sheetNamed(machine, '이용고객 대장');
    const fee = columnHeaded(ledger, '요금');
    for (let row = 10; row <= ledger.cells.lastRow; row += 100) ledger.cells.set(row, fee, 55_000);
    const changed = of(run('hourly run, 1 % changed', '2024-10-02T09:30:00+09:00'));
    const nextDay = of(run('first run of a day', '2024-10-03T00:30:00+09:00'));
    const report = of(run('weekly report', '2024-10-07T08:30:00+09:00'));
    return [
      first,
      again,
      digest,
      changed,
      nextDay,
      report,
      of(ask('opening the sidebar', 'open', { selection: false })),
      of(ask('saving a log row', 'logContact', { key: 'bench-save-1', draft: contact })),
      of(ask('looking up one customer', 'customerPage', { customerId: id(size.contracts - 1) })),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const measured: Measured[] = [];
const isJson = process.argv.includes('--json');
for (const size of sizes) {
  if (!isJson)
    console.log(`\n${size.contracts} contracts, ${size.contracts} customers, ${size.logRows} log rows`);
  for (const one of await measureSize(size)) {
    measured.push(one);
    if (isJson) continue;
    const {
      scenario,
      roundTrips,
      cellsRead,
      cellsWritten,
      changedRows,
      modelledSeconds,
      cpuSeconds,
      answerKb,
    } = one;
    console.log(
      `  ${scenario.padEnd(30)} ${String(roundTrips).padStart(4)} trips ${String(cellsRead).padStart(9)} read ` +
        `${String(cellsWritten).padStart(8)} written ${String(changedRows).padStart(6)} rows ` +
        `${modelledSeconds.toFixed(1).padStart(7)} s modelled ${cpuSeconds.toFixed(1).padStart(6)} s cpu ${String(answerKb).padStart(8)} KB`,
    );
  }
}
if (isJson) console.log(JSON.stringify(measured, null, 1));
