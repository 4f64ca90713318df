import { column } from './column';
import { declareSheet } from './declaration';
import { text } from './kinds';

/** 목록: the words that people may choose from; one column a list, to be extended by a person. */
export const lists = declareSheet({
  key: 'lists',
  title: { ko: '목록', en: 'Lists' },
  kind: 'table',
  columns: {
    channel: column(text, { ko: '소통 채널', en: 'Channel' }),
    category: column(text, { ko: '분류', en: 'Category' }),
    customerType: column(text, { ko: '고객 유형', en: 'Customer type' }),
    careGroup: column(text, { ko: '관리 그룹', en: 'Care group' }),
    source: column(text, { ko: '유입 경로', en: 'Source' }),
    lossReason: column(text, { ko: '이탈 사유', en: 'Reason of loss' }),
    complaintCause: column(text, { ko: '불만 원인', en: 'Cause of complaint' }),
  },
});

type List = keyof typeof lists.columns;

/** What the lists hold at first. */
export const firstWords = {
  ko: {
    channel: ['전화', '이메일', '방문', '채팅', '문자', '소셜 미디어', '대면', '워크숍'],
    category: ['문의', '요청', '건의', '불만', '상담', '판매', '재계약', '교육'],
    customerType: ['VIP 고객', '일반 고객', '신규 고객'],
    careGroup: ['충성', '수요 높음', '이용 중단', '선택 혼란', '부정적'],
    source: ['검색', '소개', '광고', '소셜 미디어', '방문', '전시·행사', '기타'],
    lossReason: ['가격', '필요 없어짐', '서비스 불만', '경쟁사 이동', '연락 안 됨', '기타'],
    complaintCause: [
      '제품·서비스 품질',
      '일정·배송',
      '응대 태도',
      '안내 부족',
      '고객 정보 누락',
      '요금·청구',
      '시스템 오류',
      '고객 사정',
      '기타',
    ],
  },
  en: {
    channel: ['Phone', 'E-mail', 'Visit', 'Chat', 'Text message', 'Social media', 'In person', 'Workshop'],
    category: [
      'Question',
      'Request',
      'Suggestion',
      'Complaint',
      'Consultation',
      'Sale',
      'Renewal',
      'Training',
    ],
    customerType: ['VIP', 'Regular', 'New'],
    careGroup: ['Loyal', 'High demand', 'Stopped using', 'Undecided', 'Negative'],
    source: ['Search', 'Referral', 'Advertising', 'Social media', 'Walk-in', 'Event', 'Other'],
    lossReason: [
      'Price',
      'No longer needed',
      'Unhappy with service',
      'Went to a competitor',
      'Unreachable',
      'Other',
    ],
    complaintCause: [
      'Quality',
      'Schedule or delivery',
      'Attitude of staff',
      'Lack of information',
      'Missing customer data',
      'Fee or invoice',
      'System fault',
      'Customer’s own reasons',
      'Other',
    ],
  },
} as const satisfies Record<'ko' | 'en', Record<List, readonly string[]>>;
