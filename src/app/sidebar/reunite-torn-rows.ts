import { messages } from '../../messages/messages';
import { careLog } from '../../sheets/care-log';
import { laterSheets } from '../../sheets/catalogue';
import { type Cell, cellText } from '../../sheets/cell';
import { changeLog } from '../../sheets/change-log';
import { contractLedger } from '../../sheets/contract-ledger';
import { customers } from '../../sheets/customers';
import type { Placed, SheetDeclaration } from '../../sheets/declaration';
import { printRow, readTable, type Snapshot } from '../../sheets/reading';
import { changesOf, type Edit } from '../edits';
import type { Change, TabProblem } from '../ports';
import { type Reunion, reuniteRows } from '../reunite-rows';
import { editsLeft, halfOf, reuniting, setReuniting } from '../reunited-halves';
import { hasMoved, writeWatched } from '../watched-writes';
import type { Caller } from './caller';
import type { OutputOf } from './contract';
import { refuse } from './failure';

const tables: readonly SheetDeclaration[] = [
  contractLedger,
  customers,
  careLog,
  ...laterSheets.filter(({ identity }) => identity.length > 0),
];

/**
 * Puts the rows together again that a sort of some columns has torn, each told in 변경 기록 before it is written. Done
 * twice it changes nothing more; where someone moves rows meanwhile it is refused and can be asked again.
 */
export function reuniteTornRows(caller: Caller): OutputOf<'reuniteRows'> {
  const { ports, language } = caller;
  const done = ports.lock.hold(() => {
    const finished = finishBegun(caller);
    if (finished === 'busy') return 'busy';
    const snapshots = ports.book.read([...tables, changeLog]);
    const all = tables.flatMap((sheet) => reunionIn(sheet, snapshots.get(sheet.key)));
    const edits = all.flatMap(({ reunion }) => reunion.edits);
    const mended = all.reduce((sum, { reunion }) => sum + reunion.mended.size, 0);
    const left = all.reduce((sum, { reunion }) => sum + reunion.left.length, 0);
    if (mended === 0) return { mended: finished, left };
    if (hasMoved(ports, changesOf(edits, snapshots), snapshots)) return 'busy';
    const key = `reunite:${caller.now}`;
    setReuniting(ports.store, key);
    ports.book.write(all.flatMap((one) => told(caller, one, key)));
    return writeHalves(caller, edits, snapshots) === 'busy' ? 'busy' : { mended: finished + mended, left };
  });
  return done === 'busy' ? refuse(language, 'busy') : done;
}

/** Ends what another execution has begun; how many rows that were. */
function finishBegun(caller: Caller): number | 'busy' {
  const { ports } = caller;
  if (reuniting(ports.store) === '') return 0;
  const snapshots = ports.book.read(tables);
  const edits = editsLeft(ports, tables, snapshots);
  if (writeHalves(caller, edits, snapshots) === 'busy') return 'busy';
  return new Set(edits.map(({ sheet, row }) => `${sheet.key} ${row}`)).size;
}

function writeHalves(
  { ports }: Caller,
  edits: readonly Edit[],
  snapshots: ReadonlyMap<string, Snapshot | TabProblem>,
): 'done' | 'busy' {
  if (edits.length > 0 && !writeWatched(ports, changesOf(edits, snapshots), snapshots)) return 'busy';
  setReuniting(ports.store, '');
  return 'done';
}

interface Table {
  readonly sheet: SheetDeclaration;
  readonly rows: readonly Placed<unknown>[];
  readonly reunion: Reunion;
}

function reunionIn(sheet: SheetDeclaration, snapshot: Snapshot | TabProblem | undefined): readonly Table[] {
  if (typeof snapshot !== 'object') return [];
  const rows = readTable<SheetDeclaration>(sheet, snapshot).rows.map(({ at, cells }) => ({
    at,
    cells,
    row: { fingerprint: filled(cells.fingerprint), written: filled(cells.written) },
  }));
  return [{ sheet, rows, reunion: reuniteRows(sheet, rows, snapshot) }];
}

function filled(cell: Cell | undefined): string | null {
  return cellText(cell ?? '') || null;
}

/** A line of 변경 기록 for each row: whose other half came from where. */
function told(caller: Caller, { sheet, rows, reunion }: Table, saveKey: string): Change[] {
  const { language, now, who } = caller;
  const { reunited, atRow } = messages[language].changes;
  const entries = [...reunion.mended].map(([at, from]) => {
    const row: Table['rows'][number] = rows.find((one) => one.at === at) ?? { at, cells: {}, row: null };
    const { cells } = row;
    return printRow(
      changeLog,
      {
        at: now,
        who,
        what: sheet.title[language],
        whose: sheet.identity.map((column) => cellText(cells[column] ?? '').slice(0, 60)).join(' '),
        before: atRow(from),
        after: atRow(at),
        why: reunited,
        saveKey,
        // A row without gaps is written whole or not at all.
        answer: null,
        reversal: halfOf(sheet, row, reunion),
      },
      language,
    );
  });
  return entries.length === 0 ? [] : [{ kind: 'append', sheet: changeLog, rows: entries }];
}
