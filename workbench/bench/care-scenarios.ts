import type { WorkbookModel } from '../book/model';
import { addOnProject } from '../commands/add-on';
import type { Machine } from '../runtime/machine';
import { closingAYear } from './archive-scenarios';
import { type Size, TODAY } from './book-of-size';
import { careBookOfSize } from './care-book';
import { carePages } from './care-pages';
import { careSaves } from './care-saves';
import { columnHeaded, sheetNamed } from './fill-sheet';
import { type Measured, measure, type Scenario } from './measure';

/** Runs before those that are measured: a large log gets its numbers over several. */
const settling = ['00', '01', '02', '03'];

/** The same sizes in care: the days of a team that uses everything. */
export function* measureCare(blank: WorkbookModel, size: Size): Generator<Measured> {
  const machine = careBookOfSize(blank, size);
  const run = (at: string, name = ''): Scenario => ({
    name: `care: ${name}`,
    at: `${at}:30:00+09:00`,
    functionName: 'runDueJobs',
    args: [],
    isSidebar: false,
  });
  const of = (scenario: Scenario) => measure(machine, size, scenario, 'care').measured;
  const pass = (at: string) => {
    const passed = machine.run('runDueJobs', [], { project: addOnProject(), via: 'trigger', at: run(at).at });
    if (!passed.ok) throw new Error(`The run at ${at}: ${passed.error}`);
  };
  const ask = (name: string, procedure: string, input: unknown) =>
    of({
      name: `care: ${name}`,
      at: '2024-11-01T02:00:00+09:00',
      functionName: 'rpc',
      args: [procedure, input],
      isSidebar: true,
    });

  for (const hour of settling) pass(`2024-10-02T${hour}`);
  yield of(run('2024-10-03T00', 'daily run, nothing changed'));
  changeOnePercent(machine);
  yield of(run('2024-10-04T00', 'daily run, 1 % changed'));
  yield of(run('2024-10-04T08', 'the morning’s mails'));
  // The one run in three that reads what only the care process needs.
  yield of(run('2024-10-04T12', 'afternoon run, contacts and proposals'));
  pass('2024-10-31T00');
  yield of(run('2024-11-01T00', 'first of the month'));
  yield ask('opening the sidebar', 'open', { selection: false });
  for (const [name, procedure, input] of carePages(size)) yield ask(name, procedure, input);
  for (const [index, [name, procedure, draft]] of careSaves(machine).entries())
    yield ask(`saving ${name}`, procedure, { key: `bench-care-${index}`, draft });
  yield* closingAYear(machine, size);
}

/** One row in a hundred, as people change them: fees, groups, to-dos done, follow-ups, steps of cases. */
function changeOnePercent(machine: Machine): void {
  const change = (name: string, header: string, value: string | number) => {
    const sheet = sheetNamed(machine, name);
    const column = columnHeaded(sheet, header);
    for (let row = 50; row <= sheet.cells.lastRow; row += 100) sheet.cells.set(row, column, value);
  };
  change('이용고객 대장', '요금', 55_000);
  change('고객 정보', '관리 그룹', '충성');
  change('관리 일정', '완료일', TODAY);
  change('불만·요청', '단계', '회신');
  change('이용 정보', '수량', 2);
}
