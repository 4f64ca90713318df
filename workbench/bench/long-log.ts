import type { WorkbookModel } from '../book/model';
import { bookOfSize, type Size } from './book-of-size';
import { columnHeaded, sheetNamed } from './fill-sheet';
import { type Measured, measure } from './measure';
import { number, tableOf } from './page-table';

/** A log that comes in at once and is too long for one run. */
export const longLog: Size = { contracts: 10_000, logRows: 200_000 };

/** Should it never be read. */
const MOST_RUNS = 24;

/** The hourly runs after such a log came in, until one has read all of it, and the one after that. */
export function* measureLongLog(blank: WorkbookModel, size: Size): Generator<Measured> {
  const machine = bookOfSize(blank, size);
  const run = (hour: number): Measured => {
    const at = new Date(Date.parse('2024-10-02T00:30:00+09:00') + hour * 3_600_000).toISOString();
    const call = { functionName: 'runDueJobs', args: [], isSidebar: false } as const;
    return measure(machine, size, { name: `run ${hour + 1}`, at, ...call }, 'long').measured;
  };
  const log = sheetNamed(machine, '업무 일지');
  const memory = columnHeaded(log, '_계산값');
  const isRemembered = () => {
    for (let row = 2; row <= log.cells.lastRow; row += 1) if (log.cells.get(row, memory) === '') return false;
    return true;
  };
  let hour = 0;
  for (; hour < MOST_RUNS && !isRemembered(); hour += 1) yield run(hour);
  yield run(hour);
}

/** What the page tells of it. */
export function longLogCosts(measured: readonly Measured[]): string {
  const runs = measured.filter(({ book }) => book === 'long');
  const [first] = runs;
  if (!first) return '';
  const longest = Math.max(...runs.map(({ modelledSeconds }) => modelledSeconds));
  return [
    '## A log that comes in at once',
    '',
    `Taking a log over or pasting it can bring more rows than one run can read. A run that sees no time for it by its clock ` +
      'leaves the log alone, does what the contracts need and sends their notices, and gives the rows of one piece their ' +
      'ids and memories at its end, as many as there is time for and 30,000 at most; 상태 점검 says so. What is worked out ' +
      'from the log (만족도 요약, contacts, complaints, follow-ups and reports) waits until it can be read. With ' +
      `${number(first.contracts)} contracts up to about 110,000 rows are read by one run, and a log as long as Google ` +
      'Sheets can hold, some 330,000 rows, piece by piece.',
    '',
    `Here ${number(first.logRows)} rows came in beside ${number(first.contracts)} contracts before the first run. The longest of ` +
      `these runs takes ${longest.toFixed(0)} of 360 s:`,
    '',
    tableOf(
      ['Run', 'Round trips', 'Cells read', 'Cells written', 'Modelled (s)', 'CPU (s)'],
      runs.map((one) => [
        one.scenario,
        number(one.roundTrips),
        number(one.cellsRead),
        number(one.cellsWritten),
        one.modelledSeconds.toFixed(1),
        one.cpuSeconds.toFixed(1),
      ]),
    ),
  ].join('\n');
}
