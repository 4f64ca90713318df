// Saves from the sidebar as deeds, and what they begin with.
import { contractLedger } from '../../../src/sheets/contract-ledger';
import { ask, type RowTexts, type Save, save } from '../saves';
import { type Tab, textAt } from '../tabs';
import { type Team, Violation } from '../team';
import type { Deed } from './deed';
import { anyRow } from './rows';

/** A save as it is worked out from the book; null where there is nothing to save of. */
export type Plan = (team: Team) => Save | null;

/** A procedure that writes rows, with how often it is chosen and how often it is taken back. */
export interface PlannedSave {
  readonly name: string;
  readonly plan: Plan;
  readonly weight: number;
  readonly regret: number;
}

export function asDeeds(plans: readonly PlannedSave[]): readonly Deed[] {
  return plans.map(({ name, plan, weight, regret }) => ({
    name,
    weight,
    act: (team) => saved(team, plan, regret),
  }));
}

/** Saves, and takes what it added back again now and then. */
function saved(team: Team, plan: Plan, regret: number): string | null {
  const wanted = plan(team);
  if (!wanted) return null;
  const { words, key, own, user } = save(team, wanted);
  const isNew = [wanted, ...(wanted.also ?? [])].every(({ id }) => typeof id !== 'string');
  if (key === null || own.length === 0 || !isNew || !team.random.chance(regret)) return words;
  return `${words}, ${takeBack(team, key, own, user)}`;
}

/** Undoes the adding of rows: afterwards they stand there as they were, or not at all. */
function takeBack(team: Team, key: string, own: readonly string[], user: string): string {
  const answer = ask(team, 'undo', { key }, { luck: () => null, user });
  if (!answer.ok) throw new Violation(`undo: ${answer.error?.code}`);
  if (answer.value?.undone !== true) return 'which is not taken back';
  for (const one of own) team.tracers.forgetOwn(one);
  return 'taken back';
}

/** A customer as the sidebar lists them: with a number, and not merged into another. */
export function known(
  team: Team,
): { customerId: string; name: string; phone: string; type: string; row: number } | null {
  const tab = team.customers;
  const row = anyRow(
    team,
    tab,
    (one) => textAt(tab, one, 'customerId') !== '' && textAt(tab, one, 'mergedInto') === '',
  );
  if (row === null) return null;
  const [customerId = '', name = '', phone = '', type = ''] = [
    'customerId',
    'name',
    'phone',
    'customerType',
  ].map((column) => textAt(tab, row, column));
  return { customerId, name, phone, type, row };
}

/** A change to a contract. */
export function edited(tab: Tab, row: number, name: string, texts: Save['texts'], draft: object): Save {
  const id = textAt(tab, row, 'contractId');
  return { name, draft: { contractId: id, ...draft }, ...rowOf(contractLedger, 'contractId', id, texts) };
}

export function rowOf(
  sheet: RowTexts['sheet'],
  keyColumn: string,
  id: RowTexts['id'],
  texts: RowTexts['texts'],
): RowTexts {
  return { sheet, keyColumn, id, texts };
}
