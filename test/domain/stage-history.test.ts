import fc from 'fast-check';
import { careStages } from '../../src/domain/care-stage';
import { addDays, type CivilDate } from '../../src/domain/civil-date';
import {
  daysInStage,
  parseStageHistory,
  printStageHistory,
  stageConversions,
  withStage,
} from '../../src/domain/stage-history';

const TODAY: CivilDate = '2024-10-02';

describe('the history of a customer through the stages', () => {
  test.each([
    ['', '1 2024-10-02'],
    ['1 2024-09-20', '1 2024-09-20'],
    ['2 2024-09-20', '2 2024-09-20, 1 2024-10-02'],
    ['1 2024-09-20, 2 2024-10-02', '1 2024-09-20'],
    ['1 2024-09-20, nonsense, 9 2024-09-21, 2 2024-13-40', '1 2024-09-20'],
    ['2 2024-09-20, 3 2024-09-01', '2 2024-09-20, 1 2024-10-02'],
  ])('%p becomes %p with stage 1 of today', (before, after) => {
    expect(printStageHistory(withStage(parseStageHistory(before), 1, TODAY))).toBe(after);
  });

  test('tells the days in the stage of now', () => {
    expect(daysInStage(parseStageHistory('1 2024-09-20, 2 2024-09-30'), TODAY)).toBe(2);
    expect(daysInStage([], TODAY)).toBeNull();
  });

  test('reads as it is printed, and seeing the same stage again changes nothing', () => {
    const days = fc.array(fc.tuple(fc.constantFrom(...careStages), fc.nat(5)), { maxLength: 12 });
    fc.assert(
      fc.property(days, (steps) => {
        let day = TODAY;
        let history = parseStageHistory('');
        for (const [stage, later] of steps) {
          day = addDays(day, later);
          history = withStage(history, stage, day);
          expect(withStage(history, stage, addDays(day, 1))).toEqual(history);
        }
        expect(parseStageHistory(printStageHistory(history))).toEqual(history);
      }),
    );
  });
});

describe('conversion', () => {
  const histories = [
    '1 2024-09-01, 2 2024-09-05, 3 2024-09-15, 5 2024-09-25',
    '1 2024-09-01, 2 2024-09-11',
    '1 2024-09-01',
    '4 2024-09-01, 5 2024-09-03',
    '2 2024-09-01, 1 2024-09-09',
  ].map(parseStageHistory);

  test('counts who came into a stage and went on, in whatever steps', () => {
    const lines = stageConversions(histories).map(({ stage, entered, wentOn, here, days }) =>
      [stage, entered, wentOn, here, days ?? '-'].join(' '),
    );
    expect(lines).toEqual(['1 3 2 2 7', '2 3 1 1 10', '3 1 1 0 10', '4 2 2 0 1', '5 2 0 2 -']);
  });

  test('counts everybody where they are now, and nobody goes on who has not come in', () => {
    const conversions = stageConversions(histories);
    expect(conversions.reduce((sum, { here }) => sum + here, 0)).toBe(histories.length);
    for (const { entered, wentOn } of conversions) expect(wentOn).toBeLessThanOrEqual(entered);
  });
});
