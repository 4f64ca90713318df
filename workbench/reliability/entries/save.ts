// A save of the sidebar as an entry point. The page sends it again, with its key, until it is answered.
import type { InputOf, ProcedureName } from '../../../src/app/sidebar/contract';
import type { Faults } from '../../runtime/faults';
import type { RunResult } from '../../runtime/run-script';
import type { EntryPoint } from '../entry-point';
import type { Layout } from '../standing';
import { type Person, seoul, TrialBook } from '../trial-book';
import { isGood, rpc } from './rpc';

interface SaveOf<Name extends ProcedureName> {
  readonly name: Name;
  /** What the page sends; a function where it holds a number that only the book tells. */
  readonly input: InputOf<Name> | ((book: TrialBook) => InputOf<Name>);
  readonly as?: Person;
  /** What the person did before. */
  readonly before?: (book: TrialBook) => void;
  /** What tells it from others of the same procedure. */
  readonly detail?: string;
  readonly isAlike?: true;
  /** Where it lays a tab: looks and rules have to come out as well. */
  readonly layout?: Layout;
  /** The hours afterwards. */
  readonly after?: readonly string[];
  readonly ignores?: RegExp;
}
export type Save = { [Name in ProcedureName]: SaveOf<Name> }[ProcedureName];

export const key = 'trial-save-1';
const AFTER = ['2024-10-02T11:00', '2024-10-04T09:00'];

export function saveEntry(save: Save): EntryPoint {
  const { name, detail, before, isAlike, layout, ignores, after = AFTER } = save;
  return {
    name: `rpc ${name}${detail ? `, ${detail}` : ''}`,
    procedure: name,
    ...(isAlike ? { isAlike } : {}),
    ...(layout ? { layout } : {}),
    ...(ignores ? { ignores } : {}),
    prepare: () => (before ? once(before) : atTen()),
    act: (book, faults) => send(book, save, faults),
    settle(book, isDone) {
      if (!isDone) must(book, save);
      for (const hour of after) book.hour(hour);
    },
  };
}

let morning: TrialBook | null = null;

/** The example after the morning's mails. */
function atTen(): TrialBook {
  if (morning === null) {
    morning = TrialBook.example();
    morning.hour('2024-10-02T08:00');
    morning.machine.set({ at: seoul('2024-10-02T10:10') });
  }
  return morning.copy();
}

const begun = new Map<(book: TrialBook) => void, TrialBook>();

/** The same after what several saves have in common, done once for all of them. */
function once(before: (book: TrialBook) => void): TrialBook {
  const made = begun.get(before) ?? atTen();
  if (!begun.has(before)) before(made);
  begun.set(before, made);
  return made.copy();
}

/** Sends a save that has to be taken. */
export function must(book: TrialBook, save: Save): void {
  const { result, error } = send(book, save);
  if (!isGood(result)) throw new Error(`${save.name} is refused: ${error ?? JSON.stringify(result)}`);
}

function send(book: TrialBook, { name, input, as }: Save, faults: Faults = {}): RunResult {
  return rpc(book, name, typeof input === 'function' ? input(book) : input, {
    ...(as ? { as } : {}),
    faults,
  });
}
