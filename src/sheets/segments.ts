import { column } from './column';
import { declareSheet } from './declaration';
import { choice, count, share, text, won } from './kinds';

const derived = { role: 'derived' } as const;

export const segmentKindWords = {
  careGroup: { ko: '관리 그룹', en: 'Care group' },
  customerType: { ko: '고객 유형', en: 'Customer type' },
  careStage: { ko: '관리 단계', en: 'Care stage' },
} as const;

const definition = {
  share: { ko: '모든 고객 가운데 이 줄의 고객이에요.', en: 'Of all customers.' },
  chosen: {
    ko: '사람이 직접 정한 고객이에요. 나머지는 제안으로 셌어요.',
    en: 'Chosen by a person; the others are counted as proposed.',
  },
  inUse: { ko: '오늘 이용 중인 계약이 있는 고객이에요.', en: 'With a term in use today.' },
  monthlyValue: {
    ko: '오늘 이용 중인 계약의 월 환산액을 더했어요.',
    en: 'Monthly values of the terms in use today.',
  },
  expiring: { ko: '만료 예정인 계약이 있는 고객이에요.', en: 'With a contract about to expire.' },
  late: {
    ko: '이용 중인데 한 번도 연락하지 않았거나, 관리 그룹의 연락 간격보다 오래 연락하지 않은 고객이에요.',
    en: 'In use, and never contacted or longer ago than their care group asks for.',
  },
  answered: { ko: '만족도를 한 번이라도 답한 고객이에요.', en: 'Have ever answered how satisfied they are.' },
  satisfied: {
    ko: '만족도를 답한 고객 가운데 마지막 답이 만족 이상인 비율이에요.',
    en: 'Of those who have answered, whose last answer is satisfied or better.',
  },
} as const;

/** 세분화: a row per group, type and stage with what its customers are worth and need; rewritten by a job. */
export const segments = declareSheet({
  key: 'segments',
  title: { ko: '세분화', en: 'Segments' },
  kind: 'computed',
  frozenColumns: 2,
  tabColor: '#0b57d0',
  columns: {
    kind: column(choice(segmentKindWords), { ko: '구분', en: 'By' }, { ...derived, width: 88 }),
    item: column(text, { ko: '항목', en: 'Segment' }, { ...derived, width: 128 }),
    customers: column(count, { ko: '고객 수', en: 'Customers' }, derived),
    share: column(share, { ko: '비율', en: 'Share' }, { ...derived, note: definition.share }),
    chosen: column(count, { ko: '직접 정함', en: 'Chosen' }, { ...derived, note: definition.chosen }),
    inUse: column(count, { ko: '이용 중', en: 'In use' }, { ...derived, note: definition.inUse }),
    monthlyValue: column(
      won,
      { ko: '월 환산액', en: 'Monthly value' },
      { ...derived, note: definition.monthlyValue },
    ),
    expiring: column(count, { ko: '만료 예정', en: 'Expiring' }, { ...derived, note: definition.expiring }),
    late: column(count, { ko: '연락 늦음', en: 'Contact late' }, { ...derived, note: definition.late }),
    answered: column(
      count,
      { ko: '응답 고객', en: 'Have answered' },
      { ...derived, note: definition.answered },
    ),
    satisfied: column(
      share,
      { ko: '만족 비율', en: 'Satisfied' },
      { ...derived, note: definition.satisfied },
    ),
    referrals: column(count, { ko: '추천', en: 'Referrals' }, derived),
  },
});
