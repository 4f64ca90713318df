// One input for each procedure of the schedule.
import type { ProcedureName } from '../../../src/app/sidebar/contract';
import type { ScheduleProcedures } from '../../../src/app/sidebar/schedule-contract';

/** Who may call what. */
export const scheduleRoles = {
  everyone: ['contactCare', 'schedulePage', 'customerCare', 'segments', 'segment'],
  team: ['addTodo', 'completeTodo', 'skipTodo', 'postponeTodo', 'chooseCare', 'takeGroup', 'lookAnew'],
  administrators: ['beginSchedule'],
} as const satisfies Record<string, readonly ProcedureName[]>;

export function scheduleInputs(key: string): {
  readonly [Name in keyof ScheduleProcedures]: Parameters<ScheduleProcedures[Name]>[0];
} {
  const todoId = 'T-2024-0001';
  return {
    contactCare: { customerId: '1003', date: '2024-10-02' },
    schedulePage: { day: '2024-10-02', manager: null },
    beginSchedule: { key, draft: {} },
    addTodo: {
      key,
      draft: { customerId: '1003', due: '2024-10-07', reason: '안부', channel: '전화', manager: '' },
    },
    completeTodo: { key, draft: { todoId } },
    skipTodo: { key, draft: { todoId, reason: '휴업' } },
    postponeTodo: { key, draft: { todoId, until: '2024-10-10', reason: '출장' } },
    customerCare: { customerId: '1003' },
    chooseCare: { key, draft: { customerId: '1003', what: 'careGroup', value: '충성' } },
    takeGroup: { key, draft: { what: 'careGroup', value: '충성' } },
    lookAnew: {},
    segments: {},
    segment: { what: 'careGroup', value: '충성' },
  };
}
