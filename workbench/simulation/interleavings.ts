// People at every point: an hourly run or a save, and between any two of its service calls someone who sorts, inserts,
// deletes, moves, renames, edits, filters or hides. Afterwards nothing that was typed has changed, and the next run
// heals what is computed.

import { isCivilDate } from '../../src/domain/civil-date';
import { careLog } from '../../src/sheets/care-log';
import { contractLedger } from '../../src/sheets/contract-ledger';
import { customers } from '../../src/sheets/customers';
import type { SheetDeclaration } from '../../src/sheets/declaration';
import { sortArea } from '../book/sort';
import { deleteRows, insertColumns, insertRows, moveColumns } from '../book/structure';
import { wrongDerived } from './checks/derived';
import { doubledIds } from './checks/ids';
import { strayMails } from './checks/mails';
import { listedTorn, TornWatch } from './checks/torn';
import { fill } from './deeds/cells';
import { plans } from './deeds/saving';
import { fireQuietly } from './runs';
import { save } from './saves';
import { place, type Tab, textAt } from './tabs';
import { Team, Violation } from './team';

export interface Interleaving {
  readonly entry: string;
  readonly deed: string;
  readonly sheet: SheetDeclaration;
  /** The service call before which the deed is done. */
  readonly call: number;
}

interface Entry {
  readonly name: string;
  /** The tables in which others work meanwhile. */
  readonly sheets: readonly SheetDeclaration[];
  run(team: Team, meanwhile: (call: number, member: string) => void): void;
}

const DAY = '2024-10-02';
const tables = [contractLedger, customers, careLog];

/** Members at which the document is read or written; between others nothing can come that makes a difference. */
const TOUCHING =
  /^(Range\.get\w*Values?|SpreadsheetApp\.flush|DeveloperMetadataFinder\.find|Sheet\.(getLastRow|getMaxRows|getDataRange|appendRow|deleteRow\w*|insertRows?\w*))$/;

const entries: readonly Entry[] = [
  {
    name: 'hourly run',
    sheets: tables,
    run: (team, meanwhile) => fireQuietly(team, meanwhile),
  },
  ...plans.map(
    ({ name, plan }): Entry => ({
      name,
      sheets: [],
      run(team, meanwhile) {
        const wanted = plan(team);
        if (!wanted) throw new Error(`${name}: there is nothing to save of.`);
        save(team, wanted, (tries) => (tries === 1 ? { name: 'people', faults: { meanwhile } } : null));
      },
    }),
  ),
];

/** What someone does in a table, in words and in cells. */
const deeds: Readonly<Record<string, (team: Team, tab: Tab) => void>> = {
  'sorts the table': (_team, { sheet }) => sortColumns(sheet, 1, sheet.columnCount),
  'sorts some columns': (_team, tab) =>
    sortColumns(tab.sheet, 1, Math.max(...tab.declaration.identity.map((column) => place(tab, column)))),
  'inserts a row above': (team, { sheet }) => insertRows(team.machine.workbook, sheet, 2, 1, 'after'),
  'deletes a row': (team, tab) => {
    team.tracers.forgetRow(tab, 2);
    deleteRows(team.machine.workbook, tab.sheet, 2, 1);
  },
  'moves a column forward': (team, { sheet }) => moveColumns(team.machine.workbook, sheet, 9, 1, 2),
  'moves a column back': (team, { sheet }) => moveColumns(team.machine.workbook, sheet, 2, 1, 12),
  'inserts a column': (team, { sheet }) => insertColumns(team.machine.workbook, sheet, 4, 1, 'before'),
  'renames a header': (_team, { sheet }) => sheet.cells.set(1, 2, '이름 바꾼 열'),
  'edits a row': (team, tab) => {
    fill(
      team,
      tab,
      3,
      tab.declaration.key === 'careLog' ? { content: '동료의 말' } : { memo: '동료의 말' },
      false,
    );
  },
  'hides a row': (_team, { sheet }) => sheet.rowBands.assign(3, [{ hidden: true }]),
  filters: (_team, { sheet }) => {
    const area = { row: 1, column: 1, rows: sheet.cells.lastRow, columns: sheet.columnCount };
    sheet.filter = { area, hidden: new Map([[1, ['1001']]]) };
  },
};

