import fc from 'fast-check';
import { addDays } from '../../../src/domain/civil-date';
import { policyOn } from '../../../src/domain/policy';
import { policyArticles, policyKeys } from '../../../src/domain/policy/articles';
import {
  editionOn,
  laterEdition,
  type NumberedVersion,
  printEdition,
  readEdition,
  unread,
} from '../../../src/domain/policy/editions';
import { forbiddenIn } from '../../../src/domain/policy/forbidden';
import {
  firstReview,
  nextVersion,
  proposedReview,
  type Revision,
  revisionProblems,
} from '../../../src/domain/policy/revision';
import { anyDate } from '../civil-dates';

function version(
  policyId: string,
  key: string,
  value: string,
  number: number,
  inForceFrom: NumberedVersion['inForceFrom'],
): NumberedVersion {
  const rest = { nextReview: null, approver: null, reason: null };
  return { policyId, key, value, version: number, inForceFrom, ...rest };
}

const rules = [
  version('P-2024-0001', 'resolution.urgent', '8', 1, '2024-01-02'),
  version('P-2024-0002', 'hours.open', '09:00', 1, '2024-01-02'),
  version('P-2024-0003', 'resolution.urgent', '4', 2, '2024-11-01'),
];

const revision: Revision = {
  key: 'resolution.urgent',
  value: '6',
  inForceFrom: '2024-11-01',
  nextReview: '2025-11-01',
  reason: '야간 접수를 시작함',
  approver: '이서연',
};

describe('a new version of an article', () => {
  test.each<[string, Partial<Revision>, object]>([
    ['with all it needs is fine', {}, {}],
    ['has a value that is allowed', { value: '빨리' }, { value: 'not-allowed' }],
    ['has a value', { value: ' ' }, { value: 'required' }],
    ['changes something', { value: '4' }, { value: 'same' }],
    ['is not in force before it is written', { inForceFrom: '2024-10-01' }, { inForceFrom: 'past' }],
    [
      'is not in force before one that is planned',
      { inForceFrom: '2024-10-20' },
      { inForceFrom: 'before-next' },
    ],
    [
      'says when, why, by whom, and when it is looked at again',
      { inForceFrom: null, nextReview: null, reason: ' ', approver: '' },
      { inForceFrom: 'required', nextReview: 'required', reason: 'required', approver: 'required' },
    ],
    ['is reviewed after it came into force', { nextReview: '2024-11-01' }, { nextReview: 'not-after' }],
    ['does not close before it opens', { key: 'hours.open', value: '19:00' }, { value: 'hours-reversed' }],
  ])('%s', (_, changed, problems) => {
    expect(revisionProblems({ ...revision, ...changed }, rules, '2024-10-02')).toEqual(problems);
  });

  test('of the day of a planned one takes its place', () => {
    const next = version(
      'P-2024-0004',
      'resolution.urgent',
      '6',
      nextVersion(rules, 'resolution.urgent'),
      '2024-11-01',
    );
    expect(next.version).toBe(3);
    expect(policyOn([...rules, next], '2024-11-01')['resolution.urgent']).toBe(360);
    expect(policyOn([...rules, next], '2024-10-31')['resolution.urgent']).toBe(480);
  });

  test('is proposed to be reviewed after a year, or what the rules say', () => {
    expect(proposedReview('2024-02-29', [])).toBe('2025-02-28');
    const half = version('P-2024-0009', 'review.everyMonths', '6', 1, '2024-01-01');
    expect(proposedReview('2024-10-02', [half])).toBe('2025-04-02');
  });

  test('of a new team is looked at first chapter by chapter, over the time between two reviews', () => {
    const days = Object.values(policyArticles).map((one) => firstReview(one.class, '2024-10-02', []));
    expect([...new Set(days)].sort()).toEqual([
      '2024-12-02',
      '2025-01-02',
      '2025-03-02',
      '2025-05-02',
      '2025-07-02',
      '2025-08-02',
      '2025-10-02',
    ]);
    const monthly = version('P-2024-0009', 'review.everyMonths', '1', 1, '2024-01-01');
    expect(firstReview('principle', '2024-10-02', [monthly])).toBe('2024-11-02');
  });

  test('never changes what was in force on a day before it was written', () => {
    const anyKey = fc.constantFrom(...policyKeys);
    fc.assert(
      fc.property(
        anyKey,
        anyDate,
        fc.nat(400),
        fc.integer({ min: 1, max: 400 }),
        (key, today, ahead, back) => {
          const wanted = {
            ...revision,
            key,
            value: policyArticles[key].standard.en,
            inForceFrom: addDays(today, ahead),
          };
          const problems = revisionProblems({ ...wanted, nextReview: addDays(today, ahead + 1) }, [], today);
          expect(problems).toEqual({});
          const after = [{ ...wanted, version: 1 }];
          expect(policyOn(after, addDays(today, -back))).toEqual(policyOn([], addDays(today, -back)));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('what a member has not read', () => {
  const words = [
    version('P-2024-0001', 'principle.retention', '먼저 연락합니다.', 1, '2024-01-02'),
    version('P-2024-0002', 'principle.customerFirst', '고객이 먼저입니다.', 1, '2024-01-02'),
    version('P-2024-0003', 'principle.retention', '미리 연락합니다.', 2, '2024-11-01'),
  ];
  const idsUnread = (read: string, today: `${number}-${number}-${number}`) =>
    unread([...words, ...rules], readEdition(read), today).map(({ policyId }) => policyId);

  test('is every article of words in force, for who has read nothing', () => {
    expect(idsUnread('', '2024-10-02')).toEqual(['P-2024-0002', 'P-2024-0001']);
    expect(idsUnread('', '2023-12-31')).toEqual([]);
  });

  test('is what came into force since', () => {
    const read = editionOn([...words, ...rules], '2024-10-02');
    expect(read && printEdition(read)).toBe('2024-01-02 P-2024-0002');
    expect(idsUnread('2024-01-02 P-2024-0002', '2024-10-02')).toEqual([]);
    expect(idsUnread('2024-01-02 P-2024-0002', '2024-11-01')).toEqual(['P-2024-0003']);
  });

  test('is also what was written later on the same day', () => {
    expect(idsUnread('2024-01-02 P-2024-0001', '2024-10-02')).toEqual(['P-2024-0002']);
    expect(
      laterEdition(readEdition('2024-01-02 P-2024-9999'), readEdition('2024-01-02 P-2024-10000')),
    ).toEqual({
      inForceFrom: '2024-01-02',
      policyId: 'P-2024-10000',
    });
  });

  test.each(['', '2024-13-01 P-2024-0001', '2024-01-02', '모두'])('is not told by %j', (text) => {
    expect(readEdition(text)).toBeNull();
  });
});

describe('a forbidden expression', () => {
  const found = (text: string) =>
    forbiddenIn(text, policyOn([], '2024-10-02')['expressions.forbidden']).map((one) => one.text);

  test.each([
    ['무조건 됩니다', ['무조건']],
    ['최저가보장, 100 %  보장!', ['100% 보장', '최저가 보장']],
    ['１００％ 보장', ['100% 보장']],
    ['조건을 확인해 드릴게요', []],
    ['', []],
  ])('is found in %j', (text, expressions) => {
    expect(found(text)).toEqual(expressions);
  });
});
