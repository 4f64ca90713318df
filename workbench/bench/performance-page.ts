import { archiving, MOST_SECONDS } from './archive-advice';
import { careCosts } from './care-costs';
import { longLogCosts } from './long-log';
import type { Measured } from './measure';
import { number, tableOf } from './page-table';

/** The page on what the add-on costs, made of the bench's numbers. */
export function performancePage(measured: readonly Measured[]): string {
  return `${[
    '# What it costs',
    'Written by `npm run bench -- --write`; not by hand. Calls and cells are counted while the built add-on runs in the ' +
      'workbench. **The seconds are a model, not Google**: 0.1 s a round trip, 25,000 cells read and 10,000 cells ' +
      'written a second, from published measurements of Apps Script; a round trip is a read of the document or a ' +
      'flush of what was written. Mail, properties and triggers are other services and are not in it. CPU and memory ' +
      'are those of the machine that wrote this page; memory includes the emulated spreadsheet.',
    '![Modelled seconds by the number of contracts](performance.svg)',
    '## Contracts, log and mails alone',
    table(measured.filter(({ book }) => book === 'base')),
    limits(measured),
    careCosts(measured),
    how,
    longLogCosts(measured),
    archiving(measured),
  ].join('\n\n')}\n`;
}

function table(measured: readonly Measured[]): string {
  const head = [
    'Scenario',
    'Contracts',
    'Log rows',
    'Round trips',
    'Cells read',
    'Cells written',
    'Contracts changed',
    'Modelled (s)',
    'CPU (s)',
    'Peak (MB)',
  ];
  const lines = measured.map((one) => [
    one.scenario,
    number(one.contracts),
    number(one.logRows),
    number(one.roundTrips),
    number(one.cellsRead),
    number(one.cellsWritten),
    number(one.changedRows),
    one.modelledSeconds.toFixed(1),
    one.cpuSeconds.toFixed(1),
    number(one.peakMb),
  ]);
  return tableOf(head, lines);
}

/** What was to be reached, each with what the largest size gave. */
function limits(measured: readonly Measured[]): string {
  const most = Math.max(...measured.map(({ contracts }) => contracts));
  const of = (scenario: string) => measured.filter((one) => one.scenario === scenario);
  const daily = [...of('daily run, nothing changed'), ...of('daily run, 1 % changed')];
  const large = daily.filter(({ contracts }) => contracts === most);
  const saves = of('saving a log row');
  const greatest = (some: readonly Measured[], value: (one: Measured) => number) =>
    Math.max(...some.map(value));
  const seconds = (some: readonly Measured[]) => greatest(some, ({ modelledSeconds }) => modelledSeconds);
  const trips = (some: readonly Measured[]) => greatest(some, ({ roundTrips }) => roundTrips);
  return [
    `At ${number(most)} contracts, the daily run:`,
    '',
    `- round trips: ${trips(large)} (at most 40), the same at every size;`,
    `- cells read: ${number(greatest(large, ({ cellsRead }) => cellsRead))}, for each log row at most 8, for each ` +
      'contract and for each customer at most 30 (held by `test/bundle/cost.test.ts`, sheet by sheet);',
    `- cells written beyond 6 for each changed contract: ${number(
      Math.max(
        0,
        greatest(large, ({ cellsWritten, changedRows }) => cellsWritten - 6 * changedRows),
      ),
    )} (at most 5,000);`,
    `- modelled: ${seconds(large).toFixed(1)} s (at most ${MOST_SECONDS});`,
    `- CPU: ${greatest(large, ({ cpuSeconds }) => cpuSeconds).toFixed(1)} s (at most 10 on 2 cores).`,
    '',
    `Saving a log row, at any size: at most ${trips(saves)} round trips (12) and ${seconds(saves).toFixed(1)} s (3).`,
  ].join('\n');
}

const how = [
  '## How',
  '',
  'Of the three long sheets the hourly run reads some columns of all rows, and whole rows only where these do not say',
  'enough: rows that do not fit their fingerprint, which are new, edited or were moved while the columns were read. In',
  '업무 일지 the hidden column `_계산값` remembers what the jobs need of a row; six columns are read of every row all the',
  'same, so that no notice waits for anything to be noticed, and where one of them differs the row is read whole. An edit',
  'by a person blanks the memory at once. An edit that no `onEdit` saw, as by another program, is noticed in the six',
  'columns at the next run and in the others within 31 runs, as each run reads one part in 31 of the log whole.',
  '',
  'At most 30,000 rows of the log get their numbers at a run; the next goes on. Mails stop after 240 seconds of a run;',
  'what is left goes out at the next. What people move while a run reads is read anew only where its clock leaves time.',
].join('\n');
