import { careStages } from '../../domain/care-stage';
import { wilson } from '../../domain/share-interval';
import { parseStageHistory, stageConversions } from '../../domain/stage-history';
import { type CustomerRow, customers } from '../../sheets/customers';
import { readTable } from '../../sheets/reading';
import { careMemory } from '../care-memory';
import type { Caller } from './caller';
import { careValue } from './customer-care';
import { present } from './find-row';
import type { CareChoice, Segment, SegmentCount, Segments } from './schedule-contract';

const columns = [
  'customerId',
  'name',
  'manager',
  'customerType',
  'careGroup',
  'careStage',
  'groupProposal',
  'groupReason',
  'typeProposal',
  'typeReason',
  'stageProposal',
  'stageGaps',
  'stageHistory',
  'referrals',
] as const;

const MOST_LISTED = 50;
const MOST_REFERRERS = 10;

/** Customers by group, type and stage, how they go from stage to stage, and who refers others. */
export function segments(caller: Caller): Segments {
  const rows = customerRows(caller);
  const conversions = stageConversions(rows.map((row) => parseStageHistory(row.stageHistory ?? '')));
  const { seen, isAsked } = careMemory(caller.ports.store);
  return {
    customers: rows.length,
    seenAt: seen?.seenAt.slice(0, 16) ?? null,
    isAsked,
    groups: countsOf(rows, 'careGroup'),
    types: countsOf(rows, 'customerType'),
    stages: conversions.map(({ stage, entered, wentOn, days }) => {
      const share = entered === 0 ? null : wilson({ successes: wentOn, n: entered });
      return {
        stage,
        here: rows.filter((row) => stageOf(row) === String(stage)).length,
        entered,
        wentOn,
        interval: share && [share.lower, share.upper],
        days,
      };
    }),
    referrers: rows
      .flatMap(({ customerId, name, referrals }) =>
        customerId === null || referrals === null || referrals === 0
          ? []
          : [{ customerId, name: name ?? '', count: referrals }],
      )
      .sort((a, b) => b.count - a.count || (a.customerId < b.customerId ? -1 : 1))
      .slice(0, MOST_REFERRERS),
  };
}

/** The customers of one group, type or stage, those for whom nobody has chosen first. */
export function segment(caller: Caller, what: CareChoice, value: string): Segment {
  const found = customerRows(caller).flatMap((row) => {
    const { chosen, proposed, reason } = careValue(row, what);
    if (row.customerId === null || (chosen || proposed) !== value) return [];
    const { customerId, name, manager } = row;
    return [{ customerId, name: name ?? '', manager: manager ?? '', isChosen: chosen !== '', reason }];
  });
  return {
    customers: found.sort((a, b) => Number(a.isChosen) - Number(b.isChosen)).slice(0, MOST_LISTED),
    count: found.length,
    proposed: found.filter(({ isChosen }) => !isChosen).length,
  };
}

export function customerRows(caller: Caller): CustomerRow[] {
  const found = present(caller, customers, caller.ports.lookups.readColumns(customers, columns));
  return readTable(customers, found).rows.flatMap(({ row }) => (row.customerId === null ? [] : [row]));
}

function countsOf(rows: readonly CustomerRow[], what: CareChoice): SegmentCount[] {
  const counts = new Map<string, SegmentCount>();
  for (const row of rows) {
    const { chosen, proposed } = careValue(row, what);
    const word = chosen || proposed;
    const count = counts.get(word) ?? { word, chosen: 0, proposed: 0 };
    counts.set(word, {
      ...count,
      ...(chosen === '' ? { proposed: count.proposed + 1 } : { chosen: count.chosen + 1 }),
    });
  }
  return [...counts.values()].sort((a, b) => b.chosen + b.proposed - a.chosen - a.proposed);
}

function stageOf(row: CustomerRow): string {
  const { chosen, proposed } = careValue(row, 'careStage');
  return careStages.some((stage) => String(stage) === chosen) ? chosen : proposed;
}
