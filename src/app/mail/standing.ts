import type { LogRow } from '../../sheets/care-log';
import type { Placed } from '../../sheets/declaration';
import type { Contract } from '../contracts';
import type { Duty } from '../features/duty';
import type { Item } from '../outbox-items';
import type { TeamBook } from '../team-book';

/** Finds what an item speaks of, as long as it still needs telling: a renewed or ended contract does not. */
export interface Standing {
  contractOf(item: Item): Contract | null;
  followUpOf(item: Item): Placed<LogRow> | null;
  dutyOf(item: Item): Duty | null;
  /** Whose it is, where it still stands. */
  ownerOf(item: Item): { readonly manager: string | null } | null;
}

export function standingOf(
  team: TeamBook,
  contracts: readonly Contract[],
  duties: readonly Duty[],
): Standing {
  const byId = new Map(contracts.map((contract) => [contract.term.id, contract]));
  const byRecord = new Map(team.log.rows.map((placed) => [placed.row.recordId, placed]));
  const byDuty = new Map(duties.map((duty) => [`${duty.kind} ${duty.id}`, duty]));
  const standing = {
    contractOf(item: Item) {
      if (item.kind !== 'stage' && item.kind !== 'lapse') return null;
      const contract = byId.get(item.contractId);
      if (!contract || contract.term.end !== item.end) return null;
      return contract.successorId === null && contract.term.terminatedOn === null ? contract : null;
    },
    followUpOf(item: Item) {
      const placed = item.kind === 'followUp' ? byRecord.get(item.recordId) : undefined;
      return placed && placed.row.followedUpOn === null ? placed : null;
    },
    dutyOf(item: Item) {
      const duty = item.kind === 'duty' ? byDuty.get(`${item.of} ${item.id}`) : undefined;
      return duty && item.kind === 'duty' && duty.due === item.due ? duty : null;
    },
  };
  return {
    ...standing,
    ownerOf: (item) =>
      standing.contractOf(item)?.row ?? standing.followUpOf(item)?.row ?? standing.dutyOf(item),
  };
}
