import fc from 'fast-check';
import { readBusinessNumber } from '../../src/domain/business-number';

describe('사업자등록번호', () => {
  test.each(['120-81-47521', '1208147521', ' 120 81 47521 '])('%j is valid', (text) => {
    expect(readBusinessNumber(text)).toEqual({ ok: true, number: '120-81-47521' });
  });

  test('120-81-47522 fails its check digit', () => {
    expect(readBusinessNumber('120-81-47522')).toEqual({ ok: false, reason: 'checksum' });
  });

  test.each(['', '120-81-4752', '120-81-475211', '가20-81-47521'])('%j is not ten digits', (text) => {
    expect(readBusinessNumber(text)).toEqual({ ok: false, reason: 'form' });
  });

  test('has exactly one valid last digit for any nine before it', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{9}$/), (nine) => {
        const valid = [...'0123456789'].filter((last) => readBusinessNumber(nine + last).ok);
        expect(valid).toHaveLength(1);
      }),
    );
  });
});
