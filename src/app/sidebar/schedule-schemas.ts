import * as v from 'valibot';
import { isCivilDate } from '../../domain/civil-date';
import type { ScheduleProcedures } from './schedule-contract';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const line = v.pipe(v.string(), v.maxLength(500));
const reason = v.pipe(line, v.regex(/\S/));
const date = v.custom<`${number}-${number}-${number}`>(
  (value) => typeof value === 'string' && isCivilDate(value) && value >= '1900-01-01' && value < '2200-01-01',
);
const save = <Draft extends v.GenericSchema>(draft: Draft) =>
  v.strictObject({ key: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)), draft });
const what = v.picklist(['careGroup', 'customerType', 'careStage']);

/** What a contact may close. */
export const closings = v.pipe(
  v.array(v.strictObject({ kind: v.picklist(['followUp', 'todo']), id })),
  v.maxLength(20),
);

/** What the procedures of the schedule accept. */
export const scheduleSchemas = {
  contactCare: v.strictObject({ customerId: id, date }),
  schedulePage: v.strictObject({ day: date, manager: v.nullable(line) }),
  beginSchedule: save(v.strictObject({})),
  addTodo: save(v.strictObject({ customerId: line, due: date, reason, channel: line, manager: line })),
  completeTodo: save(v.strictObject({ todoId: id })),
  skipTodo: save(v.strictObject({ todoId: id, reason })),
  postponeTodo: save(v.strictObject({ todoId: id, until: date, reason })),
  customerCare: v.strictObject({ customerId: id }),
  chooseCare: save(v.strictObject({ customerId: id, what, value: line })),
  takeGroup: save(v.strictObject({ what, value: v.pipe(line, v.minLength(1)) })),
  lookAnew: v.strictObject({}),
  segments: v.strictObject({}),
  segment: v.strictObject({ what, value: line }),
} satisfies {
  readonly [Name in keyof ScheduleProcedures]: v.GenericSchema<
    unknown,
    Parameters<ScheduleProcedures[Name]>[0]
  >;
};
