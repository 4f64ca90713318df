import type { Fields } from './template';

/** The mails to customers about their renewal: one that asks, one that tells of an automatic one. */
export type OfferKey = 'renewalOffer' | 'autoRenewal';

export const offerKeys: readonly OfferKey[] = ['renewalOffer', 'autoRenewal'];

export const offerFields = {
  customer: { ko: '고객명', en: 'customer' },
  service: { ko: '서비스', en: 'service' },
  start: { ko: '시작일', en: 'start' },
  end: { ko: '종료일', en: 'end' },
  left: { ko: '남은 기간', en: 'time left' },
  fee: { ko: '요금', en: 'fee' },
  deadline: { ko: '통보 기한', en: 'notice deadline' },
  contract: { ko: '계약 내용', en: 'contract' },
  manager: { ko: '담당자', en: 'manager' },
  answer: { ko: '연락 방법', en: 'how to answer' },
  business: { ko: '업체 이름', en: 'business' },
  date: { ko: '날짜', en: 'date' },
} as const satisfies Fields;
