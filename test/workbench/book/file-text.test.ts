import { decodeCp949 } from '../../../workbench/book/cp949';
import { textOfFile } from '../../../workbench/book/file-text';

const bytes = (hex: string) => Uint8Array.from(hex.split(' '), (pair) => Number.parseInt(pair, 16));

describe('CP949', () => {
  // Of the code page itself (Microsoft's table 949): KS X 1001, the syllables it lacks, and the signs of 1998.
  test.each([
    ['b0 a1', '가'],
    ['c8 fe', '힝'],
    ['81 41', '갂'],
    ['8c 63', '똠'],
    ['94 ee', '뷁'],
    ['c6 52', '힣'],
    ['a2 e6', '€'],
    ['41 2c b0 a1 0d 0a', 'A,가\r\n'],
  ])('%s is %s', (hex, letter) => {
    expect(decodeCp949(bytes(hex))).toBe(letter);
  });

  test('has every syllable exactly once', () => {
    const seen = new Set<string>();
    let pairs = 0;
    for (let lead = 0x81; lead <= 0xfe; lead += 1) {
      for (let trail = 0x41; trail <= 0xfe; trail += 1) {
        const letter = decodeCp949(Uint8Array.of(lead, trail));
        if (letter === null || !/^[가-힣]$/.test(letter)) continue;
        pairs += 1;
        seen.add(letter);
      }
    }
    expect([pairs, seen.size]).toEqual([11_172, 11_172]);
  });

  test.each(['80', 'ff 41', 'c6 53', 'b0'])('%s is none', (hex) => {
    expect(decodeCp949(bytes(hex))).toBeNull();
  });
});

describe('a file in Korean', () => {
  const text = '고객명,전화\n똠방각하,010\n';
  const utf16 = Buffer.from(text, 'utf16le');
  const cp949 = '\\xb0\\xed\\xb0\\xb4\\xb8\\xed';

  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little-endian with a mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 big-endian with a mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16 little-endian', utf16],
    ['UTF-16 big-endian', Buffer.from(utf16).swap16()],
  ])('is read from %s', (_, encoded) => {
    expect(textOfFile(encoded)).toBe(text);
  });

  test('is read from CP949', () => {
    const encoded = Buffer.from(cp949.replace(/\\x/g, ''), 'hex');
    expect(textOfFile(Buffer.concat([encoded, Buffer.from(',010')]))).toBe('고객명,010');
  });

  test('in none of them is not guessed at', () => {
    expect(textOfFile(bytes('ff ff 41'))).toBeNull();
  });
});
