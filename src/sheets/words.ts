// Closed vocabularies of the sheets: codes in code, words in cells.

export const statusWords = {
  scheduled: { ko: '예정', en: 'Scheduled' },
  active: { ko: '활성화', en: 'Active' },
  expiring: { ko: '만료 예정', en: 'Expiring' },
  paused: { ko: '일시중지', en: 'Paused' },
  renewed: { ko: '갱신 완료', en: 'Renewed' },
  expired: { ko: '만료', en: 'Expired' },
  terminated: { ko: '해지', en: 'Terminated' },
} as const;

export const renewalStageWords = {
  target: { ko: '대상', en: 'Due' },
  informed: { ko: '안내', en: 'Informed' },
  consulting: { ko: '상담', en: 'In talks' },
  proposed: { ko: '제안', en: 'Proposed' },
  committed: { ko: '확정', en: 'Committed' },
  lost: { ko: '이탈', en: 'Lost' },
} as const;

export const itemKindWords = {
  subscription: { ko: '구독', en: 'Subscription' },
  lease: { ko: '임대', en: 'Lease' },
  membership: { ko: '회원권', en: 'Membership' },
  other: { ko: '기타', en: 'Other' },
} as const;

export const feeCycleWords = {
  month: { ko: '월', en: 'Monthly' },
  quarter: { ko: '분기', en: 'Quarterly' },
  half: { ko: '반기', en: 'Half-yearly' },
  year: { ko: '년', en: 'Yearly' },
  once: { ko: '일시불', en: 'One-off' },
} as const;

export const vatWords = {
  included: { ko: '포함', en: 'Included' },
  excluded: { ko: '별도', en: 'Excluded' },
  exempt: { ko: '면세', en: 'Exempt' },
} as const;

/** How a customer agreed to a higher price. */
export const consentWords = {
  contract: { ko: '계약서', en: 'Contract' },
  phone: { ko: '전화', en: 'Phone' },
  email: { ko: '이메일', en: 'E-mail' },
  text: { ko: '문자', en: 'Text message' },
  inPerson: { ko: '대면', en: 'In person' },
} as const;

/** By points; document 000 names the first two. */
export const satisfactionWords = {
  5: { ko: '매우 만족', en: 'Very satisfied' },
  4: { ko: '만족', en: 'Satisfied' },
  3: { ko: '보통', en: 'Neutral' },
  2: { ko: '불만족', en: 'Dissatisfied' },
  1: { ko: '매우 불만족', en: 'Very dissatisfied' },
} as const;

export const roleWords = {
  admin: { ko: '관리자', en: 'Administrator' },
  manager: { ko: '담당자', en: 'Manager' },
} as const;

export const mailStateWords = {
  queued: { ko: '대기', en: 'Queued' },
  sending: { ko: '발송 중', en: 'Sending' },
  sent: { ko: '발송', en: 'Sent' },
  failed: { ko: '실패', en: 'Failed' },
  held: { ko: '보류', en: 'Held' },
} as const;

export const mailClassWords = {
  notice: { ko: '정보성', en: 'Notice' },
  advertising: { ko: '광고성', en: 'Advertising' },
  internal: { ko: '내부', en: 'Internal' },
} as const;
