import { changeOf, type FollowedTerm, lapsedUnattended, monthToReview } from '../../src/domain/month-review';

describe('the month to review', () => {
  test('is the one before this, from its 1st on and however late it is asked', () => {
    expect(monthToReview('2024-11-01', '2024-10-02')).toMatchObject({ key: '2024-10', end: '2024-10-31' });
    expect(monthToReview('2024-11-30', '2024-10-02')?.key).toBe('2024-10');
    expect(monthToReview('2025-01-01', '2024-10-02')?.key).toBe('2024-12');
  });

  test('is none before the team has a month behind it', () => {
    expect(monthToReview('2024-10-31', '2024-10-02')).toBeNull();
    expect(monthToReview('2024-11-01', '2024-11-01')).toBeNull();
    expect(monthToReview('2024-11-01', null)).toBeNull();
  });
});

describe('a change', () => {
  const of = (value: number | null) => ({ value, share: null, pending: 0 });
  test('is the difference of two figures, where there are two', () => {
    expect(changeOf(of(12), of(10))).toBe(2);
    expect(changeOf(of(0.5), of(0.75))).toBe(-0.25);
    expect(changeOf(of(null), of(10))).toBeNull();
    expect(changeOf(of(12), of(null))).toBeNull();
  });
});

describe('lapsed terms that nobody sees to', () => {
  const term = (id: string, given: Partial<FollowedTerm> = {}): FollowedTerm => ({
    id,
    customerId: '1001',
    service: '기본 서비스',
    start: '2023-10-01',
    end: '2024-09-30',
    terminatedOn: null,
    pausedFrom: null,
    pausedUntil: null,
    renewalStage: null,
    previousId: null,
    memo: '',
    nextActionOn: null,
    ...given,
  });
  const ids = (terms: FollowedTerm[]) => lapsedUnattended(terms, '2024-10-31').map(({ id }) => id);

  test('are those over by the day, longest over first', () => {
    const terms = [term('1', { end: '2024-10-31' }), term('2'), term('3', { end: '2024-11-01' })];
    expect(ids(terms)).toEqual(['2', '1']);
  });

  test.each<[string, Partial<FollowedTerm>]>([
    ['terminated', { terminatedOn: '2024-09-15' }],
    ['given up', { renewalStage: 'lost' }],
    ['to be acted on later', { nextActionOn: '2024-11-04' }],
  ])('are none when %s', (_what, given) => {
    expect(ids([term('1', given)])).toEqual([]);
  });

  test('are none when renewed, and are when the day to act has passed', () => {
    expect(ids([term('1'), term('2', { start: '2024-10-01', end: '2025-09-30', previousId: '1' })])).toEqual(
      [],
    );
    expect(ids([term('1', { nextActionOn: '2024-10-15', renewalStage: 'proposed' })])).toEqual(['1']);
  });
});
