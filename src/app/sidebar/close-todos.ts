// To-dos of 관리 일정 and follow-ups of 업무 일지: what is done in one place is written in both.
import { parseSourceKey, sourceKey } from '../../domain/care-todo';
import type { CivilDate } from '../../domain/civil-date';
import { careLog, type LogRow } from '../../sheets/care-log';
import type { Placed } from '../../sheets/declaration';
import { printRow } from '../../sheets/reading';
import { type ScheduleRow, schedule } from '../../sheets/schedule';
import type { Caller } from './caller';
import { editOf } from './edit-row';
import { refuse } from './failure';
import { findRow, requireWhole } from './find-row';
import type { ToldWrite } from './journal';
import { laterRowsWith } from './later-rows';
import type { Closing } from './schedule-contract';

/** What is written into a to-do, and into the log row of its follow-up. */
export interface TodoChange {
  readonly todo: Partial<ScheduleRow>;
  readonly entry: Partial<LogRow>;
}

/** A change to a to-do by its number, with the log row that it mirrors. */
export function todoWrites(
  caller: Caller,
  todoId: string,
  why: string,
  change: (row: ScheduleRow, entry: LogRow | null) => TodoChange,
) {
  const found = requireTodo(caller, todoId);
  const source = parseSourceKey(found.row.source);
  const log = source.kind === 'followUp' ? findRow(caller, careLog, 'recordId', source.recordId) : null;
  const { todo, entry } = change(found.row, log?.row ?? null);
  return [
    todoWrite(caller, found, todoId, todo, why),
    ...(log && source.kind === 'followUp' ? [entryWrite(caller, log, source.recordId, entry, why)] : []),
  ] as const;
}

export function requireTodo(caller: Caller, todoId: string): Placed<ScheduleRow> {
  // A schedule that nobody has begun holds no to-do.
  if (caller.ports.lookups.columnsOf(schedule) === 'missing') refuse(caller.language, 'not-found');
  return requireWhole(caller, schedule, 'todoId', todoId);
}

/** The to-do that mirrors a follow-up, changed with it; none where the schedule does not have it. */
export function mirrorWrites(
  caller: Caller,
  recordId: string,
  why: string,
  change: (row: ScheduleRow) => Partial<ScheduleRow>,
): ToldWrite[] {
  const key = sourceKey({ kind: 'followUp', recordId }) ?? '';
  return laterRowsWith(caller, schedule, 'source', key, 1).flatMap((found) =>
    found.row.todoId === null ? [] : [todoWrite(caller, found, found.row.todoId, change(found.row), why)],
  );
}

/** What a contact on a day closes besides. */
export function closingWrites(
  caller: Caller,
  closes: readonly Closing[],
  customerId: string,
  on: CivilDate,
  why: string,
): ToldWrite[] {
  return closes.flatMap(({ kind, id }): readonly ToldWrite[] => {
    if (kind === 'todo') {
      return todoWrites(caller, id, why, (row) => {
        if (row.customerId !== customerId) refuse(caller.language, 'bad-input');
        return { todo: { doneOn: row.doneOn ?? on }, entry: {} };
      });
    }
    const entry = requireWhole(caller, careLog, 'recordId', id);
    if (entry.row.customerId !== customerId) refuse(caller.language, 'bad-input');
    return [
      entryWrite(caller, entry, id, { followedUpOn: entry.row.followedUpOn ?? on }, why),
      ...mirrorWrites(caller, id, why, ({ doneOn }) => ({ doneOn: doneOn ?? on })),
    ];
  });
}

function todoWrite(
  caller: Caller,
  { row, cells }: Placed<ScheduleRow>,
  todoId: string,
  values: Partial<ScheduleRow>,
  why: string,
): ToldWrite {
  const written = printRow(schedule, values, caller.language);
  return {
    told: {
      what: schedule.title[caller.language],
      whose: `${row.customerName ?? ''} ${todoId}`.trim(),
      why,
    },
    write: editOf(caller, schedule, 'todoId', todoId, cells, written),
  };
}

function entryWrite(
  caller: Caller,
  { row, cells }: Placed<LogRow>,
  recordId: string,
  values: Partial<LogRow>,
  why: string,
): ToldWrite {
  const written = printRow(careLog, values, caller.language);
  return {
    told: {
      what: careLog.title[caller.language],
      whose: `${row.customerName ?? ''} ${recordId}`.trim(),
      why,
    },
    write: editOf(caller, careLog, 'recordId', recordId, cells, written),
  };
}
