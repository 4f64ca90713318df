// Messy ledgers as text: the tab as a person would see it, and beside it the reading that was expected of it
// before any code ran. In the sheet, `|` parts cells, `@2024-01-02` is a date, `#12` a number, `#12~0012` a number
// with what it shows, `{=1+1}` before a cell its formula; everything else is text, with \n and \uXXXX.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerGrid } from '../../src/app/adopt/grid';
import { isCivilDate } from '../../src/domain/civil-date';
import { type Cell, cellText } from '../../src/sheets/cell';

export interface Ledger {
  readonly name: string;
  readonly about: string;
  readonly grid: LedgerGrid;
  readonly expected: Expected;
}

export interface Expected {
  readonly role: string;
  readonly header: number;
  /** Field by column letter; `-` for none. */
  readonly columns: Readonly<Record<string, string>>;
  /** Kind by row. */
  readonly skipped: Readonly<Record<string, string>>;
  readonly duplicates: readonly string[];
  /** `sure VALUE`, `guess VALUE field=PART` or `unread`, by cell; every other cell stays as it is. */
  readonly cells: Readonly<Record<string, string>>;
}

const folder = 'test/adopt/ledgers';

export function ledgers(): Ledger[] {
  return readdirSync(folder)
    .sort()
    .map((file) => parsed(file.replace(/\.txt$/, ''), readFileSync(join(folder, file), 'utf8')));
}

function parsed(name: string, text: string): Ledger {
  const parts = text.trimEnd().split(/^== (\w+)\n/m);
  const part = (title: string) => (parts[parts.indexOf(title) + 1] ?? '').trimEnd().split('\n');
  const merges = parts.includes('merges') ? part('merges').join(' ').split(' ') : [];
  return {
    name,
    about: (parts[0] ?? '').trim(),
    grid: gridOf(name, part('sheet'), merges),
    expected: expectedOf(part('expected')),
  };
}

export function gridOf(tab: string, lines: readonly string[], merges: readonly string[]): LedgerGrid {
  const formulas = new Set<string>();
  const typed = lines.map((line, row) =>
    (line === '(blank)' ? '' : line).split(/ ?\|(?: |$)/).map((text, column) => {
      const formula = /^\{=[^}]*\}/.exec(text)?.[0] ?? '';
      if (formula !== '') formulas.add(`${row + 1},${column + 1}`);
      return typedCell(text.slice(formula.length));
    }),
  );
  return {
    tab,
    cells: typed.map((row) => row.map(({ cell }) => cell)),
    shown: typed.map((row) => row.map(({ shown }) => shown)),
    formulas,
    merges: merges.map(mergeOf),
  };
}

function typedCell(text: string): { cell: Cell; shown: string } {
  const date = text.slice(1);
  if (text.startsWith('@') && isCivilDate(date)) return { cell: { date }, shown: date };
  const [, number, shown] = /^#(-?[\d.]+)(?:~(.*))?$/.exec(text) ?? [];
  if (number !== undefined) return { cell: Number(number), shown: shown ?? number };
  const plain = text
    .replace(/\\n/g, '\n')
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return { cell: plain, shown: cellText(plain) };
}

function mergeOf(a1: string) {
  const [, from = '', top = '', to = '', bottom = ''] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(a1) ?? [];
  const column = from.charCodeAt(0) - 64;
  return {
    row: Number(top),
    column,
    rows: Number(bottom) - Number(top) + 1,
    columns: to.charCodeAt(0) - 63 - column,
  };
}

function expectedOf(lines: readonly string[]): Expected {
  const words = (name: string) =>
    (lines.find((line) => line.split(' ')[0] === name) ?? '').split(' ').slice(1);
  const pairs = (name: string) =>
    Object.fromEntries(words(name).map((word) => word.split('=') as [string, string]));
  const known = ['role', 'header', 'columns', 'skipped', 'duplicates'];
  const cells = lines.filter((line) => !known.includes(line.split(' ')[0] ?? ''));
  return {
    role: words('role')[0] ?? '',
    header: Number(words('header')[0]),
    columns: pairs('columns'),
    skipped: pairs('skipped'),
    duplicates: words('duplicates'),
    cells: Object.fromEntries(
      cells.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]),
    ),
  };
}
