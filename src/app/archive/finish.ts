import { fingerprint } from '../../domain/fingerprint';
import { archiveMessages } from '../../messages/archive';
import type { Language } from '../../messages/language';
import { messages } from '../../messages/messages';
import { archiveSheet } from '../../sheets/archives';
import { careLog, type LogRow } from '../../sheets/care-log';
import { cellText } from '../../sheets/cell';
import { changeLog } from '../../sheets/change-log';
import { contractLedger } from '../../sheets/contract-ledger';
import { customers } from '../../sheets/customers';
import type { RowOf, SheetDeclaration } from '../../sheets/declaration';
import { movedSettings } from '../../sheets/moved-settings';
import { policy } from '../../sheets/policy';
import { printRow, readTable, type Table } from '../../sheets/reading';
import { services } from '../../sheets/services';
import { settings } from '../../sheets/settings';
import { type Contract, contractsOf } from '../contracts';
import { giveBackRows } from '../merge/give-back';
import { readMerges } from '../merge/record';
import { originalOwner } from '../merge/whose';
import { type Change, momentText, type SidebarPorts } from '../ports';
import { policyByDay } from '../team-book';
import { tornRows } from '../torn-rows';
import { figuresOf } from './figures';
import { figureRows, readRecords, recordChanges, recordOf, spanOf } from './record';
import type { Lines } from './tabs';
import { setUnfinishedArchive, type Unfinished } from './unfinished';

/**
 * Keeps the figures of the rows of an archive; from then on no job needs the rows. Returns how many there are; without
 * any the archive goes again. Call it under the lock, when no row is on its way.
 */
export function finishClosing(ports: SidebarPorts, open: Unfinished, language: Language): number {
  const archive = archiveSheet(open.id);
  const lines = ports.archives.lines(archive);
  const count = lines?.cells.length ?? 0;
  if (!lines || count === 0) {
    finishUndo(ports, open, language);
    return 0;
  }
  const records = readRecords(ports);
  const before = recordOf(records, open.id)?.row;
  const print = printOf(lines);
  // An execution may have died after this very write.
  if (before?.state !== 'done' || before.print !== print) {
    const rows = readTable(careLog, {
      columns: lines.columns,
      firstRow: lines.rows[0] ?? 1,
      cells: lines.cells,
      missing: [],
      ambiguous: [],
    }).rows.map(({ row }) => row);
    const version = (before?.version ?? 0) + 1;
    const at = momentText(ports.clock.now());
    const what = archiveMessages[language].changes.rows(count);
    const own = {
      state: 'done',
      rows: count,
      ...spanOf(rows),
      at,
      who: open.who,
      what,
      version,
      print,
    } as const;
    const figures = figuresOf(rows, ledgerOf(ports, language), ownedIn(rows, ports));
    ports.book.write([
      figureRows(open.id, version, figures, language),
      ...recordChanges(records, open.id, own, language),
      told(ports, open, 'closed', before?.tab ?? '', what, language),
    ]);
  }
  ports.archives.show(archive, archiveMessages[language].note);
  setUnfinishedArchive(ports, null);
  return count;
}

/** Takes away the tab of an archive whose rows are all back in the log, and notes that. */
export function finishUndo(ports: SidebarPorts, open: Unfinished, language: Language): void {
  const archive = archiveSheet(open.id);
  const lines = ports.archives.lines(archive);
  if (lines && lines.cells.length > 0) return;
  if (lines) ports.archives.drop(archive);
  const records = readRecords(ports);
  const own = recordOf(records, open.id)?.row;
  const tab = own?.tab ?? '';
  giveBackRows(ports, own?.from ?? null, own?.until ?? null);
  // What was pasted into the log brought its own rules and colours along.
  ports.book.ensure([careLog], language);
  const at = momentText(ports.clock.now());
  ports.book.write([
    ...recordChanges(records, open.id, { state: 'undone', rows: 0, at, who: open.who }, language),
    told(ports, open, 'undone', tab, '', language),
  ]);
  setUnfinishedArchive(ports, null);
}

/**
 * Deletes the tab of an archive that people have copied into a file of their own; its figures stay. `changed` when
 * its rows are not those that were counted.
 */
export function fileAway(
  ports: SidebarPorts,
  id: string,
  who: string,
  language: Language,
): 'filed' | 'gone' | 'changed' {
  const archive = archiveSheet(id);
  const records = readRecords(ports);
  const row = recordOf(records, id)?.row;
  const lines = ports.archives.lines(archive);
  if (!row || !lines || (row.state !== 'done' && row.state !== 'filed')) return 'gone';
  if (printOf(lines) !== row.print) return 'changed';
  const at = momentText(ports.clock.now());
  if (row.state === 'done') {
    const what = archiveMessages[language].changes.copied(lines.cells.length);
    ports.book.write([
      ...recordChanges(records, id, { state: 'filed', at, who, what }, language),
      told(ports, { id, who }, 'filed', row.tab ?? '', what, language),
    ]);
  }
  ports.archives.drop(archive);
  return 'filed';
}

/** Changes as soon as any cell of the rows does. */
export function printOf({ cells }: Pick<Lines, 'cells'>): string {
  return fingerprint(
    cells.map((line) => {
      const texts = line.map(cellText);
      // How far a tab reaches to the right says nothing.
      while (texts[texts.length - 1] === '') texts.pop();
      return JSON.stringify(texts);
    }),
  );
}

function ownedIn(rows: readonly LogRow[], ports: SidebarPorts): readonly LogRow[] {
  const merges = readMerges(ports);
  if (merges.length === 0) return rows;
  return rows.map((row) =>
    row.customerId === null
      ? row
      : { ...row, customerId: originalOwner(merges, careLog.key, row.rowId, row.customerId) },
  );
}

function told(
  { clock }: Pick<SidebarPorts, 'clock'>,
  { id, who }: Pick<Unfinished, 'id' | 'who'>,
  what: 'closed' | 'undone' | 'filed',
  tab: string,
  why: string,
  language: Language,
): Change {
  const entry = {
    at: momentText(clock.now()),
    who: who || messages[language].common.typedInSheet,
    what: archiveMessages[language].changes[what](tab),
    whose: careLog.title[language],
    before: null,
    after: id,
    why: why || null,
  };
  return { kind: 'append', sheet: changeLog, rows: [printRow(changeLog, entry, language)] };
}

/** The contracts by which archived rows are counted under their service. */
function ledgerOf({ book, clock }: SidebarPorts, language: Language): readonly Contract[] {
  const snapshots = book.read([contractLedger, customers, services, settings, policy]);
  const table = <Sheet extends SheetDeclaration>(sheet: Sheet): Table<RowOf<Sheet>> => {
    const snapshot = snapshots.get(sheet.key);
    return typeof snapshot === 'object' ? readTable(sheet, snapshot) : { rows: [], issues: [] };
  };
  const ledger = table(contractLedger);
  const { torn } = tornRows(contractLedger, ledger.rows);
  return contractsOf(
    {
      contracts: ledger,
      customers: table(customers),
      services: table(services),
      policyOn: policyByDay(
        { rows: table(policy).rows, moved: movedSettings(table(settings).rows) },
        language,
      ),
    },
    clock.now().date,
  ).filter(({ at }) => !torn.has(at));
}
