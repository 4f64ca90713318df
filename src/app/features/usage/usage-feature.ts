import { usage } from '../../../sheets/usage';
import { type Finding, finding } from '../../check/finding';
import { refreshDerived } from '../../derived-columns';
import { tableIn } from '../../team-book';
import { type Feature, type FeatureScene, type FeatureWork, noWork } from '../feature';

/** 이용 정보: whose rows they are. What was bought and when is told by 고객 정보. */
export const usageFeature: Feature = {
  job: 'usage',
  needs: [],
  refresh,
  dutyColumns: [],
  duties: () => [],
};

function refresh({ team, torn, now }: FeatureScene): FeatureWork {
  const { rows } = tableIn(team, usage);
  if (rows.length === 0) return noWork;
  const nameOf = new Map(team.customers.rows.map(({ row }) => [row.customerId, row.name]));
  const contractIds = new Set(team.contracts.rows.map(({ row }) => row.contractId));
  const tornRows = torn(usage);
  const refreshed = refreshDerived(
    usage,
    rows,
    ({ at, row }) => {
      if (tornRows.has(at)) return null;
      const name = row.customerId === null ? null : (nameOf.get(row.customerId) ?? null);
      return { derived: {}, lookups: { customerName: name }, isOpen: () => false };
    },
    now.date,
  );
  const findings = rows.flatMap(({ at, row: { customerId, contractId } }): Finding[] => [
    ...(customerId !== null && !nameOf.has(customerId)
      ? [finding('unknown-customer', usage, at, 'customerId', customerId)]
      : []),
    ...(contractId !== null && !contractIds.has(contractId)
      ? [finding('unknown-contract', usage, at, 'contractId', contractId)]
      : []),
  ]);
  return { ...noWork, ...refreshed, findings };
}
