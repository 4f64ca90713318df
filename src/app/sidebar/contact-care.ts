import { isOvertaken, parseSourceKey } from '../../domain/care-todo';
import type { CivilDate } from '../../domain/civil-date';
import { addDays } from '../../domain/civil-date';
import { contactWarnings } from '../../domain/contact-cadence';
import { latest } from '../../domain/customer-facts';
import { careGroups, codeOf } from '../../domain/policy/codes';
import { cadenceOf } from '../../domain/policy/use';
import { messages } from '../../messages/messages';
import { careLog, type LogRow } from '../../sheets/care-log';
import { customers } from '../../sheets/customers';
import { readTable } from '../../sheets/reading';
import { type ScheduleRow, schedule } from '../../sheets/schedule';
import { followUpsClosed } from '../followed-up';
import { type Caller, teamMember } from './caller';
import { callersPolicy } from './caller-policy';
import { present, requireRow } from './find-row';
import { laterRowsWith } from './later-rows';
import type { ContactCare, OpenTodo } from './schedule-contract';

/** Newest contacts that are looked at, and open to-dos of one customer. */
const MOST_CONTACTS = 100;
const MOST_TODOS = 50;
/** A to-do that falls due within so many days of a contact is likely to be what it was about. */
const NEAR_DAYS = 3;

/** What to think of before a contact is logged. */
export function contactCare(caller: Caller, customerId: string, date: CivilDate): ContactCare {
  const { language, ports } = caller;
  const { row } = requireRow(caller, customers, 'customerId', customerId);
  const found = present(
    caller,
    careLog,
    ports.lookups.rowsWith(careLog, 'customerId', customerId, MOST_CONTACTS),
  );
  const log = readTable(careLog, found).rows.map((placed) => placed.row);
  const todos = laterRowsWith(caller, schedule, 'customerId', customerId, MOST_TODOS);
  const word = row.careGroup ?? row.groupProposal;
  const group = word === null ? null : codeOf(careGroups, word);
  const rule = cadenceOf(callersPolicy(caller)(date), group ?? 'other');
  const contacts = log.flatMap(({ date: on }) => on ?? []);
  const open = teamMember(caller)
    ? openTodos(
        log,
        todos.map((placed) => placed.row),
        followUpsClosed(todos),
      )
    : [];
  const choosable = open.filter(({ isRegular }) => !isRegular);
  const near = addDays(date, NEAR_DAYS);
  return {
    group: word ?? messages[language].schedule.otherGroup,
    lastContactOn: latest(contacts),
    channels: rule.channels,
    ...contactWarnings(contacts, date, rule),
    open: open.map((todo) => ({
      ...todo,
      isLikely: choosable.length === 1 || todo.due === null || todo.due <= near,
    })),
  };
}

type Open = Omit<OpenTodo, 'isLikely'>;

/** Follow-ups of the log that nobody has closed in either place, and the schedule's other open to-dos, soonest first. */
function openTodos(
  log: readonly LogRow[],
  todos: readonly ScheduleRow[],
  closed: ReadonlyMap<string, unknown>,
): Open[] {
  const last = latest(log.flatMap(({ date }) => date ?? []));
  const followUps = log.flatMap(({ recordId, followUp, content, followUpBy: due, followedUpOn }): Open[] =>
    recordId === null || due === null || followedUpOn !== null || closed.has(recordId)
      ? []
      : [{ kind: 'followUp', id: recordId, due, text: followUp ?? content ?? '', isRegular: false }],
  );
  const others = todos.flatMap(({ todoId, due, reason, source, doneOn, skippedFor }): Open[] => {
    const from = parseSourceKey(source);
    const isClosed = doneOn !== null || skippedFor !== null || isOvertaken(from, last);
    if (todoId === null || isClosed || from.kind === 'followUp') return [];
    return [{ kind: 'todo', id: todoId, due, text: reason ?? '', isRegular: from.kind === 'cadence' }];
  });
  return [...followUps, ...others].sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1));
}
