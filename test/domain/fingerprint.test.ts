import fc from 'fast-check';
import { fingerprint, hash53 } from '../../src/domain/fingerprint';

describe('a fingerprint', () => {
  test.each([
    ['a', 7_929_297_801_672_961],
    ['b', 8_684_336_938_537_663],
    ['revenge', 4_051_478_007_546_757],
    ['revenue', 8_309_097_637_345_594],
  ])('rests on cyrb53, whose author gives %s as %i', (text, hash) => {
    expect(hash53(text)).toBe(hash);
  });

  test('differs when the texts do, also in where one ends', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.array(fc.string()), (a, b) => {
        expect(fingerprint(a) === fingerprint(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
    expect(fingerprint(['ab', 'c'])).not.toBe(fingerprint(['a', 'bc']));
    expect(fingerprint(['a'])).not.toBe(fingerprint(['a', '']));
  });

  test('is 14 hex digits and blind to how Hangul is composed', () => {
    expect(fingerprint(['홍길동', '2023-10-26'])).toMatch(/^[0-9a-f]{14}$/);
    expect(fingerprint(['홍길동'.normalize('NFD')])).toBe(fingerprint(['홍길동']));
  });
});
