// What the schedule's procedures answer in the tests of the sidebar.
import type { ScheduleProcedures } from '../../src/app/sidebar/schedule-contract';

export const fakeSchedule: {
  readonly [Name in keyof ScheduleProcedures]: (
    input: Parameters<ScheduleProcedures[Name]>[0],
  ) => ReturnType<ScheduleProcedures[Name]>;
} = {
  contactCare: () => ({
    group: '충성',
    lastContactOn: '2024-09-30',
    channels: ['전화', '방문'],
    tooLong: null,
    tooOften: null,
    open: [],
  }),
  schedulePage: () => ({
    isBegun: false,
    monday: '2024-09-30',
    managers: [],
    waiting: 0,
    late: [],
    days: [],
  }),
  beginSchedule: () => ({ canUndo: false }),
  addTodo: () => ({ canUndo: true, todoId: 'T-2024-0009' }),
  completeTodo: () => ({ canUndo: true }),
  skipTodo: () => ({ canUndo: true }),
  postponeTodo: () => ({ canUndo: true }),
  customerCare: () => ({
    careGroup: { chosen: '', proposed: '충성', reason: '재계약을 2번 했어요.' },
    customerType: { chosen: '일반 고객', proposed: '일반 고객', reason: '2022-03-01부터 거래하고 있어요.' },
    careStage: { chosen: '', proposed: '4', reason: '계약이나 구매가 없어요.' },
    stageSince: '2024-09-01',
    daysInStage: 31,
    history: [{ stage: 4, on: '2024-09-01' }],
    referrals: 1,
    lastContactOn: '2024-09-30',
    nextContactOn: null,
    choices: {
      careGroup: ['충성', '수요 높음', '이용 중단', '선택 혼란', '부정적'],
      customerType: ['VIP 고객', '일반 고객', '신규 고객'],
    },
  }),
  chooseCare: () => ({ canUndo: true }),
  takeGroup: () => ({ canUndo: true, taken: 2 }),
  lookAnew: () => ({ isAsked: true }),
  segments: () => ({
    customers: 0,
    seenAt: null,
    isAsked: false,
    groups: [],
    types: [],
    stages: [],
    referrers: [],
  }),
  segment: () => ({ customers: [], count: 0, proposed: 0 }),
};
