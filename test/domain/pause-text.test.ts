import fc from 'fast-check';
import type { Pause } from '../../src/domain/business-hours';
import { momentAt } from '../../src/domain/civil-moment';
import { parsePauses, printPauses } from '../../src/domain/pause-text';
import { anyDateFrom } from './civil-dates';

test.each([
  ['2024-10-02 10:00 ~ 2024-10-04 09:30', [{ from: '2024-10-02 10:00', to: '2024-10-04 09:30' }]],
  ['2024-10-02 10:00:30～2024-10-04', [{ from: '2024-10-02 10:00', to: '2024-10-04 00:00' }]],
  [' 2024-10-02 10:00 ~ \n', [{ from: '2024-10-02 10:00', to: null }]],
  ['2024-10-02 9:00', null],
  ['2024-10-04 10:00 ~ 2024-10-02 09:30', null],
  ['2024-10-02 10:00 ~ 내일', null],
  ['어제 ~ 오늘', null],
  ['2024-10-02 10:00 ~ 2024-10-04 09:30 ~', null],
  ['', []],
])('%j is read as %j', (text, pauses) => {
  expect(parsePauses(text)).toEqual(pauses);
});

test('what is printed is read as it was', () => {
  const moment = fc
    .tuple(anyDateFrom('2024-01-01', 400), fc.integer({ min: 0, max: 1439 }))
    .map(([date, minute]) => momentAt(date, minute));
  const pause = fc.tuple(moment, moment, fc.boolean()).map(([a, b, isOpen]): Pause => {
    const [from, to] = a < b ? [a, b] : [b, a];
    return { from, to: isOpen ? null : to };
  });
  fc.assert(
    fc.property(fc.array(pause), (pauses) => {
      expect(parsePauses(printPauses(pauses))).toEqual(pauses);
    }),
  );
});
