import { joinPurchases } from '../../../domain/purchases';
import { cases } from '../../../sheets/cases';
import { type CustomerRow, customers } from '../../../sheets/customers';
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

export function standingsOf({ team, contracts, now }: FeatureScene): Standings {
  const log = loggedRows(team);
  const logOf = groupedBy(log, ({ customerId }) => customerId);
  const noted = tableIn(team, usage).rows.map(({ row }) => row);
  const usageOf = groupedBy(noted, ({ customerId }) => customerId);
  const purchasesOf = groupedBy(
    joinPurchases([...team.archived.purchases, ...purchasesIn(log)], purchasesNoted(noted)),
    ({ customerId }) => customerId,
  );
  const casesOf = groupedBy(
    tableIn(team, cases).rows.map(({ row }) => row),
    ({ customerId }) => customerId,
  );
  const contractsOf = groupedBy(contracts, ({ term }) => term.customerId);
  const referredBy = groupedBy(
    team.customers.rows.map(({ row }) => row),
    ({ referrerId, customerId }) => (referrerId === customerId ? null : referrerId),
  );
  const duplicatesOf = groupedBy(
    duplicatePairs(team.customers.rows).flatMap(({ first, second }) => [
      [first, second],
      [second, first],
    ]),
    ([customerId = '']) => customerId,
  );
  const policy = team.policyOn(now.date);
  // Who names whom is known where every row was read; else as it was counted then.
  const isCounted = isColumnRead(team, customers, 'referrerId');
  const dealingsOf = ({ customerId, referrals }: CustomerRow): Dealings => {
    const id = customerId ?? '';
    return {
      log: logOf.get(id) ?? [],
      past: team.archived.entriesOf.get(id) ?? [],
      usage: usageOf.get(id) ?? [],
      purchases: purchasesOf.get(id) ?? [],
      cases: casesOf.get(id) ?? [],
      contracts: contractsOf.get(id) ?? [],
      referrals: (isCounted ? referredBy.get(id)?.length : referrals) ?? 0,
      duplicates: (duplicatesOf.get(id) ?? []).flatMap(([, other]) => other ?? []),
    };
  };
  const known = new Map<CustomerRow, Standing>();
  return {
    dealingsOf,
    standingOf(customer) {
      const standing = known.get(customer) ?? standingOf(customer, dealingsOf(customer), policy, now.date);
      known.set(customer, standing);
      return standing;
    },
  };
}
