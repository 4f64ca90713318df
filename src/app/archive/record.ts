import type { Language } from '../../messages/language';
import { type ArchiveRow, archives } from '../../sheets/archives';
import type { LogRow } from '../../sheets/care-log';
import type { Placed } from '../../sheets/declaration';
import { printRow, readTable } from '../../sheets/reading';
import type { Change, Ports } from '../ports';
import { partId } from './archived';
import { type Figures, packFigures } from './figures';

/** A cell holds 50,000 characters. */
const PART = 45_000;

/** The rows of 일지 보관 기록, newest last; none before the first closing. */
export function readRecords({ book }: Pick<Ports, 'book'>): readonly Placed<ArchiveRow>[] {
  const snapshot = book.read([archives]).get(archives.key);
  return typeof snapshot === 'object' ? readTable(archives, snapshot).rows : [];
}

export function recordOf(records: readonly Placed<ArchiveRow>[], id: string): Placed<ArchiveRow> | undefined {
  return records.find(({ row }) => row.archiveId === id && row.state !== null);
}

/** The archives, without the rows that carry their figures. */
export function ownRecords(records: readonly Placed<ArchiveRow>[]): Placed<ArchiveRow>[] {
  return records.filter(({ row }) => row.archiveId !== null && row.state !== null);
}

/** Writes what an archive is now; a record that is not there is added. */
export function recordChanges(
  records: readonly Placed<ArchiveRow>[],
  id: string,
  row: Partial<ArchiveRow>,
  language: Language,
): Change[] {
  const cells = printRow(archives, { archiveId: id, ...row }, language);
  const placed = recordOf(records, id);
  if (!placed) return [{ kind: 'append', sheet: archives, rows: [cells] }];
  // The state comes last: as long as it is the old one, nothing of the rest counts.
  return [...Object.entries(cells)]
    .sort(([a], [b]) => Number(a === 'state') - Number(b === 'state'))
    .map(([column, cell]) => ({
      kind: 'cells',
      sheet: archives,
      column,
      firstRow: placed.at,
      values: [cell],
    }));
}

/** Rows that carry figures as the version of an archive. */
export function figureRows(id: string, version: number, figures: Figures, language: Language): Change {
  const text = packFigures(figures);
  const parts = Array.from({ length: Math.ceil(text.length / PART) }, (_, index) =>
    text.slice(index * PART, (index + 1) * PART),
  );
  return {
    kind: 'append',
    sheet: archives,
    // The bar keeps a part from looking like a number or a formula.
    rows: parts.map((part, index) =>
      printRow(archives, { archiveId: partId(id, version, index + 1), part: `|${part}` }, language),
    ),
  };
}

/** First and last day of rows. */
export function spanOf(rows: readonly LogRow[]): Pick<ArchiveRow, 'from' | 'until'> {
  const dates = rows.flatMap(({ date }) => date ?? []).sort();
  return { from: dates[0] ?? null, until: dates[dates.length - 1] ?? null };
}
