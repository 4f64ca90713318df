import fc from 'fast-check';
import { textLength } from '../../src/domain/text-length';

test.each([
  ['', 0, 'sms'],
  ['abc 123', 7, 'sms'],
  ['가나다', 6, 'sms'],
  ['가\n나', 5, 'sms'],
  ['가\r\n나', 5, 'sms'],
  ['가'.repeat(45), 90, 'sms'],
  [`${'가'.repeat(45)}.`, 91, 'lms'],
  ['가'.repeat(1000), 2000, 'lms'],
  [`${'가'.repeat(1000)}.`, 2001, 'tooLong'],
] as const)('%j has its bytes as a Korean carrier counts them', (text, bytes, kind) => {
  expect(textLength(text)).toMatchObject({ bytes, kind });
});

test('emoji are named, as phones may show something else for them', () => {
  expect(textLength('감사합니다 😀😀 ☎ ⚡').unsure).toEqual(['😀', '⚡']);
  expect(textLength('똠방각하 · “인사” ~ 100,000원').unsure).toEqual([]);
});

test('a text is as long as its parts together', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const parts = textLength(a).bytes + textLength(b).bytes;
      expect(textLength(`${a}-${b}`).bytes).toBe(parts + 1);
    }),
  );
});