/** Every point of every entry with every deed, in a fixed order. */
export function everyInterleaving(): Interleaving[] {
  return entries.flatMap((entry) => {
    const { calls, sheets } = pointsOf(entry);
    return sheets.flatMap((sheet) =>
      Object.keys(deeds).flatMap((deed) => calls.map((call) => ({ entry: entry.name, deed, sheet, call }))),
    );
  });
}

/** Plays one of them; null where every invariant held, else what is wrong. */
export function playInterleaving({ entry: name, deed, sheet, call }: Interleaving): string | null {
  const team = base().copy(1);
  const entry = entries.find((one) => one.name === name);
  if (!entry) throw new Error(`There is no entry ${name}.`);
  const watch = new TornWatch();
  watch.unseen(team);
  try {
    entry.run(team, (at) => {
      if (at !== call) return;
      const tab = team.tab(sheet);
      deeds[deed]?.(team, tab);
      team.note(`${deed}: ${tab.sheet.name}`);
    });
    assertNothing([...team.tracers.differences(), ...doubledIds(team)]);
    team.machine.set({ at: new Date(Date.parse(team.machine.state.now) + 3_600_000).toISOString() });
    fireQuietly(team, () => undefined);
    const { today } = team;
    if (!isCivilDate(today)) throw new Error(`${today} is no day.`);
    assertNothing([
      ...team.tracers.differences(),
      ...doubledIds(team),
      ...strayMails(team),
      ...wrongDerived(team, today, listedTorn(team, team.ledger)),
      ...watch.unseen(team),
    ]);
    return null;
  } catch (error) {
    if (error instanceof Violation) return error.message;
    throw error;
  }
}

function assertNothing(wrong: readonly string[]): void {
  if (wrong.length > 0) throw new Violation(wrong.slice(0, 8).join('\n'));
}

/** The calls of an entry that touch the document, and the tables that people then work in. */
function pointsOf(entry: Entry): { calls: number[]; sheets: readonly SheetDeclaration[] } {
  const team = base().copy(1);
  const calls: number[] = [];
  entry.run(team, (call, member) => {
    if (TOUCHING.test(member)) calls.push(call);
  });
  const plan = plans.find(({ name }) => name === entry.name)?.plan(base().copy(1));
  return { calls, sheets: plan ? [plan.sheet] : entry.sheets };
}

let kept: Team | null = null;

/** The documents' book after a run, with rows that people have typed since: a run then has ids to give out. */
function base(): Team {
  kept ??= prepared();
  return kept;
}

function prepared(): Team {
  const team = Team.install(1, DAY);
  team.machine.set({ at: `${DAY}T07:30:00+09:00` });
  fireQuietly(team, () => undefined);
  const { customers: people, ledger, log } = team;
  fill(team, people, people.sheet.cells.lastRow + 1, { name: '정하늘', phone: '010-0000-2001' }, false);
  fill(team, ledger, 3, { memo: '', end: '2024-11-20' }, false);
  const term = {
    customerId: '1004',
    start: '2024-01-01',
    end: '2024-10-20',
    service: '기본 서비스',
    fee: '50000',
  };
  fill(team, ledger, ledger.sheet.cells.lastRow + 1, { ...term, memo: '새 계약' }, false);
  const followed = { followUpBy: '2024-10-04', customerId: '1002', manager: '김영희' };
  fill(team, log, 2, followed, false);
  fill(
    team,
    log,
    log.sheet.cells.lastRow + 1,
    { date: DAY, customerName: textAt(people, 2, 'name'), content: '새 문의' },
    false,
  );
  team.machine.set({ at: `${DAY}T09:10:00+09:00` });
  team.tracers.differences();
  return team;
}

/** Falling, so that every row moves. */
function sortColumns(sheet: Tab['sheet'], first: number, last: number): void {
  const area = { row: 2, column: first, rows: sheet.cells.lastRow - 1, columns: last - first + 1 };
  sortArea(sheet, area, [{ column: 1, ascending: false }]);
}
