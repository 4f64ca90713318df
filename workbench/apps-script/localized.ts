// Google words its errors in the user's language (section 0, [B]); the facts give these in Korean.

const KOREAN: readonly (readonly [RegExp, string])[] = [
  [
    /^A sheet with the name [‘"](.*)[’"] already exists\. Please enter another name\.$/,
    '이름이 ‘$1’인 시트가 이미 있습니다. 다른 이름을 입력해 주세요.',
  ],
  [
    /^Conditional format rule cannot reference a different sheet\.$/,
    '조건부 서식 규칙은 다른 시트를 참조할 수 없습니다.',
  ],
];

/** The message in the language asked for, where Google's wording is known; else unchanged. */
export function localized(message: string, language: 'en' | 'ko'): string {
  if (language === 'en') return message;
  for (const [pattern, korean] of KOREAN) {
    if (pattern.test(message)) return message.replace(pattern, korean);
  }
  return message;
}
