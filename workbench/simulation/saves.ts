// Saves from the sidebar: asked until they are answered, as the page does, and then looked for in the book.
import type { SheetDeclaration } from '../../src/sheets/declaration';
import { type Bad, badLuck } from './faults';
import { cell, place, type Tab, textAt } from './tabs';
import { people, type Team, Violation } from './team';

export interface Save {
  readonly name: string;
  readonly draft: object;
  /** What the row with this id then holds, in words a person reads; for a new row its id comes with the answer. */
  readonly sheet: SheetDeclaration;
  readonly keyColumn: string;
  readonly id: string | { readonly answered: string };
  readonly texts: Readonly<Record<string, string>>;
}

interface Answer {
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
  /** The name of the row's cells among the tracers. */
  readonly own: string | null;
}

/** Saves, with bad luck now and then; throws where the book does not hold what was answered. */
export function save(team: Team, wanted: Save, luck?: Luck): Saved {
  const key = team.nextKey();
  const answer = ask(team, wanted.name, { key, draft: wanted.draft }, luck);
  if (!answer.ok) return { words: `${wanted.name} refused: ${answer.error?.code}`, key: null, own: null };
  const id = typeof wanted.id === 'string' ? wanted.id : String(answer.value?.[wanted.id.answered]);
  return { words: `${wanted.name} ${id}`, key, own: settle(team, wanted, id) };
}

/** Calls a procedure until it answers. */
export function ask(
  team: Team,
  name: string,
  input: object,
  luck: Luck = (tries) => (tries < TRIES ? badLuck(team, 0.3) : null),
): Answer {
  const user = team.random.pick([people.younghee, people.chulsoo, people.admin]);
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
function settle(team: Team, wanted: Save, id: string): string | null {
  const { name, sheet, keyColumn, texts } = wanted;
  const tab = team.tab(sheet);
  const rows = rowsOf(tab, keyColumn, id);
  const [row, ...others] = rows;
  // Someone may have deleted it in the very instant after.
  if (row === undefined && team.happened.slice(-6).some((words) => words.includes('deletes a row')))
    return null;
  if (row === undefined || others.length > 0)
    throw new Violation(`${name}: ${rows.length} rows with ${keyColumn} ${id}.`);
  const isTorn = team.happened.slice(-6).some((words) => words.includes('sorts some columns'));
  if (isTorn && typeof wanted.id !== 'string') return settleTorn(team, tab, wanted, id);
  for (const [column, text] of Object.entries(texts)) {
    const at = place(tab, column);
    const stands = textAt(tab, row, column);
    if (stands === text) team.tracers.typed(tab, row, at);
    else if (!team.tracers.isAsTyped(tab, row, at))
      throw new Violation(`${name}: ${column} of ${id} is “${stands}”, not “${text}”.`);
  }
  const [first = ''] = Object.keys(texts).filter((column) => texts[column] !== '');
  return team.tracers.ownRow(tab, row, place(tab, first));
}

/** A sort of some columns has torn the new row as any other: each of its cells stands somewhere in its column, once. */
function settleTorn(team: Team, tab: Tab, { name, texts }: Save, id: string): string {
  const own = `saved ${id}`;
  for (const [column, text] of Object.entries(texts)) {
    if (text === '') continue;
    const at = place(tab, column);
    const [row] = team.tracers.strangers(tab, at).filter((one) => textAt(tab, one, column) === text);
    if (row === undefined) throw new Violation(`${name}: “${text}” of ${id} is nowhere in ${column}.`);
    team.tracers.adopt(tab, row, at, own);
  }
  return own;
}

function rowsOf(tab: Tab, keyColumn: string, id: string): number[] {
  return Array.from({ length: Math.max(0, tab.sheet.cells.lastRow - 1) }, (_, index) => index + 2).filter(
    (row) => String(cell(tab, row, keyColumn)) === id,
  );
}
