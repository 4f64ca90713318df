import { type ArchiveRow, archiveSheet } from '../../sheets/archives';
import { careLog, type LogRow } from '../../sheets/care-log';
import type { Placed } from '../../sheets/declaration';
import { readTable } from '../../sheets/reading';
import { groupedBy } from '../grouped-by';
import type { Book } from '../ports';
import type { TeamBook } from '../team-book';
import { type Figures, type PastEntry, type PastFollowUp, unpackFigures } from './figures';

/** What the jobs know of rows that are in 업무 일지 no more. */
export interface Archived extends Omit<Figures, 'followUps'> {
  /** The entries of a customer, in no order. */
  readonly entriesOf: ReadonlyMap<string, readonly PastEntry[]>;
  /** By record number. */
  readonly followUps: ReadonlyMap<string, PastFollowUp>;
  /** Rows of archives that are just being made or taken back: until then they count as rows of the log. */
  readonly rows: readonly LogRow[];
  /** Tabs of archives whose figures cannot be read. */
  readonly unreadable: readonly string[];
}

/**
 * @param records the rows of 일지 보관 기록
 * @param merged whom the rows of merged customers belong to; archives know them by their old numbers
 */
export function readArchived(
  book: Book,
  records: readonly Placed<ArchiveRow>[],
  merged: ReadonlyMap<string, string>,
): Archived {
  const owned = <Row extends { readonly customerId: string | null }>(rows: readonly Row[]): readonly Row[] =>
    merged.size === 0
      ? rows
      : rows.map((row) => {
          const customerId = merged.get(row.customerId ?? '');
          return customerId === undefined ? row : { ...row, customerId };
        });
  const own = records.flatMap(({ row }) => (row.archiveId === null || row.state === null ? [] : [row]));
  const moving = own.filter(({ state }) => state === 'closing' || state === 'undoing');
  const kept = own
    .filter(({ state }) => state === 'done' || state === 'filed')
    .map((row) => ({ row, figures: figuresIn(records, row) }));
  const figures = kept.flatMap((one) => one.figures ?? []);
  const entries = owned(figures.flatMap((one) => one.entries));
  return {
    groups: figures.flatMap(({ groups }) => groups),
    entries,
    entriesOf: groupedBy(entries, ({ customerId }) => customerId),
    purchases: owned(figures.flatMap(({ purchases }) => purchases)),
    followUps: new Map(figures.flatMap(({ followUps }) => followUps.map((one) => [one.recordId, one]))),
    numbers: figures.flatMap(({ numbers }) => numbers),
    rows: moving.length === 0 ? [] : owned(rowsIn(book, moving)),
    unreadable: kept.flatMap(({ row, figures: read }) => (read ? [] : [row.tab ?? ''])),
  };
}

/** The figures of an archive; null where they, or a part of them, are not there. */
function figuresIn(
  records: readonly Placed<ArchiveRow>[],
  { archiveId, version }: Pick<ArchiveRow, 'archiveId' | 'version'>,
): Figures | null {
  const partOf = new Map(records.map(({ row }) => [row.archiveId, row.part]));
  let text = '';
  for (let number = 1; ; number += 1) {
    const part = partOf.get(partId(archiveId ?? '', version ?? 0, number));
    if (!part) break;
    text += part.slice(1);
  }
  return unpackFigures(text);
}

export function partId(archiveId: string, version: number, number: number): string {
  return `${archiveId}#${version}.${number}`;
}

/** The rows of the log with those on their way out of it or back; one that stands in both is that of the log. */
export function loggedRows({ log, archived }: Pick<TeamBook, 'log' | 'archived'>): LogRow[] {
  const rows = log.rows.map(({ row }) => row);
  if (archived.rows.length === 0) return rows;
  const here = new Set(rows.map(({ rowId }) => rowId));
  const last = new Map(archived.rows.map((row) => [row.rowId, row]));
  const away = archived.rows.filter(
    (row) => row.rowId === null || (!here.has(row.rowId) && last.get(row.rowId) === row),
  );
  return [...away, ...rows];
}

function rowsIn(book: Book, moving: readonly ArchiveRow[]): LogRow[] {
  const sheets = moving.map(({ archiveId }) => archiveSheet(archiveId ?? ''));
  const snapshots = book.read(sheets);
  return sheets.flatMap((sheet) => {
    const snapshot = snapshots.get(sheet.key);
    return typeof snapshot === 'object' ? readTable(careLog, snapshot).rows.map(({ row }) => row) : [];
  });
}
