import { liveThrough } from '../../workbench/reliability/bad-days';
import { badDays } from '../../workbench/reliability/entries/bad-days';

const tallies = liveThrough(badDays);

test.each(tallies.map(({ name, violations }) => [name, violations] as const))(
  '%s: one sentence says what to do, and everything is made up for',
  (_, violations) => {
    expect(violations).toEqual([]);
  },
);

test('a fault that nobody is told of, and notices that nobody gets, are found', () => {
  const [tally] = liveThrough([
    {
      name: 'younghee is switched off',
      befall: (book) => book.put('담당자', 2, '사용', '아니오'),
      says: /그런 말은 없다/,
      where: '상태 점검',
      mailed: [],
      mend: () => undefined,
    },
  ]);
  expect(tally?.violations).toEqual([
    'younghee is switched off: 상태 점검 does not say it',
    expect.stringMatching(/never told: younghee\.kim@example\.com .*K-2023-0003/),
  ]);
});
