import { messages } from '../../messages/messages';
import { careLog } from '../../sheets/care-log';
import { laterSheets } from '../../sheets/catalogue';
import { type Cell, cellText } from '../../sheets/cell';
import { changeLog } from '../../sheets/change-log';
import { contractLedger } from '../../sheets/contract-ledger';
import { customers } from '../../sheets/customers';
import type { Placed, SheetDeclaration } from '../../sheets/declaration';
import { printRow, readTable, type Snapshot } from '../../sheets/reading';
import { changesOf } from '../edits';
import type { Change, TabProblem } from '../ports';
import { type Reunion, reuniteRows } from '../reunite-rows';
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
 * Puts the rows together again that a sort of some columns has torn, each told in 변경 기록. Done twice it changes
 * nothing more; where someone moves rows meanwhile it is refused and can be asked again.
 */
export function reuniteTornRows(caller: Caller): OutputOf<'reuniteRows'> {
  const { ports, language } = caller;
  const done = ports.lock.hold(() => {
    const snapshots = ports.book.read([...tables, changeLog]);
    const all = tables.flatMap((sheet) => reunionIn(sheet, snapshots.get(sheet.key)));
    const changes = changesOf(
      all.flatMap(({ reunion }) => reunion.edits),
      snapshots,
    );
    const mended = all.reduce((sum, { reunion }) => sum + reunion.mended.size, 0);
    const left = all.reduce((sum, { reunion }) => sum + reunion.left.length, 0);
    if (mended === 0) return { mended, left };
    if (hasMoved(ports, changes, snapshots) || !writeWatched(ports, changes, snapshots)) return 'busy';
    ports.book.write(all.flatMap((one) => told(caller, one)));
    return { mended, left };
  });
  return done === 'busy' ? refuse(language, 'busy') : done;
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
function told(caller: Caller, { sheet, rows, reunion }: Table): Change[] {
  const { language, now, who } = caller;
  const { reunited, atRow } = messages[language].changes;
  const entries = [...reunion.mended].map(([at, from]) => {
    const cells = rows.find((row) => row.at === at)?.cells ?? {};
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
      },
      language,
    );
  });
  return entries.length === 0 ? [] : [{ kind: 'append', sheet: changeLog, rows: entries }];
}
