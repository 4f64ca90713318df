import { printTarget, readTarget, targetFor } from '../../src/domain/goal-target';
import type { GoalFigure } from '../../src/domain/plan';

describe('a target', () => {
  test.each<[string, GoalFigure, number | null]>([
    ['90%', 'renewalRate', 0.9],
    ['4.5 %', 'customerChurn', 0.045],
    ['９０％', 'csat', 0.9],
    ['90퍼센트', 'csat', 0.9],
    ['0.5%', 'customerChurn', 0.005],
    ['90', 'csat', 0.9],
    ['0.9', 'csat', null],
    ['1', 'customerChurn', null],
    ['0', 'customerChurn', null],
    ['0%', 'customerChurn', 0],
    ['120%', 'renewalRate', null],
    ['120', 'contacts', 120],
    ['1,200건', 'contacts', 1200],
    ['120%', 'contacts', null],
    ['12.5', 'contacts', null],
  ])('written %s for %s is %p', (text, figure, value) => {
    const written = readTarget(text);
    expect(written && targetFor(figure, written)).toBe(value);
  });

  test.each(['많이', '', '90% 이상', '-5%', '1.2.3'])('%p is none', (text) => {
    expect(readTarget(text)).toBeNull();
  });

  test('is printed as it is read', () => {
    for (const text of ['90%', '4.5%', '120']) {
      const written = readTarget(text);
      expect(written && printTarget(written)).toBe(text);
    }
  });
});
