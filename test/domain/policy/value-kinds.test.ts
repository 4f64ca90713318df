import {
  breakTime,
  businessTime,
  dayList,
  expressions,
  percent,
  prose,
  timeOfDay,
  units,
  whole,
  won,
  wordList,
} from '../../../src/domain/policy/value-kinds';

describe('the value of an article', () => {
  test.each([
    ['30', 30],
    ['30일', 30],
    [' 30 days ', 30],
    ['', null],
    ['0', null],
    ['31.5', null],
    ['삼십', null],
    ['1e2', 100],
  ])('of days, %j, is %j', (text, value) => {
    expect(whole(1, 365, units.days).read(text)).toBe(value);
  });

  test.each([
    ['60, 30, 14, 7, 1, 0', [60, 30, 14, 7, 1, 0]],
    ['7, 30 7,1', [30, 7, 1]],
    ['30일, 7일', [30, 7]],
    ['0', [0]],
    ['366', [366]],
    ['367', null],
    ['-1', null],
    ['60, 한 달', null],
    ['7.5', null],
    [',', null],
    ['', null],
  ])('of a list of days, %j, is %j', (text, days) => {
    expect(dayList.read(text)).toEqual(days);
  });

  test.each([
    [' 9 ', 9],
    ['8시', 8],
    ['0', 0],
    ['24', null],
    ['8.5', null],
    ['아침', null],
  ])('of an hour, %j, is %j', (text, hour) => {
    expect(whole(0, 23, units.oClock).read(text)).toBe(hour);
  });

  test.each([
    ['4', 240],
    ['4시간', 240],
    ['업무 4시간', 240],
    ['1.5', 90],
    ['30분', 30],
    ['1시간 30분', 90],
    ['1h30m', 90],
    ['0', null],
    ['', null],
    ['시간', null],
    ['501', null],
    ['즉시', null],
  ])('of business time, %j, is %j minutes', (text, minutes) => {
    expect(businessTime.read(text)).toBe(minutes);
  });

  test.each([
    ['09:00', 540],
    ['9:30', 570],
    ['24:00', 1440],
    ['24:01', null],
    ['9시', null],
    ['12:60', null],
  ])('of a time of day, %j, is %j', (text, minutes) => {
    expect(timeOfDay.read(text)).toBe(minutes);
  });

  test.each([
    ['12:00-13:00', [{ from: 720, to: 780 }]],
    ['12:00 ~ 13:00', [{ from: 720, to: 780 }]],
    ['없음', []],
    ['13:00-12:00', null],
    ['12:00', null],
    ['', null],
  ])('of a break, %j, is %j', (text, spans) => {
    expect(breakTime.read(text)).toEqual(spans);
  });

  test.each([
    ['85', 0.85],
    ['85%', 0.85],
    ['12.5 %', 0.125],
    ['101', null],
    ['', null],
  ])('of a share, %j, is %j', (text, share) => {
    expect(percent.read(text)).toBe(share);
  });

  test('of money, words and prose is read as people write it', () => {
    expect(won.read('500만원')).toBe(5_000_000);
    expect(won.read('많이')).toBeNull();
    expect(wordList.read('전화, 방문,전화')).toEqual(['전화', '방문']);
    expect(wordList.read(' , ')).toBeNull();
    expect(prose.read('  글 ')).toBe('글');
    expect(prose.read('가'.repeat(5001))).toBeNull();
  });

  test('of forbidden expressions has a line each, with why and what to write instead', () => {
    expect(expressions.read('무조건 | 예외가 있어요 | 조건을 적어 주세요\n\n절대')).toEqual([
      { text: '무조건', why: '예외가 있어요', better: '조건을 적어 주세요' },
      { text: '절대', why: '', better: '' },
    ]);
    expect(expressions.read('없음')).toEqual([]);
    expect(expressions.read('| 이유만 있어요')).toBeNull();
    expect(expressions.read('')).toBeNull();
  });
});
