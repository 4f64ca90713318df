// Two customers made one, and parted again.

import type { Merge } from '../merges';
import { ask, rowsOf } from '../saves';
import { cell, textAt } from '../tabs';
import { people, type Team, Violation } from '../team';
import type { Deed } from './deed';
import { known } from './plan';

export const merging: readonly Deed[] = [
  { name: 'merges customers', weight: 3, act: mergeTwo },
  { name: 'takes a merge back', weight: 2, act: part },
];

function mergeTwo(team: Team): string | null {
  const [stays, goes] = [known(team), known(team)];
  if (!stays || !goes || stays.customerId === goes.customerId) return null;
  const people2 = { one: stays.customerId, other: goes.customerId };
  const compared = ask(team, 'compareCustomers', people2, { luck: () => null, user: people.admin });
  if (!compared.ok) return `refused: ${compared.error?.code}`;
  const take = team.random.chance(0.5) ? ['manager'] : [];
  const tab = team.customers;
  const cells = new Map(
    take.map((column) => [
      column,
      { before: cell(tab, stays.row, column), after: cell(tab, goes.row, column) },
    ]),
  );
  const merge: Merge = {
    stays: stays.customerId,
    goes: goes.customerId,
    cells,
    id: '',
    state: 'merging',
    moved: new Set(),
  };
  const { all } = team.tracers.merges;
  all.push(merge);
  const draft = { stays: merge.stays, goes: merge.goes, take, join: [], seen: compared.value?.seen };
  const answer = ask(team, 'mergeCustomers', { key: team.nextKey(), draft }, { user: people.admin });
  const words = `${merge.goes} into ${merge.stays}`;
  if (!answer.ok) {
    all.pop();
    return `${words} refused: ${answer.error?.code}`;
  }
  merge.id = String(answer.value?.mergeId);
  merge.state = 'merged';
  if (answer.value?.isDone === true) assertMoved(team, merge);
  return words;
}

function part(team: Team): string | null {
  const made = team.tracers.merges.all.filter(({ state }) => state === 'merged');
  if (made.length === 0) return null;
  const merge = team.random.pick(made);
  merge.state = 'undoing';
  const answer = ask(team, 'undoMerge', { mergeId: merge.id }, { user: people.admin });
  const words = `${merge.goes} from ${merge.stays}`;
  if (!answer.ok) {
    merge.state = 'merged';
    return `${words} refused: ${answer.error?.code}`;
  }
  // What is unfinished, the next execution goes on with.
  if (answer.value?.isDone !== true) return `${words}, unfinished`;
  assertParted(team, merge);
  return words;
}

/** A merge that is done leaves the mark, where the customer's row still stands. */
function assertMoved(team: Team, { stays, goes }: Merge): void {
  const tab = team.customers;
  const [row] = rowsOf(tab, 'customerId', goes);
  if (row !== undefined && textAt(tab, row, 'mergedInto') !== stays)
    throw new Violation(`${goes} was merged into ${stays}, and its row does not say so.`);
}

/** One that is taken back has given every row back that it had moved. */
function assertParted(team: Team, merge: Merge): void {
  const left = team.tracers.naming(merge.stays).filter((note) => merge.moved.has(note));
  if (left.length > 0)
    throw new Violation(`${left.length} cells still name ${merge.stays} after ${merge.id} was taken back.`);
}
