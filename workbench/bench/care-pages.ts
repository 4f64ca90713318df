import { id, type Size } from './book-of-size';

/** Every page of the sidebar, by what it asks. */
export const carePages = (size: Size) =>
  [
    ['관리 일정', 'schedulePage', { day: '2024-11-01', manager: null }],
    ['불만·요청', 'caseList', { customerId: null }],
    ['재계약 보드', 'renewalBoard', { months: 3, mine: false }],
    ['이탈 분석', 'lossAnalysis', { months: 12 }],
    ['보낼 안내 메일', 'previewOffers', { date: '2024-11-04' }],
    ['관리 계획', 'plans', {}],
    ['월간 검토', 'monthReview', { month: null }],
    ['관리 규정', 'policyPage', {}],
    ['교육·참여', 'programmesPage', {}],
    ['세분화', 'segments', {}],
    ['세분화: 한 그룹', 'segment', { what: 'careGroup', value: '충성' }],
    ['중복 고객', 'duplicates', {}],
    ['일지 보관', 'archiveYears', {}],
    ['내일 미리 보기', 'preview', { date: '2024-11-04' }],
    ['one customer', 'customerPage', { customerId: id(size.contracts - 1) }],
    ['care of a customer', 'customerCare', { customerId: id(size.contracts - 1) }],
    ['before a contact', 'contactCare', { customerId: id(size.contracts - 1), date: '2024-11-01' }],
    ['usage of a customer', 'usage', { customerId: id(size.contracts - 1) }],
  ] as const;
