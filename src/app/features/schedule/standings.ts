import { joinPurchases } from '../../../domain/purchases';
import { cases } from '../../../sheets/cases';
import { type CustomerRow, customers } from '../../../sheets/customers';
import type { Placed } from '../../../sheets/declaration';
import { usage } from '../../../sheets/usage';
import { loggedRows } from '../../archive/archived';
import { duplicatePairs } from '../../comparable-customers';
import { groupedBy } from '../../grouped-by';
import { purchasesIn, purchasesNoted } from '../../jobs/purchase-rows';
import { isColumnRead, tableIn } from '../../team-book';
import type { FeatureScene } from '../feature';
import { type Dealings, type Standing, standingOf } from './standing';

/** How every customer of the book stands, and what that was taken from. */
export interface Standings {
  dealingsOf(customer: CustomerRow): Dealings;
  standingOf(customer: CustomerRow): Standing;
}

/** Each part is worked out when it is first asked for: most runs ask for little. */
export function standingsOf({ team, contracts, now }: FeatureScene): Standings {
  const rowsOf = <Row>(rows: readonly Placed<Row>[]) => rows.map(({ row }) => row);
  const log = lazily(() => loggedRows(team));
  const noted = lazily(() => rowsOf(tableIn(team, usage).rows));
  const logOf = lazily(() => groupedBy(log(), ({ customerId }) => customerId));
  const usageOf = lazily(() => groupedBy(noted(), ({ customerId }) => customerId));
  const purchasesOf = lazily(() =>
    groupedBy(
      joinPurchases([...team.archived.purchases, ...purchasesIn(log())], purchasesNoted(noted())),
      ({ customerId }) => customerId,
    ),
  );
  const casesOf = lazily(() => groupedBy(rowsOf(tableIn(team, cases).rows), ({ customerId }) => customerId));
  const contractsOf = lazily(() => groupedBy(contracts, ({ term }) => term.customerId));
  const referredBy = lazily(() =>
    groupedBy(rowsOf(team.customers.rows), ({ referrerId, customerId }) =>
      referrerId === customerId ? null : referrerId,
    ),
  );
  const duplicatesOf = lazily(() =>
    groupedBy(
      duplicatePairs(team.customers.rows).flatMap(({ first, second }) => [
        [first, second],
        [second, first],
      ]),
      ([customerId = '']) => customerId,
    ),
  );
  // Who names whom is known where every row was read; else as it was counted then.
  const isCounted = isColumnRead(team, customers, 'referrerId');
  const dealingsOf = ({ customerId, referrals }: CustomerRow): Dealings => {
    const id = customerId ?? '';
    return {
      log: logOf().get(id) ?? [],
      past: team.archived.entriesOf.get(id) ?? [],
      usage: usageOf().get(id) ?? [],
      purchases: purchasesOf().get(id) ?? [],
      cases: casesOf().get(id) ?? [],
      contracts: contractsOf().get(id) ?? [],
      referrals: (isCounted ? referredBy().get(id)?.length : referrals) ?? 0,
      duplicates: (duplicatesOf().get(id) ?? []).flatMap(([, other]) => other ?? []),
    };
  };
  const known = new Map<CustomerRow, Standing>();
  return {
    dealingsOf,
    standingOf(customer) {
      const standing =
        known.get(customer) ?? standingOf(customer, dealingsOf(customer), team.policyOn(now.date), now.date);
      known.set(customer, standing);
      return standing;
    },
  };
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
