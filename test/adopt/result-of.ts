// How a ledger came out against the reading that was expected of it.
import { proposeAdoption } from '../../src/app/adopt/propose';
import { type Ledger, ledgers } from './ledger-file';
import { readingOf } from './reading-of';

export interface Result {
  readonly name: string;
  readonly columns: number;
  readonly bound: number;
  /** Cells with one reading. */
  readonly read: number;
  readonly guessed: number;
  readonly unread: number;
  /** Columns, rows and cells that came out otherwise than expected; an expected guess left unread is no wrong one. */
  readonly wrong: number;
}

function resultOf({ name, grid, expected }: Ledger): Result {
  const proposal = proposeAdoption(grid);
  if (!proposal) throw new Error(`${name}: no header`);
  const reading = readingOf(proposal);
  const kind = (wanted: string) => proposal.cells.filter(({ kind }) => kind === wanted).length;
  return {
    name,
    columns: proposal.columns.length,
    bound: proposal.columns.filter(({ field }) => field !== null).length,
    read: proposal.read,
    guessed: kind('guess'),
    unread: kind('unread'),
    wrong:
      differences(reading.columns, expected.columns) +
      differences(reading.skipped, expected.skipped) +
      differences(withoutUnread(reading.cells), expected.cells),
  };
}

/** What stands in the one otherwise than in the other; what the other has besides does not count. */
function differences(
  found: Readonly<Record<string, string>>,
  expected: Readonly<Record<string, string>>,
): number {
  return Object.entries(found).filter(([key, value]) => expected[key] !== value).length;
}

function withoutUnread(cells: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).filter(([, reading]) => reading !== 'unread'));
}

/** The table of docs/adoption.md, in Markdown. */
export function resultTable(): string {
  const results = ledgers().map(resultOf);
  const sum = (key: 'columns' | 'bound' | 'read' | 'guessed' | 'unread' | 'wrong') =>
    results.reduce((total, result) => total + result[key], 0);
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['ledger', 'columns', 'bound', 'cells read', 'guessed', 'unread', 'read wrongly']),
    line(['---', '---:', '---:', '---:', '---:', '---:', '---:']),
    ...results.map((one) =>
      line([one.name, one.columns, one.bound, one.read, one.guessed, one.unread, one.wrong]),
    ),
    line(['all', sum('columns'), sum('bound'), sum('read'), sum('guessed'), sum('unread'), sum('wrong')]),
  ].join('\n');
}
