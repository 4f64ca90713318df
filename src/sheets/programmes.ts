import { programmeKindWords } from '../domain/policy/codes';
import { column } from './column';
import { declareSheet, type RowOf } from './declaration';
import { choice, date, prose, text, wordOf } from './kinds';
import { systemColumns } from './system-columns';

/** 교육·참여: who was trained, who has acknowledged the rules, who took part in what. */
export const programmes = declareSheet({
  key: 'programmes',
  title: { ko: '교육·참여', en: 'Training and programmes' },
  kind: 'table',
  frozenColumns: 2,
  identity: ['date', 'title', 'manager', 'customerName'],
  numbering: { column: 'programmeId', prefix: 'E', date: 'date' },
  columns: {
    date: column(date, { ko: '날짜', en: 'Date' }, { required: true }),
    kind: column(choice(programmeKindWords), { ko: '종류', en: 'Kind' }, { required: true, width: 112 }),
    title: column(text, { ko: '제목', en: 'Title' }, { required: true, width: 200 }),
    manager: column(
      wordOf('managers', 'name', true),
      { ko: '담당자', en: 'Manager' },
      {
        width: 88,
        note: {
          ko: '직원 교육과 규정 확인은 받은 사람, 고객 교육과 프로그램은 진행한 사람이에요.',
          en: 'Who was trained or has acknowledged; for customers, who ran it.',
        },
      },
    ),
    customerId: column(text, { ko: '고객 ID', en: 'Customer ID' }, { width: 72 }),
    customerName: column(
      text,
      { ko: '고객명', en: 'Customer' },
      { role: 'lookup', width: 96, note: { ko: '고객 정보에서 가져와요.', en: 'From Customers.' } },
    ),
    doneOn: column(
      date,
      { ko: '완료일', en: 'Done on' },
      { note: { ko: '예정이면 비워 두세요.', en: 'Blank while planned.' } },
    ),
    result: column(prose, { ko: '결과·메모', en: 'Result, notes' }),
    nextDue: column(date, { ko: '다음 예정일', en: 'Next due' }),
    edition: column(
      text,
      { ko: '확인한 규정', en: 'Rules read' },
      {
        role: 'assigned',
        width: 176,
        note: {
          ko: '여기까지의 규정을 확인했다는 뜻이에요. 사이드바가 적어요.',
          en: 'How far the rules were read; written by the sidebar.',
        },
      },
    ),
    programmeId: column(text, { ko: '참여번호', en: 'Programme no.' }, { role: 'assigned', width: 104 }),
    ...systemColumns,
  },
  colours: [
    { column: 'date', when: { overdueUnless: 'doneOn' }, state: 'expired' },
    { column: 'nextDue', when: { overdueUnless: null }, state: 'expiring' },
  ],
});

export type ProgrammeRow = RowOf<typeof programmes>;
