import { type CivilDate, daysBetween } from '../../domain/civil-date';
import { type ContactSummary, summaryOfContacts } from '../../domain/contact-summary';
import { joinPurchases } from '../../domain/purchases';
import type { LogRow } from '../../sheets/care-log';
import { type CustomerRow, customers } from '../../sheets/customers';
import type { Placed } from '../../sheets/declaration';
import { type UsageRow, usage } from '../../sheets/usage';
import { satisfactionWords } from '../../sheets/words';
import { loggedRows } from '../archive/archived';
import type { Contract } from '../contracts';
import { printDerived, type Refreshed, refreshDerived } from '../derived-columns';
import { groupedBy } from '../grouped-by';
import { type TeamBook, tableIn } from '../team-book';
import { patternText, purchasesIn, purchasesNoted } from './purchase-rows';

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
  const log = loggedRows(team);
  const logOf = groupedBy(log, (row) => row.customerId);
  const contractsOf = groupedBy(contracts, ({ term }) => term.customerId);
  const noted = tableIn(team, usage).rows.map(({ row }) => row);
  const notedOf = groupedBy(noted, (row) => row.customerId);
  const purchasesOf = groupedBy(
    joinPurchases([...team.archived.purchases, ...purchasesIn(log)], purchasesNoted(noted)),
    ({ customerId }) => customerId,
  );
  return refreshDerived(
    customers,
    team.customers.rows,
    (placed) => {
      const { at, row } = placed;
      if (torn.has(at)) return null;
      const logged = (logOf.get(row.customerId ?? '') ?? []).filter(({ date }) => date !== null);
      const own = contractsOf.get(row.customerId ?? '') ?? [];
      const past = summaryOfContacts([
        ...(team.archived.entriesOf.get(row.customerId ?? '') ?? []),
        ...logged.map(({ date, satisfaction: rating }) => ({ date, rating })),
      ]);
      const values = {
        purchasePattern: patternText(purchasesOf.get(row.customerId ?? '') ?? [], team.language),
        lastContactOn: lastContact(past, notedOf.get(row.customerId ?? '') ?? []),
        nextContactOn: nextContact(logged, own),
        lastSatisfaction: past.lastAnswer ? satisfactionWords[past.lastAnswer][team.language] : null,
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

/** The latest entry of the log, or purchase, question or support that 이용 정보 notes. */
function lastContact(past: ContactSummary, noted: readonly UsageRow[]): CivilDate | null {
  const dates = noted.filter(({ kind }) => kind !== 'use').map(({ date }) => date);
  return (
    [past.lastOn, ...dates]
      .filter((date) => date !== null)
      .sort()
      .pop() ?? null
  );
}

/** The earliest open follow-up of the log or next action of a running contract. */
export function nextContact(
  log: readonly LogRow[],
  contracts: readonly Pick<Contract, 'status' | 'row'>[],
): CivilDate | null {
  const followUps = log
    .filter(({ followedUpOn }) => followedUpOn === null)
    .map(({ followUpBy }) => followUpBy);
  const actions = contracts
    .filter(({ status }) => status !== 'terminated' && status !== 'renewed')
    .map(({ row }) => row.nextActionOn);
  return [...followUps, ...actions].filter((date) => date !== null).sort()[0] ?? null;
}
