// The words that policy is keyed by. The lists of a book hold them as their first words; a team may have more of its own.

interface Words {
  readonly ko: string;
  readonly en: string;
}

/** How a customer is spoken with. */
export const careChannels = {
  phone: { ko: '전화', en: 'Phone' },
  email: { ko: '이메일', en: 'E-mail' },
  visit: { ko: '방문', en: 'Visit' },
  chat: { ko: '채팅', en: 'Chat' },
  text: { ko: '문자', en: 'Text message' },
  social: { ko: '소셜 미디어', en: 'Social media' },
  meeting: { ko: '대면', en: 'In person' },
  workshop: { ko: '워크숍', en: 'Workshop' },
} as const satisfies Record<string, Words>;

export type CareChannel = keyof typeof careChannels;

/** The five groups of the care process (003-09). */
export const careGroups = {
  loyal: { ko: '충성', en: 'Loyal' },
  highDemand: { ko: '수요 높음', en: 'High demand' },
  stopped: { ko: '이용 중단', en: 'Stopped using' },
  undecided: { ko: '선택 혼란', en: 'Undecided' },
  negative: { ko: '부정적', en: 'Negative' },
} as const satisfies Record<string, Words>;

export type CareGroup = keyof typeof careGroups;

/** How urgent a complaint or request is. */
export const severities = {
  urgent: { ko: '긴급', en: 'Urgent' },
  high: { ko: '높음', en: 'High' },
  normal: { ko: '보통', en: 'Normal' },
  low: { ko: '낮음', en: 'Low' },
} as const satisfies Record<string, Words>;

export type Severity = keyof typeof severities;

/** The chapters of 관리 규정. */
export const articleClasses = {
  principle: { ko: '원칙', en: 'Principles' },
  customerInfo: { ko: '고객 정보', en: 'Customer information' },
  service: { ko: '고객 서비스', en: 'Service' },
  communication: { ko: '커뮤니케이션', en: 'Communication' },
  satisfaction: { ko: '만족도', en: 'Satisfaction' },
  care: { ko: '고객 그룹과 연락 주기', en: 'Groups and cadence' },
  renewal: { ko: '재계약', en: 'Renewal' },
} as const satisfies Record<string, Words>;

export type ArticleClass = keyof typeof articleClasses;

/** What a row of 교육·참여 is; the first two are of staff, the others of customers. */
export const programmeKindWords = {
  staffTraining: { ko: '직원 교육', en: 'Staff training' },
  acknowledgement: { ko: '규정 확인', en: 'Acknowledgement' },
  customerEducation: { ko: '고객 교육', en: 'Customer education' },
  loyalty: { ko: '충성도 프로그램', en: 'Loyalty programme' },
  participation: { ko: '참여 프로그램', en: 'Participation programme' },
} as const;

export type ProgrammeKind = keyof typeof programmeKindWords;

/** The code of a word in either language, whatever its spaces and case; null for a word of the team's own. */
export function codeOf<Code extends string>(words: Readonly<Record<Code, Words>>, word: string): Code | null {
  const plain = (text: string) => text.normalize('NFC').replace(/\s/g, '').toLowerCase();
  const codes = Object.keys(words) as Code[];
  return codes.find((code) => [words[code].ko, words[code].en].map(plain).includes(plain(word))) ?? null;
}
