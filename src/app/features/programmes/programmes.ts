import { customers } from '../../../sheets/customers';
import type { RowOf } from '../../../sheets/declaration';
import { programmes } from '../../../sheets/programmes';
import { refreshDerived } from '../../derived-columns';
import { tableIn } from '../../team-book';
import { type Feature, type FeatureScene, type FeatureWork, noWork } from '../feature';
import { programmeDuties } from './programme-duties';

/** 교육·참여: staff training, education of customers, and programmes they take part in. */
export const programmesFeature: Feature = {
  job: 'keepProgrammes',
  needs: [
    [programmes, ['kind', 'title', 'customerId']],
    [customers, ['customerId', 'name']],
  ],
  refresh: keepProgrammes,
  dutyColumns: [[programmes, Object.keys(programmes.columns)]],
  duties: programmeDuties,
};

/** Customers' names follow 고객 정보. */
function keepProgrammes({ team, torn, now }: FeatureScene): FeatureWork {
  const names = new Map(team.customers.rows.map(({ row }) => [row.customerId, row.name]));
  const planOf = ({ at, row }: { readonly at: number; readonly row: RowOf<typeof programmes> }) =>
    row.customerId === null || torn(programmes).has(at)
      ? null
      : {
          derived: {},
          lookups: { customerName: names.get(row.customerId) ?? null },
          isOpen: () => false,
        };
  return { ...noWork, ...refreshDerived(programmes, tableIn(team, programmes).rows, planOf, now.date) };
}
