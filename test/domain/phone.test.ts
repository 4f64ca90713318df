import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { readPhone } from '../../src/domain/phone';

describe('a phone number', () => {
  test.each([
    ['010-1234-5678', '010-1234-5678'],
    ['01012345678', '010-1234-5678'],
    ['010 1234 5678', '010-1234-5678'],
    ['010.1234.5678', '010-1234-5678'],
    ['０１０–1234–5678', '010-1234-5678'],
    ['+82 10-1234-5678', '010-1234-5678'],
    ['+82 (0)10-1234-5678', '010-1234-5678'],
    ['82-10-1234-5678', '010-1234-5678'],
    ['0082 10 1234 5678', '010-1234-5678'],
    ['+82 1588-1234', '1588-1234'],
    ['011-234-5678', '011-234-5678'],
    ['016-2345-6789', '016-2345-6789'],
    ['(02) 345-6789', '02-345-6789'],
    ['0212345678', '02-1234-5678'],
    ['031-123-4567', '031-123-4567'],
    ['06412345678', '064-1234-5678'],
    ['070-1234-5678', '070-1234-5678'],
    ['080-123-4567', '080-123-4567'],
    ['05071234567', '0507-123-4567'],
    ['050712345678', '0507-1234-5678'],
    ['15881234', '1588-1234'],
    ['1661-1234', '1661-1234'],
    ['1800 1234', '1800-1234'],
  ])('%s is read as %s', (typed, phone) => {
    expect(readPhone(typed)).toEqual({ ok: true, phone, certain: true });
  });

  test.each([
    ['1012345678', '010-1234-5678'],
    ['212345678', '02-1234-5678'],
    ['311234567', '031-123-4567'],
    ['50712345678', '0507-1234-5678'],
  ])('%s, which lost its 0 in a sheet, is %s but for a yes', (typed, phone) => {
    expect(readPhone(typed)).toEqual({ ok: true, phone, certain: false });
  });

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['없음', 'characters'],
    ['010-1234-5678 (집)', 'characters'],
    ['010-1234-5678, 02-123-4567', 'characters'],
    ['+1 202 555 0100', 'foreign'],
    ['010-123-4567', 'length'],
    ['010-1234-56789', 'length'],
    ['1588-123', 'length'],
    ['02-12-3456', 'length'],
    ['034-123-4567', 'prefix'],
    ['060-700-1234', 'prefix'],
    ['999', 'prefix'],
    ['1234-5678', 'prefix'],
  ] as const)('%j is none: %s', (typed, reason) => {
    expect(readPhone(typed)).toEqual({ ok: false, reason });
  });

  test('is read the same again after it was dashed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0\d{8,11}$|^1[568]\d{6}$/), (digits) => {
        const read = readPhone(digits);
        if (read.ok) expect(readPhone(read.phone)).toEqual(read);
      }),
    );
  });

  test('that libphonenumber knows is one to us, with the same dashes but for 050X', () => {
    const someNumber = fc.stringMatching(
      /^(010\d{8}|01[16789][1-9]\d{6,7}|02[1-9]\d{6,7}|0(3[1-3]|4[1-4]|5[1-5]|6[1-4])[1-9]\d{6,7}|070\d{8}|080\d{7}|0507\d{7,8}|1(544|588|670|899)\d{4})$/,
    );
    fc.assert(
      fc.property(someNumber, (digits) => {
        const read = readPhone(digits);
        const reference = parsePhoneNumberFromString(digits, 'KR');
        // Ranges that the regulator has not given out yet are none of ours to know.
        fc.pre(reference?.isValid() === true);
        expect(read.ok && read.certain).toBe(true);
        if (read.ok && !digits.startsWith('050')) expect(read.phone).toBe(reference?.formatNational());
      }),
    );
  });
});
