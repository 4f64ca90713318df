import { formatDaysLeft, formatDday, formatShare, formatWon } from '../../src/messages/formats';
import { messages } from '../../src/messages/messages';
import { quoted, withParticle } from '../../src/messages/particle';

/** Every text of a catalogue by its path; texts with parts are filled with samples of them. */
function texts(node: unknown, path = ''): [string, string][] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function') return [[path, String(node(parts, parts, parts))]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => texts(value, path ? `${path}.${key}` : key));
}

/** Stands for any part: it is the text 7, and so is everything in it. */
const parts: unknown = new Proxy(() => undefined, {
  get(_, key) {
    if (key === Symbol.toPrimitive) return () => '7';
    const own: unknown = Reflect.get(Object('7'), key);
    return typeof own === 'function' ? own.bind('7') : '7';
  },
});

test('both languages say the same things', () => {
  expect(texts(messages.en).map(([path]) => path)).toEqual(texts(messages.ko).map(([path]) => path));
});

test.each([
  ['ko', /undefined|NaN|\[object|은\/는|이\/가|을\/를|와\/과/],
  ['en', /undefined|NaN|\[object|[가-힣]/],
] as const)('no text in %s is empty or broken', (language, broken) => {
  const bad = texts(messages[language]).filter(
    ([path, text]) => text.trim() === '' || (broken.test(text) && !path.endsWith('.name')),
  );
  expect(bad).toEqual([]);
});

test('texts in sheets speak 해요체, mails 합니다체', () => {
  const ends = (path: string) => texts(Reflect.get(messages.ko, path)).map(([, text]) => text);
  for (const text of Object.values(messages.ko.findings).map(({ finding }) =>
    finding({ value: 'x', right: 'y', column: 'z' }),
  ))
    expect(text).not.toMatch(/니다[.]/);
  for (const text of ends('nextStep')) expect(text).toMatch(/십시오\.$/);
});

test.each([
  ['1001', '이/가', '1001이'],
  ['1002', '이/가', '1002가'],
  ['2024-10-25', '을/를', '2024-10-25를'],
  ['홍길동', '은/는', '홍길동은'],
  ['김철수', '와/과', '김철수와'],
  ['김철수 (1002)', '와/과', '김철수 (1002)와'],
] as const)('%s with %s is %s', (word, particle, whole) => {
  expect(withParticle(word, particle)).toBe(whole);
});

test('quotation marks stand before the particle', () => {
  expect(quoted('만족', '을/를')).toBe('‘만족’을');
});

test('figures as people read them', () => {
  expect([0, 999, 1000, 1234567].map((won) => formatWon(won, 'ko'))).toEqual([
    '0원',
    '999원',
    '1,000원',
    '1,234,567원',
  ]);
  expect(formatWon(50_000, 'en')).toBe('₩50,000');
  expect([1, 0, -3].map((days) => formatDaysLeft(days, 'ko'))).toEqual(['1일 남음', '오늘까지', '3일 지남']);
  expect([2, 1, 0, -1].map((days) => formatDaysLeft(days, 'en'))).toEqual([
    '2 days left',
    '1 day left',
    'ends today',
    '1 day ago',
  ]);
  expect([7, 0, -3].map(formatDday)).toEqual(['D-7', 'D-day', 'D+3']);
  expect([0, 2 / 3, 1].map(formatShare)).toEqual(['0.0%', '66.7%', '100.0%']);
});
