import type { WorkbookModel } from '../book/model';
import { addOnProject } from '../commands/add-on';
import { bookOfSize, id, type Size } from './book-of-size';
import { columnHeaded, sheetNamed } from './fill-sheet';
import { type Measured, measure, type Scenario } from './measure';

/** A contact as the sidebar saves it. */
export const contact = {
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

const run = (name: string, at: string): Scenario => ({
  name,
  at,
  functionName: 'runDueJobs',
  args: [],
  isSidebar: false,
});

const ask = (name: string, procedure: string, input: unknown): Scenario => ({
  name,
  at: '2024-10-07T10:00:00+09:00',
  functionName: 'rpc',
  args: [procedure, input],
  isSidebar: true,
});

/** Runs between those that are measured: what a large log leaves for the next runs, and the first mails. */
const between = ['01', '02', '03', '04', '08'].map((hour) => `2024-10-02T${hour}:30:00+09:00`);

/** The base on a book of one size, in the order of a team's days. */
export function* measureBase(blank: WorkbookModel, size: Size): Generator<Measured> {
  const machine = bookOfSize(blank, size);
  const of = (scenario: Scenario) => measure(machine, size, scenario, 'base').measured;
  yield of(run('first run after adoption', '2024-10-02T00:30:00+09:00'));
  for (const at of between) machine.run('runDueJobs', [], { project: addOnProject(), via: 'trigger', at });
  yield of(run('daily run, nothing changed', '2024-10-03T00:30:00+09:00'));
  const ledger = sheetNamed(machine, '이용고객 대장');
  const fee = columnHeaded(ledger, '요금');
  for (let row = 10; row <= ledger.cells.lastRow; row += 100) ledger.cells.set(row, fee, 55_000);
  yield of(run('daily run, 1 % changed', '2024-10-04T00:30:00+09:00'));
  yield of(run('weekly report', '2024-10-07T08:30:00+09:00'));
  yield of(ask('opening the sidebar', 'open', { selection: false }));
  yield of(ask('saving a log row', 'logContact', { key: 'bench-save-1', draft: contact }));
  yield of(ask('looking up one customer', 'customerPage', { customerId: id(size.contracts - 1) }));
}
