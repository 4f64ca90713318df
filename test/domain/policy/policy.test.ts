import fc from 'fast-check';
import { addDays } from '../../../src/domain/civil-date';
import { type Article, policyOn, versionOn } from '../../../src/domain/policy';
import { policyArticles, policyKeys } from '../../../src/domain/policy/articles';
import { problemsOf } from '../../../src/domain/policy/problems';
import {
  businessSpans,
  cadenceOf,
  channelRule,
  firstResponseMinutes,
  resolutionMinutes,
} from '../../../src/domain/policy/use';
import { anyDate } from '../civil-dates';

/** A version as its row shows it: key, value, version, in force from. */
function version(
  key: string,
  value: string,
  number: number | null,
  inForceFrom: Article['inForceFrom'],
): Article {
  return { key, value, version: number, inForceFrom, nextReview: null, approver: null, reason: null };
}

describe('the policy of a day', () => {
  test('is the standard one where nobody has set any', () => {
    const policy = policyOn([], '2024-10-02');
    expect(policy['satisfaction.targetCsat']).toBe(0.85);
    expect(policy['hours.open']).toBe(540);
    expect(policy['customerType.vipYearlyValue']).toBe(3_000_000);
    expect(cadenceOf(policy, 'loyal')).toEqual({
      everyDays: 45,
      mostPerMonth: 3,
      channels: ['전화', '방문'],
    });
    expect(cadenceOf(policyOn([], '2024-10-02', 'en'), 'other').channels).toContain('Phone');
  });

  test.each(['ko', 'en'] as const)(
    'has a standard (%s) for every article that the article allows',
    (language) => {
      for (const key of policyKeys)
        expect([key, policyArticles[key].read(policyArticles[key].standard[language])]).not.toContain(null);
    },
  );

  test('is the version that came into force last, not one of the future', () => {
    const articles = [
      version('resolution.urgent', '8', 1, '2024-01-01'),
      version('resolution.urgent', '4', 2, '2024-06-01'),
      version('resolution.urgent', '2', 3, '2025-01-01'),
    ];
    const minutesOn = (date: `${number}-${number}-${number}`) =>
      resolutionMinutes(policyOn(articles, date), 'urgent');
    expect(minutesOn('2023-12-31')).toBe(480);
    expect(minutesOn('2024-05-31')).toBe(480);
    expect(minutesOn('2024-06-01')).toBe(240);
    expect(minutesOn('2024-12-31')).toBe(240);
    expect(minutesOn('2025-01-01')).toBe(120);
    expect(versionOn(articles, 'resolution.urgent', '2024-07-01')?.version).toBe(2);
    expect(versionOn(articles, 'resolution.urgent', '2023-07-01')).toBeNull();
  });

  test('passes over what it cannot read', () => {
    const articles = [
      version('customerType.newDays', '60', 1, '2024-01-01'),
      version('customerType.newDays', '육십', 2, '2024-02-01'),
      version('customerType.newDays', '30', 3, null),
      version('no.such.article', '1', 1, '2024-01-01'),
    ];
    expect(policyOn(articles, '2024-10-02')['customerType.newDays']).toBe(60);
    expect(policyOn(articles.slice(1), '2024-10-02')['customerType.newDays']).toBe(90);
  });

  test('does not depend on the order of rows that differ in their day', () => {
    const articles = [
      version('customerType.newDays', '60', 2, '2024-02-01'),
      version('customerType.newDays', '30', 1, '2024-01-01'),
    ];
    expect(policyOn(articles, '2024-10-02')['customerType.newDays']).toBe(60);
  });

  test('of two versions of one day is the higher number, or the later row', () => {
    const day = '2024-02-01';
    const days = (...versions: [string, number | null][]) =>
      policyOn(
        versions.map(([value, number]) => version('customerType.newDays', value, number, day)),
        day,
      )['customerType.newDays'];
    expect(days(['60', 2], ['30', 1])).toBe(60);
    expect(days(['60', null], ['30', null])).toBe(30);
  });

  test('of the past is not changed by a version of the future', () => {
    fc.assert(
      fc.property(
        anyDate,
        fc.integer({ min: 1, max: 900 }),
        fc.integer({ min: 1, max: 365 }),
        (day, later, value) => {
          const before = [version('customerType.newDays', '60', 1, day)];
          const after = [...before, version('customerType.newDays', String(value), 2, addDays(day, later))];
          expect(policyOn(after, addDays(day, later - 1))).toEqual(policyOn(before, addDays(day, later - 1)));
          expect(policyOn(after, addDays(day, later))['customerType.newDays']).toBe(value);
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('what is asked of the policy', () => {
  const policy = policyOn([version('hours.lunch', '12:00-13:00', 1, '2024-01-01')], '2024-10-02');

  test('a first response has the shorter time of channel and severity', () => {
    expect(firstResponseMinutes(policy, '전화', 'low')).toBe(60);
    expect(firstResponseMinutes(policy, '소셜미디어', 'low')).toBe(480);
    expect(firstResponseMinutes(policy, '소셜 미디어', 'urgent')).toBe(60);
    expect(firstResponseMinutes(policy, '팩스', 'normal')).toBe(480);
    expect(firstResponseMinutes(policy, null, 'high')).toBe(240);
  });

  test('the hours of a day stand apart from lunch', () => {
    expect(businessSpans(policy)).toEqual([
      { from: 540, to: 720 },
      { from: 780, to: 1080 },
    ]);
    expect(businessSpans(policyOn([], '2024-10-02'))).toEqual([{ from: 540, to: 1080 }]);
    const reversed = [version('hours.close', '08:00', 1, '2024-01-01')];
    expect(businessSpans(policyOn(reversed, '2024-10-02'))).toEqual([{ from: 540, to: 1080 }]);
  });

  test('a channel has its rule, one of the team’s own has none', () => {
    expect(channelRule(policy, '전화')).toContain('소속과 이름');
    expect(channelRule(policy, 'E-mail')).toBe(policy['channel.rule.email']);
    expect(channelRule(policy, '팩스')).toBeNull();
  });
});

describe('problems of 관리 규정', () => {
  const day = '2024-01-01';
  test.each([
    ['a key nobody knows', [version('hours.opening', '09:00', 1, day)], ['unknown-key']],
    ['a value that is not allowed', [version('hours.open', '아침', 1, day)], ['unreadable-value']],
    ['no day in force', [version('hours.open', '08:00', 1, null)], ['no-date']],
    [
      'a number twice',
      [version('customerType.newDays', '1', 1, day), version('customerType.newDays', '2', 1, '2024-02-01')],
      ['same-version'],
    ],
    [
      'a later version in force before an earlier one',
      [version('customerType.newDays', '1', 1, '2024-02-01'), version('customerType.newDays', '2', 2, day)],
      ['versions-out-of-order'],
    ],
    [
      'closing before opening',
      [version('hours.open', '10:00', 1, day), version('hours.close', '09:00', 1, day)],
      ['hours-reversed', 'hours-reversed'],
    ],
    [
      'versions in good order',
      [version('customerType.newDays', '1', 1, day), version('customerType.newDays', '2', 2, '2024-02-01')],
      [],
    ],
  ] as const)('%s', (_what, articles, problems) => {
    expect(problemsOf(articles).map(({ problem }) => problem)).toEqual(problems);
  });
});
