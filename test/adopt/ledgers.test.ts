// Issue 3/5: ledgers of different mess, each with the reading that was written down before the code ran.
import { proposeAdoption } from '../../src/app/adopt/propose';
import { ledgers } from './ledger-file';
import { readingOf } from './reading-of';

describe.each(ledgers())('$name', ({ grid, expected }) => {
  test('is read as a person reads it, cell by cell', () => {
    const proposal = proposeAdoption(grid);
    expect(proposal && readingOf(proposal)).toEqual(expected);
  });
});
