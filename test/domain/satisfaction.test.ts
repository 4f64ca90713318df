import { judge, type Rating, summarise } from '../../src/domain/satisfaction';

function ratings(counts: Partial<Record<Rating, number>>, blank = 0): (Rating | null)[] {
  const answered = ([5, 4, 3, 2, 1] as const).flatMap((rating) =>
    Array<Rating>(counts[rating] ?? 0).fill(rating),
  );
  return [...answered, ...Array<null>(blank).fill(null)];
}

describe('a summary', () => {
  test('of the example log has mean 4.67 and CSAT 3/3 with .4385–1', () => {
    const summary = summarise([5, 4, 5]);
    expect(summary).toMatchObject({
      entries: 3,
      answers: 3,
      answerRate: 1,
      counts: { 5: 2, 4: 1, 3: 0, 2: 0, 1: 0 },
    });
    expect(summary.mean).toBeCloseTo(4.67, 2);
    expect(summary.csat?.share).toBe(1);
    expect(summary.csat?.lower).toBeCloseTo(0.4385, 4);
    expect(summary.csat?.upper).toBe(1);
    expect(judge(summary, null)).toEqual({ change: null, judgement: 'withheld' });
  });

  test('divides by the answers, not the entries', () => {
    const summary = summarise(ratings({ 5: 1, 4: 1, 3: 1, 2: 1, 1: 0 }, 4));
    expect(summary).toMatchObject({ entries: 8, answers: 4, answerRate: 0.5, mean: 3.5 });
    expect(summary.csat?.share).toBe(0.5);
  });

  test('without answers leaves the figures blank', () => {
    const nothing = { answers: 0, answerRate: 0, mean: null, csat: null };
    expect(summarise([null, null])).toMatchObject({ entries: 2, ...nothing });
    expect(summarise([])).toMatchObject({ entries: 0, ...nothing });
  });
});

describe('a change', () => {
  test('of 60 % to 80 % among 80 and 70 answers is an improvement, and the reverse a decline', () => {
    const better = summarise(ratings({ 5: 56, 2: 14 }));
    const worse = summarise(ratings({ 4: 48, 1: 32 }));
    expect(judge(better, worse)).toMatchObject({
      judgement: 'better',
      change: { difference: expect.closeTo(0.2, 10) },
    });
    expect(judge(worse, better)).toMatchObject({
      judgement: 'worse',
      change: { difference: expect.closeTo(-0.2, 10) },
    });
  });

  test('whose interval holds 0 is none', () => {
    const five = summarise(ratings({ 5: 4, 2: 1 }));
    const other = summarise(ratings({ 5: 3, 2: 2 }));
    expect(judge(five, other).judgement).toBe('unchanged');
    expect(judge(five, five)).toMatchObject({ judgement: 'unchanged', change: { difference: 0 } });
  });

  test('is not judged below five answers on either side', () => {
    const five = summarise(ratings({ 5: 5 }));
    const four = summarise(ratings({ 1: 4 }, 10));
    expect(judge(five, four)).toEqual({ change: null, judgement: 'withheld' });
    expect(judge(four, five)).toEqual({ change: null, judgement: 'withheld' });
  });
});
