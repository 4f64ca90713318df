import type { CivilDate } from '../../domain/civil-date';
import { mergedCustomers } from '../../domain/merged-customers';
import { careLog } from '../../sheets/care-log';
import { cellText, isDateCell } from '../../sheets/cell';
import type { Ports } from '../ports';
import { readMerges } from './record';
import { repoint } from './repoint';
import { originalOwner } from './whose';

/**
 * Rows that come back from an archive under the number of a merge that was undone while they were there go to whom
 * they belonged to before it.
 */
export function giveBackRows(
  ports: Pick<Ports, 'book' | 'lookups'>,
  from: CivilDate | null,
  until: CivilDate | null,
): void {
  const merges = readMerges(ports);
  if (from === null || until === null || !merges.some(({ row }) => row.state === 'undone')) return;
  const standing = merges.filter(({ row }) => row.state !== 'undone');
  const ids = new Set(merges.flatMap(({ stays, goes }) => [stays, goes]));
  const now = mergedCustomers(
    standing.map(({ goes, stays }) => ({ customerId: goes, mergedInto: stays })),
    ids,
  );
  repoint(ports, ({ sheet, rowId, names, cells }) => {
    const date = cells.date ?? '';
    const day = isDateCell(date) ? date.date : cellText(date);
    if (sheet !== careLog || day < from || day > until) return null;
    const owner = originalOwner(merges, sheet.key, rowId, names);
    return owner === names ? null : (now.get(owner) ?? owner);
  });
}
