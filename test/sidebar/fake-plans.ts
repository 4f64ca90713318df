// 관리 계획 and 이용 정보 as a server might answer: one plan that goes well, one late and over its budget, one for a group.
import type {
  PlanProcedures,
  PlanView,
  ReviewLineView,
  StepView,
} from '../../src/app/sidebar/plans-contract';

type Answers = {
  readonly [Name in keyof PlanProcedures]: (
    input: Parameters<PlanProcedures[Name]>[0],
  ) => ReturnType<PlanProcedures[Name]>;
};

const step = (
  rowId: string,
  text: string,
  given: Partial<StepView> = {},
  fields: Partial<StepView['fields']> = {},
): StepView => ({
  rowId,
  stepId: `S-2024-000${rowId.slice(-1)}`,
  state: 'running',
  doneOn: null,
  fields: { step: text, from: '', due: '', manager: '김영희', budget: '', spent: '', review: '', ...fields },
  ...given,
});

const renewals: PlanView = {
  name: '4분기 재계약 늘리기',
  period: { start: '2024-10-01', end: '2024-12-31' },
  goal: {
    figure: 'renewalRate',
    direction: 'atLeast',
    target: '90%',
    definition: '기간에 끝난 계약 가운데 재계약 인정 기간 안에 다음 계약이 시작된 비율이에요.',
  },
  segment: ['충성', 'VIP 고객'],
  strategy: '만료 한 달 먼저 전화하고, 제안은 일주일 안에 보내요.',
  result: '83.3% (10/12) · 대기 3',
  verdict: 'behind',
  progress: 0.926,
  finalOn: null,
  budget: { budget: 500_000, spent: 620_000, left: -120_000 },
  steps: [
    step('R-1', '만료 예정 고객 명단을 뽑아 담당자에게 나눠 주기', { state: 'done', doneOn: '2024-10-01' }),
    step(
      'R-2',
      '한 달 안에 끝나는 고객에게 전화해 불편한 점을 먼저 묻고 기록하기',
      { state: 'late' },
      { due: '2024-09-30', budget: '500000', spent: '620000' },
    ),
    step('R-3', '제안서 보내기', { state: 'soon' }, { due: '2024-10-04', manager: '박철수' }),
  ],
};

const contacts: PlanView = {
  name: '이용 중단 고객에게 다시 연락하기: 한 번이라도 이용한 모든 고객을 대상으로 하는 아주 긴 이름의 계획',
  period: { start: '2024-10-01', end: '2024-10-31' },
  goal: { figure: 'contacts', direction: 'atLeast', target: '120', definition: '기간의 업무 일지 기록 수' },
  segment: [],
  strategy: '',
  result: '',
  verdict: null,
  progress: null,
  finalOn: null,
  budget: null,
  steps: [],
};

const figure = (
  item: ReviewLineView['item'],
  value: string,
  before: string,
  change: string,
  points: readonly string[] = [],
): ReviewLineView => ({
  item,
  isOpenPoint: false,
  value,
  before,
  change,
  points,
  definition: '정의는 숫자 옆에 적어요.',
  opinion: '',
});

export class FakePlans {
  page: ReturnType<PlanProcedures['plans']> = {
    canPlan: true,
    careGroups: ['충성', '수요 높음', '이용 중단', '선택 혼란', '부정적'],
    plans: [renewals, contacts],
  };

  review: ReturnType<PlanProcedures['monthReview']> = {
    months: ['2024-09', '2024-08'],
    month: '2024-09',
    madeOn: '2024-10-01',
    opinion: '',
    lines: [
      figure('renewalRate', '83.3% (10/12) · 대기 3', '75.0% (9/12)', '+8.3%p'),
      figure('csat', '50.0% (1/2)', '100.0% (1/1)', '−50.0%p', ['판단 보류 (응답 5건 미만)']),
      figure('firstResponse', '', '', ''),
      figure('revenue', '12,345,000원', '12,000,000원', '+345,000원'),
      {
        ...figure('lapsed', '2건', '', '', [
          'K-2023-0002 김철수 (2024-09-14)',
          'K-2023-0009 아주 긴 이름을 가진 주식회사 한국고객관리대장연구소 (2024-09-20)',
        ]),
        isOpenPoint: true,
      },
      { ...figure('overdueToDos', '0건', '', ''), isOpenPoint: true },
    ],
  };

  readonly answers: Answers = {
    monthReview: ({ month }) => (month === null ? this.review : { ...this.review, month }),
    saveReview: () => ({ canUndo: true }),
    plans: () => this.page,
    addPlan: () => ({ canUndo: true, stepId: 'S-2024-0009' }),
    addStep: () => ({ canUndo: true, stepId: 'S-2024-0008' }),
    completeStep: () => ({ canUndo: true }),
    saveStep: () => ({ canUndo: true }),
    usage: () => ({
      pattern: '구매 2회 · 합계 60,000원 · 최근 2024-09-30 토너 · 평균 60일마다',
      lines: [
        {
          usageId: 'U-2024-0002',
          date: '2024-10-01',
          kind: 'support',
          item: '원격 설치',
          quantity: null,
          amount: null,
          memo: '드라이버를 다시 깔아 드림',
        },
        {
          usageId: 'U-2024-0001',
          date: '2024-09-30',
          kind: 'purchase',
          item: '토너',
          quantity: 2,
          amount: 60_000,
          memo: '',
        },
      ],
    }),
    addUsage: () => ({ canUndo: true, usageId: 'U-2024-0003' }),
  };
}
