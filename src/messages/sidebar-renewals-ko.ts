// What the sidebar says about renewals, in 해요체.

export const consentKo = {
  title: '요금 인상 동의',
  rises: (old: string, next: string, from: string) =>
    `${from}부터 요금이 월 ${old}에서 월 ${next}으로 올라요.`,
  law: '자동 갱신이나 구독은 오르기 전 30일 안에 고객의 동의를 받아야 해요 (전자상거래법 제13조 제6항 · 법률 자문이 아님).',
  optional: '고객이 동의했다면 적어 두세요.',
  on: '동의받은 날',
  how: '동의 방법',
  ways: ['계약서', '전화', '이메일', '문자', '대면'],
  problems: {
    missing: (_from: string) => '동의받은 날과 방법을 적어 주세요.',
    early: (from: string) => `${from} 전 30일 안에 받은 동의여야 해요.`,
    late: (from: string) => `새 요금이 시작되는 ${from}까지 받은 동의여야 해요.`,
    future: (_from: string) => '오늘이나 그 전 날짜를 적어 주세요.',
  },
  why: '요금을 고치는 까닭',
  isRise: '요금이 올라요',
  wasWrong: '잘못 적었어요',
} as const;
