// What 관리 계획 and 월간 검토 say in one word.

export const figureWords = {
  renewalRate: { ko: '재계약률', en: 'Renewal rate' },
  csat: { ko: '고객 만족도', en: 'CSAT' },
  customerChurn: { ko: '고객 이탈률', en: 'Customer churn' },
  firstResponse: { ko: '첫 응답 준수율', en: 'First responses in time' },
  contacts: { ko: '접촉 건수', en: 'Contacts made' },
} as const;

export const directionWords = {
  atLeast: { ko: '이상', en: 'At least' },
  atMost: { ko: '이하', en: 'At most' },
} as const;

/** What a person says of a step. */
export const progressWords = {
  waiting: { ko: '시작 전', en: 'Not begun' },
  running: { ko: '진행 중', en: 'Under way' },
  done: { ko: '완료', en: 'Done' },
  dropped: { ko: '그만둠', en: 'Dropped' },
} as const;

export const stepStateWords = {
  waiting: { ko: '시작 전', en: 'Not begun' },
  running: { ko: '진행 중', en: 'Under way' },
  soon: { ko: '곧 마감', en: 'Due soon' },
  late: { ko: '늦음', en: 'Late' },
  done: { ko: '완료', en: 'Done' },
  dropped: { ko: '그만둠', en: 'Dropped' },
} as const;

export const goalVerdictWords = {
  ahead: { ko: '예정', en: 'Ahead' },
  noData: { ko: '자료 없음', en: 'No data' },
  onTrack: { ko: '순조', en: 'On track' },
  behind: { ko: '뒤처짐', en: 'Behind' },
  reached: { ko: '달성', en: 'Reached' },
  missed: { ko: '미달', en: 'Missed' },
} as const;

/** How each figure is made, to be read beside it. */
export const figureDefinitions = {
  renewalRate: {
    ko: '기간에 끝난 계약 가운데 재계약 인정 기간 안에 다음 계약이 시작된 비율이에요. 아직 정해지지 않은 계약은 대기로 따로 세요.',
    en: 'Of the contracts that ended in the period, those whose next one began within the grace days of a renewal. What is not decided yet is pending, and not counted.',
  },
  csat: {
    ko: '(매우 만족 + 만족) ÷ 만족도 응답 수',
    en: '(Very satisfied + Satisfied) ÷ answers',
  },
  customerChurn: {
    ko: '기간이 시작할 때의 고객 가운데 끝날 때 계약이 없는 고객의 비율이에요. 새 고객은 빼요.',
    en: 'Of the customers at the start of the period, those without a contract at its end; new ones do not count.',
  },
  firstResponse: {
    ko: '기간에 접수한 불만·요청 가운데 첫 응답 기한을 지킨 비율이에요. 지켰는지 아직 모르는 것은 빼요.',
    en: 'Of the complaints and requests received in the period, those whose first response met its deadline; where that is not known yet, they do not count.',
  },
  contacts: { ko: '기간의 업무 일지 기록 수', en: 'Entries of the care log in the period' },
} as const;
