import fc from 'fast-check';
import { addDays, type CivilDate } from '../../src/domain/civil-date';

/** Any day from `from` on, so many days long. */
export function anyDateFrom(from: CivilDate, days: number): fc.Arbitrary<CivilDate> {
  return fc.integer({ min: 0, max: days - 1 }).map((offset) => addDays(from, offset));
}

/** Any day of the years 1990–2089. */
export const anyDate = anyDateFrom('1990-01-01', 36_524);
