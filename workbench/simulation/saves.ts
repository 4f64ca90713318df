// Saves from the sidebar: asked until they are answered, as the page does, and then looked for in the book.
import type { SheetDeclaration } from '../../src/sheets/declaration';
import { type Bad, badLuck } from './faults';
import { cell, place, rowNumbers, type Tab, textAt } from './tabs';
import { people, type Team, Violation } from './team';

/** What a row holds after a save, in words a person reads. */
export interface RowTexts {
  readonly sheet: SheetDeclaration;
  readonly keyColumn: string;
  /** For a new row its id comes with the answer; no row is looked for where the answer has none. */
  readonly id: string | { readonly answered: string };
  readonly texts: Readonly<Record<string, string>>;
  /** Columns that the save fills as it sees fit. */
  readonly besides?: readonly string[];
  /** Columns to whose text it may only add. */
  readonly grows?: readonly string[];
}

export interface Save extends RowTexts {
  readonly name: string;
  readonly draft: object;
  /** Who saves, where not everybody may. */
  readonly user?: string;
  /** Other rows that the save writes under the same key. */
  readonly also?: readonly RowTexts[];
}

/** What the door answers. */
export interface Answer {
  readonly ok: boolean;
  readonly value?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: string; readonly message: string };
}

/** What goes wrong at a try, counted from 1. */
export type Luck = (tries: number) => Bad | null;

/** After this many lost answers the network is back. */
const TRIES = 4;

export interface Saved {
  readonly words: string;
  /** Null where it was refused. */
  readonly key: string | null;
  /** The names of the rows' cells among the tracers. */
  readonly own: readonly string[];
  readonly user: string;
}

/** Saves, with bad luck now and then; throws where the book does not hold what was answered. */
export function save(team: Team, wanted: Save, luck?: Luck): Saved {
  const key = team.nextKey();
  const { name, draft, user = anyUser(team) } = wanted;
  const answer = ask(team, name, { key, draft }, { luck, user });
  if (!answer.ok) return { words: `${name} refused: ${answer.error?.code}`, key: null, own: [], user };
  const own = [wanted, ...(wanted.also ?? [])].flatMap((row) => {
    const id = idOf(row, answer);
    return id === null ? [] : (settle(team, name, row, id) ?? []);
  });
  return { words: `${name} ${idOf(wanted, answer) ?? ''}`, key, own, user };
}

function idOf({ id }: RowTexts, { value }: Answer): string | null {
  if (typeof id === 'string') return id;
  const answered = value?.[id.answered];
  return answered === undefined || answered === null ? null : String(answered);
}

function anyUser(team: Team): string {
  return team.random.pick([people.younghee, people.chulsoo, people.admin]);
}

/** Calls a procedure until it answers. */
export function ask(
  team: Team,
  name: string,
  input: object,
  {
    luck = (tries) => (tries < TRIES ? badLuck(team, 0.3) : null),
    user = anyUser(team),
  }: { readonly luck?: Luck | undefined; readonly user?: string | undefined } = {},
): Answer {
  for (let tries = 1; ; tries += 1) {
    const bad = luck(tries);
    const run = team.machine.run('rpc', [name, input], {
      project: team.project,
      via: 'sidebar',
      user,
      ...(bad ? { faults: bad.faults } : {}),
    });
    if (run.ok) {
      const answer = run.result as Answer; // what the door promises
      // The page sends again what the server could not take just then.
      const isPassing = !answer.ok && (answer.error?.code === 'failed' || answer.error?.code === 'busy');
      if (!isPassing) return answer;
      if (!bad)
        throw new Violation(
          `${name}: ${answer.error?.code} for no reason: ${JSON.stringify(input)}\n${run.log.join('\n')}`,
        );
    } else if (!bad) throw new Violation(`${name}: ${run.error}\n${run.stack ?? ''}`);
  }
}

/** Finds the saved row and takes what was saved for what its cells are to say. */
function settle(team: Team, name: string, wanted: RowTexts, id: string): string | null {
  const { sheet, keyColumn, texts, besides = [], grows = [] } = wanted;
  const tab = team.tab(sheet);
  const rows = rowsOf(tab, keyColumn, id);
  const [row, ...others] = rows;
  // Someone may have deleted it in the very instant after.
  if (row === undefined && team.happened.slice(-6).some((words) => words.includes('deletes a row')))
    return null;
  if (row === undefined || others.length > 0)
    throw new Violation(`${name}: ${rows.length} rows with ${keyColumn} ${id}.`);
  const isTorn = team.happened
    .slice(-6)
    .some((words) => words.includes(`sorts some columns: ${tab.sheet.name}`));
  if (isTorn && typeof wanted.id !== 'string') return settleTorn(team, tab, name, texts, id);
  for (const [column, text] of Object.entries(texts)) {
    const at = place(tab, column);
    const stands = textAt(tab, row, column);
    if (stands === text) {
      // A name that the product looked up goes on following its source.
      if (!isLookup(tab, column)) team.tracers.typed(tab, row, at);
    } else if (!team.tracers.isAsTyped(tab, row, at))
      throw new Violation(`${name}: ${column} of ${id} is “${stands}”, not “${text}”.`);
  }
  for (const column of [...besides, ...grows]) {
    const at = place(tab, column);
    const before = team.tracers.textOf(tab, row, at);
    const stands = String(tab.sheet.cells.get(row, at));
    if (grows.includes(column) && !stands.startsWith(before))
      throw new Violation(`${name}: ${column} of ${id} was “${before}” and is “${stands}”.`);
    team.tracers.typed(tab, row, at);
  }
  const [first = keyColumn] = Object.keys(texts).filter(
    (column) => texts[column] !== '' && !isLookup(tab, column),
  );
  return team.tracers.ownRow(tab, row, place(tab, first));
}

/** A sort of some columns has torn the new row as any other: each of its cells stands somewhere in its column, once. */
function settleTorn(team: Team, tab: Tab, name: string, texts: RowTexts['texts'], id: string): string {
  const own = `saved ${id}`;
  for (const [column, text] of Object.entries(texts)) {
    if (text === '' || isLookup(tab, column)) continue;
    const at = place(tab, column);
    const [row] = team.tracers.strangers(tab, at).filter((one) => textAt(tab, one, column) === text);
    if (row === undefined) throw new Violation(`${name}: “${text}” of ${id} is nowhere in ${column}.`);
    team.tracers.adopt(tab, row, at, own);
  }
  return own;
}

function isLookup({ declaration }: Tab, column: string): boolean {
  return declaration.columns[column]?.role === 'lookup';
}

/** Numbers of the rows with this id. */
export function rowsOf(tab: Tab, keyColumn: string, id: string): number[] {
  return rowNumbers(tab).filter((row) => String(cell(tab, row, keyColumn)) === id);
}
