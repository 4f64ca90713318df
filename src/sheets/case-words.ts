// Closed vocabularies of 불만·요청.

export const caseKindWords = {
  complaint: { ko: '불만', en: 'Complaint' },
  request: { ko: '요청', en: 'Request' },
} as const;

export const caseStepWords = {
  received: { ko: '접수', en: 'Received' },
  checked: { ko: '확인', en: 'Checked' },
  inWork: { ko: '처리', en: 'In work' },
  replied: { ko: '회신', en: 'Replied' },
  closed: { ko: '종결', en: 'Closed' },
} as const;

export type CaseStep = keyof typeof caseStepWords;

export const serviceStateWords = {
  kept: { ko: '준수', en: 'In time' },
  near: { ko: '임박', en: 'Near' },
  missed: { ko: '초과', en: 'Missed' },
  waiting: { ko: '고객 대기', en: 'Waiting' },
} as const;

export const escalationWords = {
  warned: { ko: '임박 알림', en: 'Warned' },
  breached: { ko: '초과 알림', en: 'Breached' },
  prolonged: { ko: '장기 초과', en: 'Prolonged' },
} as const;
