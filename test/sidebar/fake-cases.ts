// Invented complaints and requests for the fake server, on the Wednesday before 개천절, 10:00.
import type { CaseLine, CasePage, CaseProcedures } from '../../src/app/sidebar/cases-contract';
import type { InputOf, OutputOf } from '../../src/app/sidebar/contract';
import type { Language } from '../../src/messages/language';
import { firstWords } from '../../src/sheets/lists';
import type { BookKind } from './fake-book';

export interface FakeCases {
  pages: CasePage[];
}

const late = { due: '2024-10-02 09:23', state: 'missed', left: -37 } as const;
const met = { due: '2024-10-01 14:00', state: 'met', left: null, at: '2024-10-01 11:20' } as const;
const open = { due: '2024-10-07 16:00', state: 'open', left: 1140 } as const;

export function makeCases(kind: BookKind, language: Language): FakeCases {
  if (kind === 'empty' || kind === 'bare') return { pages: [] };
  const isLong = kind === 'long';
  const name = isLong ? '주식회사 대한민국종합사무기기임대관리협동조합연합회중앙회서울특별시지부' : '박영희';
  const content = isLong
    ? `${'사무실을 옮긴 뒤로 인터넷전화가 하루에도 몇 번씩 끊겨서 업무를 볼 수 없다고 하셨어요. '.repeat(6)}https://support.example.com/tickets/2024/10/02/very-long-address-without-any-break`
    : '이사한 뒤로 접속이 자꾸 끊긴대요. 오늘 안에 연락 달라고 하셨어요.';
  const words = firstWords[language];
  const base: CasePage = {
    caseId: 'C-2024-0003',
    customerId: '1003',
    customerName: name,
    kind: 'complaint',
    severity: 'urgent',
    content,
    step: 'received',
    manager: '김영희',
    receivedAt: '2024-10-01 17:23',
    state: 'missed',
    isWaiting: false,
    next: { what: 'firstResponse', ...late },
    fields: {
      kind: language === 'ko' ? '불만' : 'Complaint',
      severity: language === 'ko' ? '긴급' : 'Urgent',
      channel: words.channel[0],
      manager: '김영희',
      content,
    },
    firstResponse: { ...late, at: null },
    resolution: { ...open, at: null },
    escalation: 'breached',
    waited: 0,
    cause: '',
    solution: '',
    prevention: '',
    satisfaction: null,
    history: ['2024-10-01 17:23 김영희 · 접수 (전화)'],
    recordId: 'L-2024-0012',
    causes: words.complaintCause,
  };
  const pages: CasePage[] = [
    base,
    {
      ...base,
      caseId: 'C-2024-0004',
      customerId: '1002',
      customerName: '김철수',
      kind: 'request',
      severity: 'normal',
      content: '세금계산서를 다시 보내 달래요.',
      state: 'near',
      next: { what: 'firstResponse', due: '2024-10-02 12:30', state: 'near', left: 150 },
      firstResponse: { due: '2024-10-02 12:30', state: 'near', left: 150, at: null },
      escalation: null,
      manager: '',
    },
    {
      ...base,
      caseId: 'C-2024-0001',
      customerId: '1001',
      customerName: '홍길동',
      severity: 'high',
      step: 'inWork',
      state: 'waiting',
      isWaiting: true,
      content: '청구 금액이 지난달과 달라요.',
      next: { what: 'resolution', due: null, state: 'waiting', left: 840 },
      firstResponse: met,
      resolution: { due: null, state: 'waiting', left: 840, at: null },
      escalation: null,
      waited: 120,
      history: [
        '2024-10-01 10:00 김영희 · 접수 (이메일)',
        '2024-10-01 11:20 김영희 · 첫 응답함',
        '2024-10-01 17:00 김영희 · 고객 대기 시작',
      ],
    },
    {
      ...base,
      caseId: 'C-2024-0002',
      customerName: '한강렌탈 주식회사',
      customerId: '1004',
      severity: 'low',
      step: 'replied',
      state: 'kept',
      next: null,
      content: '기사님이 약속 시간에 늦었어요.',
      firstResponse: met,
      resolution: { ...met, at: '2024-10-01 16:40' },
      escalation: null,
      cause: '',
      solution: '다음 방문을 오전 첫 시간으로 옮겼어요.',
    },
  ];
  return { pages: pages.map((page) => ({ ...page, fields: { ...page.fields, content: page.content } })) };
}

type Answers = { readonly [Name in keyof CaseProcedures]: (input: InputOf<Name>) => OutputOf<Name> };

export function caseAnswers({ pages }: FakeCases): Answers {
  const done = () => ({ canUndo: true });
  const lines = (all: readonly CasePage[]): readonly CaseLine[] => all;
  return {
    caseList: ({ customerId }) => ({
      open: lines(pages.filter((page) => customerId === null || page.customerId === customerId)),
      closed: [],
      moreClosed: 0,
      figures:
        customerId === null
          ? {
              from: '2024-07-04',
              to: '2024-10-02',
              firstResponse: { met: 9, count: 11, share: 9 / 11 },
              causes: [
                { cause: '제품·서비스 품질', count: 5 },
                { cause: '고객 정보 누락', count: 3 },
                { cause: '', count: 2 },
              ],
            }
          : null,
    }),
    casePage: ({ caseId }) => {
      const page = pages.find((one) => one.caseId === caseId);
      if (page === undefined) throw new Error(`There is no case ${caseId}.`);
      return page;
    },
    caseDeadlines: ({ severity }) =>
      severity === 'urgent'
        ? { firstResponse: '2024-10-02 11:00', resolution: '2024-10-04 09:00' }
        : { firstResponse: '2024-10-02 14:00', resolution: '2024-10-08 16:00' },
    addCase: () => ({ canUndo: true, caseId: 'C-2024-0009' }),
    answerCase: done,
    stepCase: done,
    waitInCase: done,
    reopenCase: done,
    saveCase: done,
  };
}
