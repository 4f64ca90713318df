import { column } from './column';
import { declareSheet, type RowOf } from './declaration';
import { choice, date, prose, text, wordOf } from './kinds';
import { systemColumns } from './system-columns';

const todoKindWords = {
  followUp: { ko: '후속 조치', en: 'Follow-up' },
  cadence: { ko: '정기 연락', en: 'Regular contact' },
  direct: { ko: '직접', en: 'Own' },
} as const;

export const todoStateWords = {
  planned: { ko: '예정', en: 'Planned' },
  today: { ko: '오늘', en: 'Today' },
  overdue: { ko: '지남', en: 'Overdue' },
  done: { ko: '완료', en: 'Done' },
  skipped: { ko: '건너뜀', en: 'Skipped' },
} as const;

export const todoNumbering = { column: 'todoId', prefix: 'T', date: 'due' } as const;

/** 관리 일정: one row per to-do, of a log row's follow-up, of a group's cadence, or a person's own. */
export const schedule = declareSheet({
  key: 'schedule',
  title: { ko: '관리 일정', en: 'Schedule' },
  kind: 'table',
  frozenColumns: 3,
  tabColor: '#0b57d0',
  identity: ['due', 'customerId', 'reason'],
  numbering: todoNumbering,
  columns: {
    todoId: column(
      text,
      { ko: '번호', en: 'No.' },
      {
        role: 'assigned',
        width: 104,
        note: { ko: '비워 두면 자동으로 붙여요.', en: 'Given automatically when left blank.' },
      },
    ),
    due: column(date, { ko: '기한', en: 'Due' }, { required: true }),
    customerName: column(
      text,
      { ko: '고객명', en: 'Customer' },
      {
        role: 'lookup',
        width: 96,
        note: { ko: '고객 ID로 고객 정보에서 가져와요.', en: 'From the customers, by the customer ID.' },
      },
    ),
    customerId: column(text, { ko: '고객 ID', en: 'Customer ID' }, { width: 72 }),
    reason: column(prose, { ko: '사유', en: 'Reason' }, { required: true }),
    kind: column(
      choice(todoKindWords),
      { ko: '종류', en: 'Kind' },
      {
        role: 'derived',
        note: {
          ko: '업무 일지의 후속 조치, 관리 그룹의 정기 연락, 직접 적은 일 가운데 하나예요.',
          en: 'A follow-up of the log, a regular contact of the group, or written by a person.',
        },
      },
    ),
    state: column(
      choice(todoStateWords),
      { ko: '상태', en: 'State' },
      {
        role: 'derived',
        note: { ko: '기한과 완료일에서 계산해요.', en: 'Computed from the due and done days.' },
      },
    ),
    channel: column(wordOf('lists', 'channel', true), { ko: '소통 채널', en: 'Channel' }, { width: 88 }),
    manager: column(wordOf('managers', 'name'), { ko: '담당자', en: 'Manager' }, { width: 88 }),
    doneOn: column(date, { ko: '완료일', en: 'Done on' }),
    skippedFor: column(prose, { ko: '건너뛴 사유', en: 'Skipped because' }, { width: 200 }),
    originalDue: column(
      date,
      { ko: '처음 기한', en: 'First due' },
      {
        role: 'assigned',
        note: { ko: '미룬 일에만 적혀요.', en: 'Only where it was put off.' },
      },
    ),
    postponedFor: column(prose, { ko: '미룬 사유', en: 'Put off because' }, { width: 200 }),
    closedBy: column(
      text,
      { ko: '완료 근거', en: 'Closed by' },
      {
        role: 'derived',
        width: 200,
        note: {
          ko: '이 일을 끝낸 업무 일지의 기록이에요.',
          en: 'The entry of the log that closed it.',
        },
      },
    ),
    source: column(text, { ko: '_출처', en: '_Source' }, { role: 'system' }),
    ...systemColumns,
  },
  colours: [
    { column: 'state', when: { word: todoStateWords.overdue }, state: 'expired' },
    { column: 'state', when: { word: todoStateWords.today }, state: 'expiring' },
    { column: 'state', when: { word: todoStateWords.planned }, state: 'scheduled' },
    { column: 'state', when: { word: todoStateWords.done }, state: 'active' },
    { column: 'state', when: { word: todoStateWords.skipped }, state: 'terminated' },
  ],
});

export type ScheduleRow = RowOf<typeof schedule>;
