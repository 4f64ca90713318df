// apps-script.md section 3.7: Utilities. Expected texts are those of Java's SimpleDateFormat documentation or worked out by hand.
import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { scratchMachine } from '../scratch-machine';

const { run } = scratchMachine(`
  function format(ms, zone, pattern) { return Utilities.formatDate(new Date(ms), zone, pattern); }
  function parse(text, zone, pattern) { return Utilities.parseDate(text, zone, pattern); }
  function text(...values) { return Utilities.formatString(...values); }
  function uuid() { return Utilities.getUuid(); }
  function csv(text) { return Utilities.parseCsv(text); }
  function base64(text) { const e = Utilities.base64Encode(text); return [e, Utilities.newBlob(Utilities.base64Decode(e)).getDataAsString()]; }
  function digest(text) { return Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text); }
  function hmac(text, key) { return Utilities.computeHmacSha256Signature(text, key); }
  function sleep(ms) { Utilities.sleep(ms); }`);

const value = (name: string, ...args: unknown[]): unknown => {
  const { ok, result, error } = run(name, args);
  if (!ok) throw new Error(error ?? '');
  return result;
};

// 4 July 2001, 12:08:56.235 in Los Angeles: the example of SimpleDateFormat's documentation.
const EXAMPLE = Date.UTC(2001, 6, 4, 19, 8, 56, 235);
const LA = 'America/Los_Angeles';

describe('formatDate', () => {
  test.each([
    ["yyyy.MM.dd G 'at' HH:mm:ss z", '2001.07.04 AD at 12:08:56 PDT'],
    ["EEE, MMM d, ''yy", "Wed, Jul 4, '01"],
    ['h:mm a', '12:08 PM'],
    ["hh 'o''clock' a, zzzz", "12 o'clock PM, Pacific Daylight Time"],
    ['K:mm a, z', '0:08 PM, PDT'],
    ['yyyyy.MMMMM.dd GGG hh:mm aaa', '02001.July.04 AD 12:08 PM'],
    ['EEE, d MMM yyyy HH:mm:ss Z', 'Wed, 4 Jul 2001 12:08:56 -0700'],
    ['yyMMddHHmmssZ', '010704120856-0700'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSZ", '2001-07-04T12:08:56.235-0700'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSXXX", '2001-07-04T12:08:56.235-07:00'],
    ["YYYY-'W'ww-u", '2001-W27-3'],
    ['D w W F E u k', '185 27 1 1 Wed 3 12'],
  ])('%s', (pattern, expected) => {
    expect(value('format', EXAMPLE, LA, pattern)).toBe(expected);
  });

  test('takes quoted Korean and any zone', () => {
    expect(value('format', Date.UTC(2024, 11, 31, 15), 'Asia/Seoul', "yyyy'년' M'월' d'일' HH:mm X")).toBe(
      '2025년 1월 1일 00:00 +09',
    );
    expect(value('format', Date.UTC(2024, 11, 31, 15), 'GMT', 'yyyy-MM-dd XXX')).toBe('2024-12-31 Z');
  });

  test('YYYY is the year of the week: a trap on the last days of December', () => {
    expect(value('format', Date.UTC(2024, 11, 31, 3), 'GMT', 'YYYY-MM-dd')).toBe('2025-12-31');
    expect(value('format', Date.UTC(2024, 11, 28, 3), 'GMT', 'YYYY-MM-dd')).toBe('2024-12-28');
  });

  test('refuses other types in Google’s words [B]', () => {
    const f = scratchMachine("function f() { Utilities.formatDate('2024-01-01', 'GMT', 'yyyy'); }").run('f');
    expect(f.error).toBe(
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

describe('parseDate', () => {
  test.each([
    ['2024-10-02', 'Asia/Seoul', 'yyyy-MM-dd', '2024-10-01T15:00:00.000Z'],
    ['20241002', 'Asia/Seoul', 'yyyyMMdd', '2024-10-01T15:00:00.000Z'],
    ['2 Oct 2024 1:05 PM', 'GMT', 'd MMM yyyy h:mm a', '2024-10-02T13:05:00.000Z'],
    ['2024-10-02T09:00:00+0900', 'GMT', "yyyy-MM-dd'T'HH:mm:ssZ", '2024-10-02T00:00:00.000Z'],
    ['2024-10-02T00:00:00Z', 'Asia/Seoul', "yyyy-MM-dd'T'HH:mm:ssX", '2024-10-02T00:00:00.000Z'],
  ])('%s in %s by %s', (text, zone, pattern, expected) => {
    expect(value('parse', text, zone, pattern)).toBe(expected);
  });

  test('throws on what does not fit', () => {
    expect(() => value('parse', '가나다', 'GMT', 'yyyy-MM-dd')).toThrow(
      'Exception: Unparseable date: "가나다"',
    );
  });

  test('undoes formatDate', () => {
    const pattern = "yyyy-MM-dd'T'HH:mm:ss.SSSZ";
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1970, 0, 1), max: Date.UTC(2099, 0, 1) }),
        fc.constantFrom('Asia/Seoul', 'America/New_York', 'Asia/Kolkata', 'GMT'),
        (ms, zone) => {
          expect(Date.parse(String(value('parse', value('format', ms, zone, pattern), zone, pattern)))).toBe(
            ms,
          );
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('texts and bytes', () => {
  test.each([
    [['%s is %d', '답', 42], '답 is 42'],
    [['%5.1f|%-4s|%03d', 2.66, 'ab', 7], '  2.7|ab  |007'],
    [['100%% %s', 'sure'], '100% sure'],
  ])('formatString(%j)', (args, expected) => {
    expect(value('text', ...args)).toBe(expected);
  });

  test('base64 of any text and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(value('base64', text)).toEqual([Buffer.from(text).toString('base64'), text]);
      }),
      { numRuns: 30 },
    );
  });

  test('digests are those of Node, as signed bytes', () => {
    expect(value('digest', '대장')).toEqual([...new Int8Array(createHash('sha256').update('대장').digest())]);
    expect(value('hmac', '대장', '열쇠')).toEqual([
      ...new Int8Array(createHmac('sha256', '열쇠').update('대장').digest()),
    ]);
  });

  test('parseCsv keeps quoted separators, quotes and line breaks', () => {
    expect(value('csv', 'a,"b,""c""\nd"\r\n1,\n')).toEqual([
      ['a', 'b,"c"\nd'],
      ['1', ''],
    ]);
  });

  test('a UUID looks like one, is new each time, and the same when the run is replayed', () => {
    const replay = () => {
      const { run: again } = scratchMachine(
        'function f() { return [Utilities.getUuid(), Utilities.getUuid()]; }',
      );
      return again('f').result;
    };
    const [first, second] = [replay(), replay()];
    expect(first).toEqual(second);
    expect(new Set([first].flat())).toHaveProperty('size', 2);
    expect(value('uuid')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('sleep takes at most five minutes [A]', () => {
    expect(() => value('sleep', 300_001)).toThrow();
  });
});
