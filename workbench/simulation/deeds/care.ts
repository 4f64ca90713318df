// Groups, types and stages: chosen by a person, or taken over as they are proposed.
import { customers } from '../../../src/sheets/customers';
import type { Save } from '../saves';
import { textAt } from '../tabs';
import type { Team } from '../team';
import { known, type PlannedSave, rowOf } from './plan';
import { wholeRows } from './rows';

export const carePlans: readonly PlannedSave[] = [
  { name: 'chooses a group or type', plan: chosen, weight: 3, regret: 0 },
  { name: 'chooses a stage', plan: staged, weight: 2, regret: 0 },
  { name: 'takes proposals over', plan: taken, weight: 3, regret: 0 },
  { name: 'notes an address', plan: addressed, weight: 4, regret: 0 },
];

const words = {
  careGroup: ['충성', '수요 높음', '이용 중단', '선택 혼란', '부정적', ''],
  customerType: ['VIP 고객', '일반 고객', '신규 고객', ''],
} as const;

const proposals = {
  careGroup: 'groupProposal',
  customerType: 'typeProposal',
  careStage: 'stageProposal',
} as const;

function chosen(team: Team): Save | null {
  const what = team.random.pick(['careGroup', 'customerType'] as const);
  const value = team.random.pick<string>(words[what]);
  return ofCustomer(team, what, value);
}

/** Often refused: a stage has its gates. */
function staged(team: Team): Save | null {
  return ofCustomer(team, 'careStage', team.random.pick(['1', '2', '3', '4', '']));
}

function ofCustomer(team: Team, what: keyof typeof proposals, value: string): Save | null {
  const customer = known(team);
  if (!customer) return null;
  const { customerId } = customer;
  return {
    name: 'chooseCare',
    draft: { customerId, what, value },
    ...rowOf(customers, 'customerId', customerId, { [what]: value }),
  };
}

function taken(team: Team): Save | null {
  const tab = team.customers;
  const what = team.random.pick(['careGroup', 'customerType', 'careStage'] as const);
  const fitting = wholeRows(team, tab)
    .filter(
      (row) =>
        textAt(tab, row, 'customerId') !== '' &&
        textAt(tab, row, 'mergedInto') === '' &&
        textAt(tab, row, what) === '' &&
        textAt(tab, row, proposals[what]) !== '',
    )
    .slice(0, 5);
  const rows = fitting.map((row) => {
    const texts = { [what]: textAt(tab, row, proposals[what]) };
    return rowOf(customers, 'customerId', textAt(tab, row, 'customerId'), texts);
  });
  const [first, ...also] = rows;
  if (!first) return null;
  return {
    name: 'takeProposals',
    draft: { what, customerIds: rows.map(({ id }) => id) },
    ...first,
    also,
  };
}

/** Renewal mails go there. */
function addressed(team: Team): Save | null {
  const customer = known(team);
  if (!customer) return null;
  const { customerId, row } = customer;
  const after = `customer${team.nextNumber()}@example.org`;
  const edits = [{ field: 'email', before: textAt(team.customers, row, 'email'), after }];
  return {
    name: 'saveCustomer',
    draft: { customerId, edits },
    ...rowOf(customers, 'customerId', customerId, { email: after }),
  };
}
