// 관리 규정 and 교육·참여 from the sidebar: new versions, reviews, acknowledgements, training.
import { policy } from '../../../src/sheets/policy';
import { programmes } from '../../../src/sheets/programmes';
import { ask, type RowTexts, type Save } from '../saves';
import { filledRows, type Tab, textAt } from '../tabs';
import { dayAfter, managerNames, people, type Team, Violation } from '../team';
import type { Deed } from './deed';
import { known, type PlannedSave, rowOf } from './plan';
import { anyRow } from './rows';

export const beginsPolicy: Deed = { name: 'begins the policy', weight: 2, act: begin };

export const policyPlans: readonly PlannedSave[] = [
  { name: 'revises an article', plan: revised, weight: 3, regret: 0.15 },
  { name: 'keeps an article', plan: kept, weight: 1, regret: 0 },
  { name: 'puts a version back', plan: restored, weight: 2, regret: 0 },
  { name: 'has read the rules', plan: acknowledged, weight: 3, regret: 0 },
  { name: 'notes a training', plan: trained, weight: 2, regret: 0.15 },
  { name: 'ends a training', plan: ended, weight: 2, regret: 0 },
];

/** Articles that the simulation revises, with values that they take. */
export const revisable = {
  'cadence.mostPerDay': () => [3, 5, 8],
  'cadence.aheadDays': () => [7, 10, 14],
  'acknowledge.withinDays': () => [7, 14, 30],
  'renewal.graceDays': () => [30, 45, 60],
  'offer.stages': () => ['30, 7', '45, 14, 3'],
  'principle.customerFirst': (number: number) => [`고객이 먼저예요. ${number}`],
} as const satisfies Record<string, (number: number) => readonly (number | string)[]>;

type Revisable = keyof typeof revisable;

function begin(team: Team): string | null {
  if (team.later(policy)) return null;
  const answer = ask(team, 'beginPolicy', {}, { user: people.admin });
  if (!answer.ok) throw new Violation(`beginPolicy: ${answer.error?.code}`);
  const tab = team.tab(policy);
  const keys = filledRows(tab, ['key']).map((row) => textAt(tab, row, 'key'));
  if (new Set(keys).size < keys.length) throw new Violation('beginPolicy: an article stands twice.');
  team.tracers.adoptTab(tab);
  return `${keys.length} articles`;
}

function revised(team: Team): Save | null {
  const tab = team.later(policy);
  if (!tab) return null;
  const keys = Object.keys(revisable).filter((key): key is Revisable => key in revisable);
  const key = team.random.pick(keys);
  const value = String(team.random.pick<number | string>(revisable[key](team.nextNumber())));
  const inForceFrom = dayAfter(team.today, team.random.whole(0, 10));
  const seen = newestVersion(tab, key);
  const texts = {
    inForceFrom,
    nextReview: dayAfter(inForceFrom, 180),
    reason: `개정 ${team.nextNumber()}`,
    approver: '이서연',
  };
  return {
    name: 'saveArticle',
    user: people.admin,
    draft: { key, value, ...texts, seen, restores: null },
    ...rowOf(
      policy,
      'policyId',
      { answered: 'policyId' },
      { ...texts, [valueColumn(key)]: value, version: String((seen ?? 0) + 1) },
    ),
    besides: ['class', 'name', 'text', 'value', 'unit'],
  };
}

/** The column in which an article of the simulation says what counts. */
export function valueColumn(key: string): 'text' | 'value' {
  return key.startsWith('principle.') ? 'text' : 'value';
}

/** The highest version of an article that stands in the sheet; null where none does. */
export function newestVersion(tab: Tab, key: string): number | null {
  const versions = filledRows(tab, ['key'])
    .filter((row) => textAt(tab, row, 'key') === key)
    .map((row) => Number(textAt(tab, row, 'version')));
  return versions.length === 0 ? null : Math.max(...versions);
}

function kept(team: Team): Save | null {
  const tab = team.later(policy);
  const row = tab && anyRow(team, tab, (one) => textAt(tab, one, 'policyId') !== '');
  if (tab === null || row === null) return null;
  const id = textAt(tab, row, 'policyId');
  const nextReview = dayAfter(team.today, team.random.whole(30, 200));
  return {
    name: 'keepArticles',
    user: people.admin,
    draft: { policyIds: [id], nextReview },
    ...rowOf(policy, 'policyId', id, { nextReview }),
  };
}

/** Of a version that somebody typed over; of another it changes nothing. */
function restored(team: Team): Save | null {
  const tab = team.later(policy);
  const row = tab && anyRow(team, tab, (one) => isTypedOver(tab, one));
  if (tab === null || row === null) return null;
  const id = textAt(tab, row, 'policyId');
  const [key, inForceFrom, value] = recordedAt(tab, row);
  return {
    name: 'restoreVersion',
    user: people.admin,
    draft: { policyId: id },
    ...rowOf(policy, 'policyId', id, { [valueColumn(key)]: value, inForceFrom }),
  };
}

function isTypedOver(tab: Tab, row: number): boolean {
  const [key, , value] = recordedAt(tab, row);
  return (
    key in revisable && textAt(tab, row, 'policyId') !== '' && value !== textAt(tab, row, valueColumn(key))
  );
}

/** What was confirmed of a version: its article, from when on, and what it says. */
export function recordedAt(tab: Tab, row: number): readonly [string, string, string] {
  const text = textAt(tab, row, 'recorded');
  const [key, inForceFrom, value]: unknown[] = text === '' ? [] : JSON.parse(text); // as the run wrote it
  return [String(key ?? ''), String(inForceFrom ?? ''), String(value ?? '')];
}

function acknowledged(team: Team): Save | null {
  if (!team.later(policy)) return null;
  const user = team.random.pick([people.younghee, people.chulsoo, people.admin]);
  const page = ask(team, 'policyPage', {}, { luck: () => null, user });
  const edition = page.value?.edition;
  if (typeof edition !== 'string') return null;
  return {
    name: 'acknowledge',
    user,
    draft: { edition },
    ...rowOf(
      programmes,
      'programmeId',
      { answered: 'programmeId' },
      { date: team.today, doneOn: team.today },
    ),
    besides: ['kind', 'title', 'manager'],
  };
}

function trained(team: Team): Save | null {
  const customer = known(team);
  if (!customer) return null;
  const manager = team.random.pick(managerNames);
  const texts = { title: `교육 ${team.nextNumber()}`, date: dayAfter(team.today, team.random.whole(0, 20)) };
  const rest = { doneOn: null, result: '', nextDue: null };
  const row: RowTexts['texts'] = {
    ...texts,
    manager,
    customerId: customer.customerId,
    customerName: customer.name,
    kind: '고객 교육',
  };
  return {
    name: 'saveProgramme',
    draft: {
      ...texts,
      ...rest,
      kind: 'customerEducation',
      managers: [manager],
      customerId: customer.customerId,
    },
    ...rowOf(programmes, 'programmeId', { answered: 'programmeIds' }, row),
  };
}

function ended(team: Team): Save | null {
  const tab = team.later(programmes);
  const row =
    tab &&
    anyRow(team, tab, (one) => textAt(tab, one, 'programmeId') !== '' && textAt(tab, one, 'doneOn') === '');
  if (tab === null || row === null) return null;
  const id = textAt(tab, row, 'programmeId');
  const edits = [{ field: 'doneOn', before: '', after: team.today }];
  return {
    name: 'editProgramme',
    draft: { programmeId: id, edits },
    ...rowOf(programmes, 'programmeId', id, { doneOn: team.today }),
  };
}
