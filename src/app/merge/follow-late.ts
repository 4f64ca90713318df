import { merges } from '../../sheets/merges';
import type { Ports } from '../ports';
import type { TeamBook } from '../team-book';
import { movedRows, readMerges } from './record';
import { type Move, repoint } from './repoint';

/**
 * Rows that still came in under the number of a merged customer, as by a paste or a form that was open: they go where
 * the others went, and are remembered with them. Costs nothing where there are none.
 */
export function followLateRows(ports: Pick<Ports, 'book' | 'lookups' | 'lock'>, team: TeamBook): void {
  const { merged, language } = team;
  if (merged.size === 0) return;
  const tables = [team.contracts, team.log, ...[...team.later.values()].map(({ table }) => table)];
  const isLate = tables.some(({ rows }) => rows.some(({ row }) => merged.has(customerOf(row))));
  if (!isLate) return;
  ports.lock.hold(() => {
    const made = readMerges(ports).filter(({ row }) => row.state === 'merged');
    const mergeOf = new Map(made.map((merge) => [merge.goes, merge]));
    repoint(
      ports,
      ({ names }) => (mergeOf.has(names) ? (merged.get(names) ?? null) : null),
      (moves) => {
        // Of a customer who was merged on, every merge on the way remembers the row.
        const byMerge = new Map<string, Move[]>();
        for (const move of moves) {
          let merge = mergeOf.get(move.pointer.names);
          while (merge && !byMerge.get(merge.mergeId)?.includes(move)) {
            byMerge.set(merge.mergeId, [...(byMerge.get(merge.mergeId) ?? []), move]);
            merge = mergeOf.get(merge.stays);
          }
        }
        const rows = [...byMerge].flatMap(([mergeId, own]) => movedRows(mergeId, own, language));
        ports.book.write([{ kind: 'append', sheet: merges, rows }]);
      },
    );
  });
}

function customerOf(row: unknown): string {
  return typeof row === 'object' && row !== null && 'customerId' in row && typeof row.customerId === 'string'
    ? row.customerId
    : '';
}
