// Saves by people: each once by its key, each told in 변경 기록, each to be taken back while it still stands.
import { messages } from '../../messages/messages';
import { catalogue } from '../../sheets/catalogue';
import { type Cell, cellText, isDateCell } from '../../sheets/cell';
import { changeLog } from '../../sheets/change-log';
import type { SheetDeclaration } from '../../sheets/declaration';
import { printRow, readTable } from '../../sheets/reading';
import type { Change } from '../ports';
import type { Caller } from './caller';
import { refuse } from './failure';
import { findRow } from './find-row';

/** A retry comes within minutes, and undo within seconds: looking back this far is enough. */
const LOOK_BACK_ROWS = 200;

/** How a save is taken back: a row it added, or cells it changed, by what it wrote there. */
export type Reversal =
  | {
      readonly kind: 'added';
      readonly sheet: string;
      readonly keyColumn: string;
      readonly key: string;
      readonly cells: Record<string, Cell>;
    }
  | {
      readonly kind: 'edited';
      readonly sheet: string;
      readonly keyColumn: string;
      readonly key: string;
      readonly before: Record<string, Cell>;
      readonly after: Record<string, Cell>;
    };

export interface Written<Result> {
  readonly result: Result;
  readonly changes: readonly Change[];
  readonly reversal: Reversal | null;
  readonly entry: {
    readonly what: string;
    readonly whose: string;
    readonly before: string;
    readonly after: string;
    readonly why: string;
  };
}

/** Runs a save under the lock, once per key: sent again, it answers with the first result and writes nothing. */
export function saveOnce<Result>(
  caller: Caller,
  key: string,
  work: () => Written<Result>,
): Result & { readonly canUndo: boolean } {
  const { ports, language } = caller;
  const done = ports.lock.hold(() => {
    const earlier = entryOf(caller, key);
    if (earlier?.row.answer) return JSON.parse(earlier.row.answer) as Result & { readonly canUndo: boolean };
    const { result, changes, reversal, entry } = work();
    const answer = { ...result, canUndo: reversal !== null };
    const row = printRow(
      changeLog,
      {
        at: caller.now,
        who: caller.me.email || caller.me.name,
        ...entry,
        saveKey: key,
        answer: JSON.stringify(answer),
        reversal: reversal && JSON.stringify(reversal),
      },
      language,
    );
    ports.book.write([...changes, { kind: 'append', sheet: changeLog, rows: [row] }]);
    return answer;
  });
  return done === 'busy' ? refuse(language, 'busy') : done;
}

/** Takes a save of the caller's back, if what it wrote still stands; false when someone has changed it since. */
export function undo(caller: Caller, key: string): boolean {
  const { ports, language } = caller;
  const done = ports.lock.hold(() => {
    const entry = entryOf(caller, key);
    const who = caller.me.email || caller.me.name;
    if (!entry?.row.reversal || entry.row.who !== who || entryOf(caller, `undo:${key}`)) return false;
    const reversal = JSON.parse(entry.row.reversal) as Reversal;
    if (!reverse(caller, reversal)) return false;
    const row = printRow(
      changeLog,
      {
        at: caller.now,
        who,
        what: entry.row.what,
        whose: entry.row.whose,
        before: entry.row.after,
        after: entry.row.before,
        why: messages[language].changes.undone,
        saveKey: `undo:${key}`,
        answer: '{}',
      },
      language,
    );
    ports.book.write([{ kind: 'append', sheet: changeLog, rows: [row] }]);
    return true;
  });
  return done === 'busy' ? refuse(language, 'busy') : done;
}

function reverse(caller: Caller, reversal: Reversal): boolean {
  const { ports } = caller;
  const sheet = catalogue.find(({ key }) => key === reversal.sheet);
  const found = sheet && findRow(caller, sheet, reversal.keyColumn, reversal.key);
  if (!sheet || !found) return false;
  const written = reversal.kind === 'added' ? reversal.cells : reversal.after;
  const stands = Object.entries(written).every(
    ([column, cell]) => cellText(found.cells[column] ?? '') === cellText(cell),
  );
  if (!stands) return false;
  if (reversal.kind === 'added') ports.lookups.removeRow(sheet, found.at);
  else ports.book.write(cellChanges(sheet, found.at, reversal.before));
  return true;
}

export function cellChanges(
  sheet: SheetDeclaration,
  row: number,
  cells: Readonly<Record<string, Cell>>,
): Change[] {
  return Object.entries(cells).map(
    ([column, cell]): Change => ({ kind: 'cells', sheet, column, firstRow: row, values: [cell] }),
  );
}

/** A cell as the sidebar shows it: dates `YYYY-MM-DD`, numbers as digits. */
export function fieldText(cell: Cell | undefined): string {
  return cell === undefined ? '' : isDateCell(cell) ? cell.date : cellText(cell);
}

function entryOf({ ports }: Caller, key: string) {
  const tail = ports.lookups.tail(changeLog, LOOK_BACK_ROWS);
  if (typeof tail === 'string') return undefined;
  return readTable(changeLog, tail).rows.find(({ row }) => row.saveKey === key);
}
