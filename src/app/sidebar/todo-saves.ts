import type { CivilDate } from '../../domain/civil-date';
import { messages } from '../../messages/messages';
import type { LogRow } from '../../sheets/care-log';
import { customers } from '../../sheets/customers';
import { printRow } from '../../sheets/reading';
import { type ScheduleRow, schedule, todoNumbering } from '../../sheets/schedule';
import { segments } from '../../sheets/segments';
import { askForCare } from '../care-memory';
import type { Caller } from './caller';
import { requireTodo, todoWrites } from './close-todos';
import type { InputOf, OutputOf } from './contract';
import { refuse } from './failure';
import { cellsOfTexts } from './fields';
import { requireRow } from './find-row';
import { saveOnce, type ToldWrite } from './journal';
import { newRow, yearlyNumbers } from './new-row';
import type { Saved } from './save-contract';

/** Makes the tabs that go with it; a second time it changes nothing. */
export function beginSchedule(caller: Caller, key: string): Saved {
  const told = {
    what: schedule.title[caller.language],
    whose: '',
    why: messages[caller.language].schedule.changes.begun,
  };
  // Whose contact is due is seen in the next run, and not some time in the afternoon.
  askForCare(caller.ports.store);
  return saveOnce(caller, key, () => ({ result: {}, told, write: null }), [schedule, segments]);
}

export function addTodo(
  caller: Caller,
  key: string,
  draft: InputOf<'addTodo'>['draft'],
): OutputOf<'addTodo'> {
  const { language, today } = caller;
  if (draft.due < today) refuse(language, 'bad-input', { fields: { due: messages[language].fields.past } });
  return saveOnce<{ todoId: string }>(
    caller,
    key,
    (given) => {
      const { customerId, due, reason, channel, manager } = draft;
      const name =
        customerId === '' ? '' : (requireRow(caller, customers, 'customerId', customerId).row.name ?? '');
      const typed = cellsOfTexts(caller, schedule, { due, customerId, reason, channel, manager });
      const year = due.slice(0, 4);
      const numbers = yearlyNumbers(caller, schedule, todoNumbering, year);
      const todoId = given.todoId ?? numbers.next(todoNumbering.prefix, Number(year));
      const cells = { todoId, ...typed, ...printRow(schedule, { customerName: name }, language) };
      const row = newRow(caller, schedule, 'todoId', todoId, cells, numbers);
      numbers.save();
      return {
        result: { todoId },
        told: {
          what: schedule.title[language],
          whose: `${name} ${todoId}`.trim(),
          why: messages[language].schedule.changes.added,
        },
        write: { kind: 'added', row, after: reason },
      };
    },
    [schedule],
  );
}

export function completeTodo(caller: Caller, key: string, todoId: string): Saved {
  const why = messages[caller.language].schedule.changes.done;
  return saveTodo(caller, key, () =>
    todoWrites(caller, todoId, why, (todo, entry) => {
      const on = closedOn(caller, todo, entry);
      return { todo: { doneOn: on }, entry: { followedUpOn: on } };
    }),
  );
}

/** Passing over closes a to-do, with the reason beside it and in 변경 기록. */
export function skipTodo(
  caller: Caller,
  key: string,
  { todoId, reason }: InputOf<'skipTodo'>['draft'],
): Saved {
  const why = messages[caller.language].schedule.changes.skipped(reason);
  return saveTodo(caller, key, () =>
    todoWrites(caller, todoId, why, (todo, entry) => {
      const on = closedOn(caller, todo, entry);
      return { todo: { doneOn: on, skippedFor: reason }, entry: { followedUpOn: on } };
    }),
  );
}

export function postponeTodo(
  caller: Caller,
  key: string,
  { todoId, until, reason }: InputOf<'postponeTodo'>['draft'],
): Saved {
  const { language, today } = caller;
  if (until < today) refuse(language, 'bad-input', { fields: { until: messages[language].fields.past } });
  return saveOnce<{ from: CivilDate | null }>(caller, key, (given) => {
    // The execution that died may have moved it already.
    const from = given.from === undefined ? requireTodo(caller, todoId).row.due : given.from;
    const [first, ...also] = todoWrites(caller, todoId, reason, ({ originalDue }) => ({
      todo: { due: until, originalDue: originalDue ?? from, postponedFor: reason },
      entry: { followUpBy: until },
    }));
    return { result: { from }, ...first, also };
  });
}

/** What is closed already, here or in the log, keeps its day. */
function closedOn(
  { today }: Caller,
  { doneOn }: Pick<ScheduleRow, 'doneOn'>,
  entry: Pick<LogRow, 'followedUpOn'> | null,
): CivilDate {
  return doneOn ?? entry?.followedUpOn ?? today;
}

function saveTodo(caller: Caller, key: string, writes: () => readonly [ToldWrite, ...ToldWrite[]]): Saved {
  return saveOnce(caller, key, () => {
    const [first, ...also] = writes();
    return { result: {}, ...first, also };
  });
}
