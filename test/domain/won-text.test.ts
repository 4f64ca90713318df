import fc from 'fast-check';
import { readWonText } from '../../src/domain/won-text';

describe('a typed amount', () => {
  test.each([
    ['100,000원', 100_000],
    ['₩100,000', 100_000],
    ['￦ 100,000', 100_000],
    ['\\100,000', 100_000],
    ['KRW 100,000', 100_000],
    ['100000', 100_000],
    ['1,234,567 원', 1_234_567],
    ['10만원', 100_000],
    ['10만 5천원', 105_000],
    ['10만5,500원', 105_500],
    ['1억 2,000만원', 120_000_000],
    ['1천2백만원', 12_000_000],
    ['천만원', 10_000_000],
    ['만원', 10_000],
    ['5천원', 5000],
    ['1.5만원', 15_000],
    ['2.35억원', 235_000_000],
    ['0원', 0],
    ['１００，０００원정', 100_000],
  ])('%s is %i won', (text, won) => {
    expect(readWonText(text)).toEqual({ won, certain: true, cycle: null, vat: null });
  });

  test.each([
    ['10만', 100_000],
    ['5천', 5000],
    ['1.5만', 15_000],
    ['3백', 300],
  ])('%s is %i won but for a yes', (text, won) => {
    expect(readWonText(text)).toMatchObject({ won, certain: false });
  });

  test.each([
    ['월 5만원(VAT 별도)', 50_000, 'month', 'excluded'],
    ['연 1,200,000원 (부가세 포함)', 1_200_000, 'year', 'included'],
    ['30만원/분기', 300_000, 'quarter', null],
    ['반기 60만원', 600_000, 'half', null],
    ['1,000,000원(일시불)', 1_000_000, 'once', null],
    ['매월 33,000원 면세', 33_000, 'month', 'exempt'],
    ['10만원+VAT', 100_000, null, 'excluded'],
  ])('%s names its period and VAT', (text, won, cycle, vat) => {
    expect(readWonText(text)).toEqual({ won, certain: true, cycle, vat });
  });

  test.each([
    '',
    '원',
    '무료',
    '오만원',
    '-5,000원',
    '1,00원',
    '100.000',
    '100.5원',
    '1.00001만원',
    '5만 20만원',
    '5천 10만 3억원',
    '1.5만 3천원',
    '10만원 5천원',
    '10~20만원',
    '1억 20,000만원',
    '99999999999999999원',
    'NaN',
  ])('%j has no single reading', (text) => {
    expect(readWonText(text)).toBeNull();
  });

  test('is read back from the form of the ledger', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), (won) => {
        const grouped = String(won).replace(/\B(?=(\d{3})+$)/g, ',');
        expect(readWonText(`${grouped}원`)).toMatchObject({ won, certain: true });
      }),
    );
  });

  test('is read back from 억 and 만', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(9999), fc.nat(9999), (hundredMillions, tenThousands, ones) => {
        const text = `${hundredMillions}억 ${tenThousands}만 ${ones}원`;
        expect(readWonText(text)?.won).toBe(hundredMillions * 1e8 + tenThousands * 1e4 + ones);
      }),
    );
  });
});
