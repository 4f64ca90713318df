// Whole tables on their way, a year of the log or a customer's rows, while people and jobs go on.

import type { RunResult } from '../../runtime/run-script';
import type { Meeting } from '../at-once';
import type { TrialBook } from '../trial-book';
import { ignores as archiveIgnores, close, loggedBook } from './archive';
import { meeting, type Sent } from './meeting';
import { doubled, GOES, merge, ignores as mergeIgnores } from './merging';
import { contact } from './rpc';

const log: Sent = { name: 'logContact', input: { key: 'trial-save-1', draft: contact } };
const logOfTwin: Sent = {
  name: 'logContact',
  input: { key: 'trial-save-1', draft: { ...contact, customerId: GOES, contractId: '' } },
};

/** One that a person begins with a look at what it would do; refused, they look and click once more. */
function moving(
  way: 'first' | 'second',
  move: (book: TrialBook, faults?: object) => RunResult,
  other: Meeting,
): Meeting {
  return {
    ...other,
    [way]: move,
    settle(book, isFirstDone, isSecondDone) {
      if (!(way === 'first' ? isFirstDone : isSecondDone)) move(book);
      other.settle(book, isFirstDone, isSecondDone);
    },
  };
}

const year = { prepare: loggedBook, ignores: archiveIgnores };
const twins = { isAlike: true as const, prepare: doubled, ignores: mergeIgnores };

export const tableMeetings: readonly Meeting[] = [
  moving(
    'first',
    close,
    meeting('a year closed while a contact is logged', 'owner', log, { ...year, isAlike: true }),
  ),
  moving('first', close, meeting('a year closed while the hourly run comes', 'owner', 'owner', year)),
  moving(
    'second',
    close,
    meeting('a year closed during the hourly run', 'owner', 'owner', { ...year, isAlike: true }),
  ),
  moving('second', merge, meeting('two customers made one during the hourly run', 'owner', 'owner', twins)),
  moving(
    'first',
    merge,
    meeting('two customers made one while the hourly run comes', 'owner', 'owner', twins),
  ),
  moving(
    'first',
    merge,
    meeting('two customers made one while a contact of one is logged', 'owner', logOfTwin, twins),
  ),
];
