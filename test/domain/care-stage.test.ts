import fc from 'fast-check';
import { careStages, gapsBefore, gapsUpTo, reachedStage, type StageFacts } from '../../src/domain/care-stage';

const done: StageFacts = {
  missing: [],
  duplicates: [],
  isClassified: true,
  hasManager: true,
  contacts: 1,
  isBuyer: true,
  openProblems: 0,
};

describe('the stage that a customer has reached', () => {
  test.each<[string, Partial<StageFacts>, string]>([
    ['everything there', {}, '5'],
    ['no 제품 요구', { missing: ['needs'] }, '1 incomplete'],
    ['a likely duplicate', { duplicates: ['1002'] }, '1 duplicate'],
    ['neither complete nor alone', { missing: ['needs'], duplicates: ['1002'] }, '1 incomplete duplicate'],
    ['not classified', { isClassified: false }, '2 notClassified'],
    ['nobody looks after them', { hasManager: false, contacts: 0 }, '3 noManager notContacted'],
    ['nothing bought yet', { isBuyer: false }, '4 notBought'],
    ['a complaint is open', { openProblems: 2 }, '4 openProblems'],
    ['bought, but incomplete', { missing: ['source'], isBuyer: true }, '1 incomplete'],
  ])('%s', (_name, differences, expected) => {
    const facts = { ...done, ...differences };
    const stage = reachedStage(facts);
    const next = careStages.find((one) => one === stage + 1);
    const codes = next === undefined ? [] : gapsBefore(next, facts).map(({ code }) => code);
    expect([stage, ...codes].join(' ')).toBe(expected);
  });

  test('has nothing missing, and the next one has', () => {
    const facts: fc.Arbitrary<StageFacts> = fc.record({
      missing: fc.subarray(['phone', 'needs']),
      duplicates: fc.subarray(['1002']),
      isClassified: fc.boolean(),
      hasManager: fc.boolean(),
      contacts: fc.nat(2),
      isBuyer: fc.boolean(),
      openProblems: fc.nat(1),
    });
    fc.assert(
      fc.property(facts, (one) => {
        const stage = reachedStage(one);
        expect(gapsUpTo(stage, one)).toEqual([]);
        for (const later of careStages) if (later > stage) expect(gapsUpTo(later, one)).not.toEqual([]);
      }),
    );
  });
});
