import { type Procedure, procedure } from '../../rpc/server';
import { askForCare } from '../care-memory';
import { administrator, anyone, type Caller, teamMember } from './caller';
import { contactCare } from './contact-care';
import { chooseCare, customerCare } from './customer-care';
import { refuse } from './failure';
import type { ScheduleProcedures } from './schedule-contract';
import { schedulePage } from './schedule-page';
import { scheduleSchemas as schemas } from './schedule-schemas';
import { segment, segments } from './segments';
import { takeGroup } from './take-group';
import { addTodo, beginSchedule, completeTodo, postponeTodo, skipTodo } from './todo-saves';

/** What a client may call of 관리 일정 and the care of customers, and who: all read, the team changes. */
export const scheduleProcedures = {
  contactCare: procedure(schemas.contactCare, anyone, (caller: Caller, { customerId, date }) =>
    caller.ports.lookups.steady(() => contactCare(caller, customerId, date)),
  ),
  schedulePage: procedure(schemas.schedulePage, anyone, (caller: Caller, { day, manager }) =>
    caller.ports.lookups.steady(() => schedulePage(caller, day, manager)),
  ),
  beginSchedule: procedure(schemas.beginSchedule, administrator, (caller: Caller, { key }) =>
    beginSchedule(caller, key),
  ),
  addTodo: procedure(schemas.addTodo, teamMember, (caller: Caller, { key, draft }) =>
    addTodo(caller, key, draft),
  ),
  completeTodo: procedure(schemas.completeTodo, teamMember, (caller: Caller, { key, draft }) =>
    completeTodo(caller, key, draft.todoId),
  ),
  skipTodo: procedure(schemas.skipTodo, teamMember, (caller: Caller, { key, draft }) =>
    skipTodo(caller, key, draft),
  ),
  postponeTodo: procedure(schemas.postponeTodo, teamMember, (caller: Caller, { key, draft }) =>
    postponeTodo(caller, key, draft),
  ),
  customerCare: procedure(schemas.customerCare, anyone, (caller: Caller, { customerId }) =>
    caller.ports.lookups.steady(() => customerCare(caller, customerId)),
  ),
  chooseCare: procedure(schemas.chooseCare, teamMember, (caller: Caller, { key, draft }) =>
    chooseCare(caller, key, draft),
  ),
  takeGroup: procedure(schemas.takeGroup, teamMember, (caller: Caller, { key, draft }) =>
    takeGroup(caller, key, draft),
  ),
  lookAnew: procedure(schemas.lookAnew, teamMember, ({ ports, language }: Caller) => {
    const done = ports.lock.hold(() => {
      askForCare(ports.store);
      return { isAsked: true };
    });
    return done === 'busy' ? refuse(language, 'busy') : done;
  }),
  segments: procedure(schemas.segments, anyone, (caller: Caller) =>
    caller.ports.lookups.steady(() => segments(caller)),
  ),
  segment: procedure(schemas.segment, anyone, (caller: Caller, { what, value }) =>
    caller.ports.lookups.steady(() => segment(caller, what, value)),
  ),
} satisfies {
  readonly [Name in keyof ScheduleProcedures]: Procedure<Caller, ReturnType<ScheduleProcedures[Name]>>;
};
