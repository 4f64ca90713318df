import { TURN } from '../../src/app/archive/carry-on';
import { catalogue } from '../../src/sheets/catalogue';
import { CLOSING } from './archive-scenarios';
import { closedRows } from './care-lines';
import type { Measured } from './measure';
import { number } from './page-table';

/** Google Sheets' own limit for a spreadsheet, blank cells included. */
const MOST_CELLS = 10_000_000;
/** What a daily run may take by the model. */
export const MOST_SECONDS = 90;

/** At what sizes a year of the log should leave the book, reckoned from the largest size that was measured. */
export function archiving(measured: readonly Measured[]): string {
  const of = (scenario: string) =>
    measured.filter((one) => one.scenario === scenario).sort((a, b) => a.contracts - b.contracts);
  const daily = of('daily run, 1 % changed');
  const [large, small] = [daily[daily.length - 1], daily[daily.length - 2]];
  const width = (key: string) =>
    Object.keys(catalogue.find((sheet) => sheet.key === key)?.columns ?? {}).length;
  const perLogRow = width('careLog');
  const perContract = width('contractLedger') + width('customers');
  if (!large || !small) return '';
  const cells = (logRows: number, contracts: number) => logRows * perLogRow + contracts * perContract;
  const logRowSeconds = 8 / 25_000;
  const byTime = large.logRows + Math.floor((MOST_SECONDS - large.modelledSeconds) / logRowSeconds);
  const byCells = Math.floor((MOST_CELLS / 2 - large.contracts * perContract) / perLogRow);
  const closing = measured.filter(
    ({ scenario, contracts }) => scenario.startsWith(CLOSING) && contracts === large.contracts,
  );
  const rows = closedRows(large.logRows);
  return [
    '## When to archive',
    '',
    `A log row holds ${perLogRow} cells, a contract with its customer ${perContract}. ` +
      `${number(large.contracts)} contracts with ${number(large.logRows)} log rows are ` +
      `${number(cells(large.logRows, large.contracts))} of the ${number(MOST_CELLS)} cells that Google Sheets holds, ` +
      'blank cells of the grid included.',
    '',
    `With ${number(large.contracts)} contracts a daily run reaches ${MOST_SECONDS} modelled seconds at about ` +
      `${number(Math.floor(byTime / 1000) * 1000)} log rows, and the book is half full at ` +
      `about ${number(Math.floor(byCells / 1000) * 1000)}. Closing old years of the log is advised ` +
      `from **${number(Math.floor((Math.min(byTime, byCells) * 0.9) / 10_000) * 10_000)} log rows** on.`,
    '',
    '설정 ▸ 일지 보관 moves the rows of a past year that are older than twelve months into a tab of its own, 4,000 rows at ' +
      'a time and over several executions where they are many. The hourly run reads that tab no more. The tab is in the ' +
      `same spreadsheet, so that moving frees no cell: ${number(rows)} rows of a year free their ` +
      `${number(rows * perLogRow)} cells, ${((rows * perLogRow * 100) / MOST_CELLS).toFixed(1)} % of the limit, ` +
      'once a person has copied the tab into a file (다음으로 복사 ▸ 새 스프레드시트) and has it deleted here. A move needs ' +
      `room for two copies of a turn for a moment, ${number(2 * TURN * perLogRow)} cells; the preview says so where they ` +
      'are lacking. What is kept of the rows is text, some ten characters a row, in one cell for each 45,000 characters.',
    '',
    `Closing those ${number(rows)} rows of the largest log takes ${executions(closing.length)} of ` +
      `${closing.map(({ modelledSeconds }) => modelledSeconds.toFixed(0)).join(', ')} modelled seconds, with ` +
      `${number(sum(closing, ({ roundTrips }) => roundTrips))} round trips, ` +
      `${number(sum(closing, ({ cellsRead }) => cellsRead))} cells read and ` +
      `${number(sum(closing, ({ cellsWritten }) => cellsWritten))} written in all. An execution ends by itself before ` +
      'Google would end it; the sidebar goes on with the next, and the hourly run does where nobody does.',
  ].join('\n');
}

function executions(count: number): string {
  return count === 1 ? 'one execution' : `${count} executions`;
}

function sum(some: readonly Measured[], value: (one: Measured) => number): number {
  return some.reduce((total, one) => total + value(one), 0);
}
