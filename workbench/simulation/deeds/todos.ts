// 관리 일정 from the sidebar: to-dos written, done, put off and passed over, also along with a contact.
import { parseSourceKey } from '../../../src/domain/care-todo';
import { careLog } from '../../../src/sheets/care-log';
import { schedule } from '../../../src/sheets/schedule';
import { ask, type RowTexts, rowsOf, type Save } from '../saves';
import { type Tab, textAt } from '../tabs';
import { dayAfter, managerNames, people, type Team, Violation } from '../team';
import type { Deed } from './deed';
import { known, type PlannedSave, rowOf } from './plan';
import { anyRow } from './rows';

export const beginsSchedule: Deed = { name: 'begins the schedule', weight: 3, act: begin };

export const todoPlans: readonly PlannedSave[] = [
  { name: 'writes a to-do', plan: added, weight: 4, regret: 0.15 },
  { name: 'does a to-do', plan: done, weight: 6, regret: 0 },
  { name: 'passes over a to-do', plan: skipped, weight: 3, regret: 0 },
  { name: 'puts off a to-do', plan: postponed, weight: 4, regret: 0 },
  { name: 'closes a to-do by a contact', plan: contacted, weight: 4, regret: 0 },
];

function begin(team: Team): string | null {
  if (team.later(schedule)) return null;
  const answer = ask(team, 'beginSchedule', { key: team.nextKey(), draft: {} }, { user: people.admin });
  if (!answer.ok) throw new Violation(`beginSchedule: ${answer.error?.code}`);
  return 'done';
}

function added(team: Team): Save | null {
  const customer = known(team);
  if (!customer || !team.later(schedule)) return null;
  const texts = {
    customerId: customer.customerId,
    due: dayAfter(team.today, team.random.whole(0, 12)),
    reason: `할 일 ${team.nextNumber()}`,
    channel: '전화',
    manager: team.random.pick(managerNames),
  };
  return { name: 'addTodo', draft: texts, ...rowOf(schedule, 'todoId', { answered: 'todoId' }, texts) };
}

function done(team: Team): Save | null {
  return changed(team, 'completeTodo', {}, (on) => [{ doneOn: on }, { followedUpOn: on }]);
}

function skipped(team: Team): Save | null {
  const reason = '이미 통화했어요';
  return changed(team, 'skipTodo', { reason }, (on) => [
    { doneOn: on, skippedFor: reason },
    { followedUpOn: on },
  ]);
}

function postponed(team: Team): Save | null {
  const until = dayAfter(team.today, team.random.whole(0, 20));
  const reason = '고객 요청';
  return changed(team, 'postponeTodo', { until, reason }, () => [
    { due: until, postponedFor: reason },
    { followUpBy: until },
  ]);
}

/** A change of an open to-do, and of the log row of the follow-up that it mirrors; `on`: when that was closed. */
function changed(
  team: Team,
  name: string,
  draft: object,
  textsOn: (on: string) => readonly [RowTexts['texts'], RowTexts['texts']],
): Save | null {
  const open = anyOpen(team);
  if (!open) return null;
  const id = textAt(open.tab, open.row, 'todoId');
  const [texts, entry] = textsOn(closedOn(team, open));
  return {
    name,
    draft: { todoId: id, ...draft },
    ...rowOf(schedule, 'todoId', id, isMirror(open) ? unmirrored(texts) : texts),
    also: mirrored(team, open, entry),
  };
}

/** A contact with the customer of a to-do that closes it. */
function contacted(team: Team): Save | null {
  const open = anyOpen(team, (tab, row) => textAt(tab, row, 'customerId') !== '');
  if (!open) return null;
  const { tab, row } = open;
  const customerId = textAt(tab, row, 'customerId');
  const source = parseSourceKey(textAt(tab, row, 'source'));
  const todoId = textAt(tab, row, 'todoId');
  const on = source.kind === 'followUp' ? closedOn(team, open) : team.today;
  const closes =
    source.kind === 'followUp' ? { kind: 'followUp', id: source.recordId } : { kind: 'todo', id: todoId };
  const texts = { date: team.today, customerId, channel: '전화', content: `연락 ${team.nextNumber()}` };
  const rest = { contractId: '', category: '상담', satisfaction: null, result: '', followUp: '' };
  return {
    name: 'logContact',
    draft: { ...texts, ...rest, followUpBy: null, manager: managerNames[0], closes: [closes] },
    ...rowOf(
      careLog,
      'recordId',
      { answered: 'recordId' },
      { ...texts, category: '상담', manager: managerNames[0] },
    ),
    besides: ['customerName', 'customerType'],
    also: [
      rowOf(schedule, 'todoId', todoId, { doneOn: team.today }),
      ...mirrored(team, open, { followedUpOn: on }),
    ],
  };
}

interface Open {
  readonly tab: Tab;
  readonly row: number;
}

function anyOpen(team: Team, fits: (tab: Tab, row: number) => boolean = () => true): Open | null {
  const tab = team.later(schedule);
  if (!tab) return null;
  const row = anyRow(
    team,
    tab,
    (one) =>
      textAt(tab, one, 'todoId') !== '' &&
      textAt(tab, one, 'doneOn') === '' &&
      textAt(tab, one, 'skippedFor') === '' &&
      fits(tab, one),
  );
  return row === null ? null : { tab, row };
}

function isMirror({ tab, row }: Open): boolean {
  return parseSourceKey(textAt(tab, row, 'source')).kind === 'followUp';
}

/** The row of the log that a follow-up mirrors, where it still stands there. */
function mirrored(team: Team, open: Open, texts: RowTexts['texts']): RowTexts[] {
  const entry = entryOf(team, open);
  return entry === null ? [] : [rowOf(careLog, 'recordId', textAt(team.log, entry, 'recordId'), texts)];
}

/** The day on which the log says it was done, else today. */
function closedOn(team: Team, open: Open): string {
  const entry = entryOf(team, open);
  return (entry === null ? '' : textAt(team.log, entry, 'followedUpOn')) || team.today;
}

function entryOf(team: Team, { tab, row }: Open): number | null {
  const source = parseSourceKey(textAt(tab, row, 'source'));
  const rows = source.kind === 'followUp' ? rowsOf(team.log, 'recordId', source.recordId) : [];
  const [entry] = rows;
  return rows.length === 1 && entry !== undefined ? entry : null;
}

/** Without the day: in a mirror it goes on following the log. */
function unmirrored({ due: _, ...texts }: RowTexts['texts']): RowTexts['texts'] {
  return texts;
}
