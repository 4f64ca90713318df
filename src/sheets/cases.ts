import { severities } from '../domain/policy/codes';
import { caseKindWords, caseStepWords, escalationWords, serviceStateWords } from './case-words';
import { column } from './column';
import { declareSheet, type RowOf } from './declaration';
import { choice, decimal, prose, satisfaction, text, wordOf } from './kinds';
import { minute, pauses } from './moment-kinds';
import { systemColumns } from './system-columns';

const deadlines = { group: 'deadlines' } as const;
const solving = { group: 'solving' } as const;

/** 불만·요청: one row per complaint or request, from receipt to closing. */
export const cases = declareSheet({
  key: 'cases',
  title: { ko: '불만·요청', en: 'Complaints and requests' },
  kind: 'table',
  frozenColumns: 2,
  tabColor: '#a50e0e',
  identity: ['receivedAt', 'customerId', 'content'],
  numbering: { column: 'caseId', prefix: 'C', date: 'receivedAt' },
  columns: {
    caseId: column(
      text,
      { ko: '접수번호', en: 'Case no.' },
      {
        role: 'assigned',
        width: 96,
        note: { ko: '비워 두면 자동으로 붙여요.', en: 'Given automatically when left blank.' },
      },
    ),
    receivedAt: column(
      minute,
      { ko: '접수 일시', en: 'Received at' },
      {
        required: true,
        note: {
          ko: '2024-10-02 14:30처럼 시각까지 적어 주세요. 기한은 여기서부터 세요.',
          en: 'With the time, as 2024-10-02 14:30: deadlines count from here.',
        },
      },
    ),
    customerId: column(text, { ko: '고객 ID', en: 'Customer ID' }, { width: 72 }),
    customerName: column(
      text,
      { ko: '고객명', en: 'Customer' },
      {
        role: 'lookup',
        width: 96,
        note: {
          ko: '고객 정보에서 가져와요. 직접 적은 값은 지우지 않아요.',
          en: 'Taken from Customers. What you type yourself is kept.',
        },
      },
    ),
    channel: column(wordOf('lists', 'channel'), { ko: '채널', en: 'Channel' }, { width: 88 }),
    kind: column(choice(caseKindWords), { ko: '유형', en: 'Kind' }, { width: 72 }),
    severity: column(
      choice(severities),
      { ko: '심각도', en: 'Severity' },
      {
        width: 72,
        note: { ko: '비워 두면 보통으로 봐요.', en: 'Left blank, it counts as normal.' },
      },
    ),
    content: column(prose, { ko: '내용', en: 'Content' }, { required: true }),
    step: column(
      choice(caseStepWords),
      { ko: '단계', en: 'Step' },
      {
        width: 72,
        note: {
          ko: '접수, 확인, 처리, 회신, 종결. 비워 두면 접수로 봐요.',
          en: 'Received, checked, in work, replied, closed. Left blank, it counts as received.',
        },
      },
    ),
    manager: column(wordOf('managers', 'name'), { ko: '담당자', en: 'Manager' }, { width: 88 }),
    serviceState: column(
      choice(serviceStateWords),
      { ko: '기한 준수', en: 'Service level' },
      {
        role: 'derived',
        note: {
          ko: '첫 응답과 처리 기한으로 계산해요: 준수, 임박, 초과, 고객 대기.',
          en: 'From both deadlines: in time, near, missed, or waiting for the customer.',
        },
      },
    ),
    firstResponseDue: column(
      minute,
      { ko: '첫 응답 기한', en: 'First response due' },
      {
        role: 'derived',
        ...deadlines,
        note: {
          ko: '접수한 날의 관리 규정으로 정해요. 업무 시간만 세고, 고객을 기다린 시간은 빼요.',
          en: 'By the policy of the day it was received, in business hours, without waiting for the customer.',
        },
      },
    ),
    firstRespondedAt: column(
      minute,
      { ko: '첫 응답 일시', en: 'First response at' },
      {
        role: 'assigned',
        ...deadlines,
        note: {
          ko: '비워 두면 접수 뒤 이 고객의 첫 업무 일지 기록으로 채워요.',
          en: 'Left blank, the next log entry of this customer fills it in.',
        },
      },
    ),
    resolutionDue: column(
      minute,
      { ko: '처리 기한', en: 'Resolution due' },
      {
        role: 'derived',
        ...deadlines,
        note: {
          ko: '접수한 날의 관리 규정으로 정해요. 업무 시간만 세고, 고객을 기다린 시간은 빼요.',
          en: 'By the policy of the day it was received, in business hours, without waiting for the customer.',
        },
      },
    ),
    resolvedAt: column(
      minute,
      { ko: '처리 일시', en: 'Resolved at' },
      {
        role: 'assigned',
        ...deadlines,
        note: {
          ko: '회신이나 종결로 바꾸면 그때로 채워요.',
          en: 'Filled in when the step becomes replied or closed.',
        },
      },
    ),
    pauses: column(
      pauses,
      { ko: '고객 대기', en: 'Waiting for customer' },
      {
        ...deadlines,
        note: {
          ko: '한 줄에 하나씩, 2024-10-02 10:00 ~ 2024-10-04 09:30. 기다리는 동안에는 끝을 비워요.',
          en: 'One a line, 2024-10-02 10:00 ~ 2024-10-04 09:30; without an end while it lasts.',
        },
      },
    ),
    waitedHours: column(
      decimal(1),
      { ko: '대기(업무 시간)', en: 'Waited (business hours)' },
      {
        role: 'derived',
        ...deadlines,
        width: 88,
        note: { ko: '고객을 기다린 업무 시간이에요.', en: 'Business hours spent waiting for the customer.' },
      },
    ),
    escalation: column(
      choice(escalationWords),
      { ko: '관리자 알림', en: 'Escalation' },
      {
        role: 'derived',
        ...deadlines,
        note: {
          ko: '기한 전과 기한을 넘긴 뒤에 관리자에게 알려요.',
          en: 'Administrators are told before a deadline and after it.',
        },
      },
    ),
    cause: column(wordOf('lists', 'complaintCause', true), { ko: '원인', en: 'Cause' }, solving),
    solution: column(prose, { ko: '해결 방안', en: 'Solution' }, solving),
    prevention: column(prose, { ko: '재발 방지', en: 'Prevention' }, solving),
    satisfaction: column(
      satisfaction,
      { ko: '종결 만족도', en: 'Satisfaction at closing' },
      { ...solving, note: { ko: '묻지 않았으면 비워 두세요.', en: 'Leave blank when not asked.' } },
    ),
    closedAt: column(
      minute,
      { ko: '종결 일시', en: 'Closed at' },
      {
        role: 'assigned',
        ...solving,
        note: { ko: '종결로 바꾸면 그때로 채워요.', en: 'Filled in when the step becomes closed.' },
      },
    ),
    history: column(prose, { ko: '처리 이력', en: 'History' }),
    recordId: column(
      text,
      { ko: '기록번호', en: 'Record no.' },
      {
        width: 104,
        note: { ko: '이 건을 연 업무 일지 기록이에요.', en: 'The log entry that opened it.' },
      },
    ),
    ...systemColumns,
  },
  colours: [
    { column: 'serviceState', when: { word: serviceStateWords.missed }, state: 'expired' },
    { column: 'serviceState', when: { word: serviceStateWords.near }, state: 'expiring' },
    { column: 'serviceState', when: { word: serviceStateWords.kept }, state: 'active' },
    { column: 'serviceState', when: { word: serviceStateWords.waiting }, state: 'paused' },
    { column: 'severity', when: { word: severities.urgent }, state: 'expired' },
    { column: 'severity', when: { word: severities.high }, state: 'expiring' },
    { column: 'step', when: { word: caseStepWords.closed }, state: 'terminated' },
    { column: 'step', when: { word: caseStepWords.replied }, state: 'renewed' },
    { column: 'step', when: { word: caseStepWords.received }, state: 'scheduled' },
  ],
});

export type CaseRow = RowOf<typeof cases>;
