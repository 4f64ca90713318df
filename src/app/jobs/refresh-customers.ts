import { type CivilDate, daysBetween } from '../../domain/civil-date';
import { messages } from '../../messages/messages';
import type { LogRow } from '../../sheets/care-log';
import { type CustomerRow, customers } from '../../sheets/customers';
import type { Placed } from '../../sheets/declaration';
import { satisfactionWords } from '../../sheets/words';
import type { Contract } from '../contracts';
import { printDerived, type Refreshed, refreshDerived } from '../derived-columns';
import type { TeamBook } from '../team-book';

/**
 * What the log and the ledger say of each customer: last and next contact, last answer, purchases; and `more` that
 * features know.
 */
export function refreshCustomers(
  team: TeamBook,
  contracts: readonly Contract[],
  torn: ReadonlySet<number>,
  more: (customer: Placed<CustomerRow>) => Readonly<Record<string, unknown>>,
  today: CivilDate,
): Refreshed {
  const logOf = groupedBy(
    team.log.rows.map(({ row }) => row),
    (row) => row.customerId,
  );
  const contractsOf = groupedBy(contracts, ({ term }) => term.customerId);
  return refreshDerived(
    customers,
    team.customers.rows,
    (placed) => {
      const { at, row } = placed;
      if (torn.has(at)) return null;
      const log = (logOf.get(row.customerId ?? '') ?? []).filter(({ date }) => date !== null);
      const own = contractsOf.get(row.customerId ?? '') ?? [];
      const answered = newest(log.filter(({ satisfaction }) => satisfaction !== null));
      const values = {
        purchasePattern: purchases(log, team),
        lastContactOn: newest(log)?.date ?? null,
        nextContactOn: nextContact(log, own),
        lastSatisfaction: answered?.satisfaction
          ? satisfactionWords[answered.satisfaction][team.language]
          : null,
        ...more(placed),
      };
      return {
        derived: printDerived(customers, values, team.language),
        lookups: {},
        isOpen: (_column, _word, on) => daysBetween(on, today) < 7,
      };
    },
    today,
  );
}

/** The earliest open follow-up of the log or next action of a running contract. */
function nextContact(log: readonly LogRow[], contracts: readonly Contract[]): CivilDate | null {
  const followUps = log
    .filter(({ followedUpOn }) => followedUpOn === null)
    .map(({ followUpBy }) => followUpBy);
  const actions = contracts
    .filter(({ status }) => status !== 'terminated' && status !== 'renewed')
    .map(({ row }) => row.nextActionOn);
  return [...followUps, ...actions].filter((date) => date !== null).sort()[0] ?? null;
}

function purchases(log: readonly LogRow[], team: TeamBook): string | null {
  const bought = log.filter(
    ({ purchasedItem, purchasedFor }) => purchasedItem !== null || purchasedFor !== null,
  );
  const last = newest(bought);
  if (!last?.date) return null;
  const total = bought.reduce((sum, { purchasedFor }) => sum + (purchasedFor ?? 0), 0);
  return messages[team.language].common.purchases(bought.length, total, last.date, last.purchasedItem ?? '');
}

/** The row of the latest date; of several on one day the lowest in the sheet. */
function newest(rows: readonly LogRow[]): LogRow | undefined {
  return rows.reduce<LogRow | undefined>(
    (last, row) => ((row.date ?? '') >= (last?.date ?? '') ? row : last),
    undefined,
  );
}

function groupedBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string | null): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
