// Where another execution can come between, so that it makes a difference.
import { gaps } from '../../workbench/reliability/ends';

/** The numbers of these calls, which write nothing into the buffer. */
const gapsOf = (...members: string[]) => gaps(members.map((member) => ({ member, bufferedWrites: 0 })));

test('without the lock before every look at what others can change', () => {
  expect(gapsOf('Sheet.getName', 'Range.getValues', 'Range.getValues', 'Sheet.getName')).toEqual([1, 2, 3]);
});

test('under the lock once in each stretch in which the document is only looked at', () => {
  expect(
    gapsOf(
      'Lock.tryLock',
      'Range.getValues', // 2
      'Range.getValues',
      'SpreadsheetApp.flush',
      'Range.getValues', // 5
      'Range.getValues',
      'Lock.releaseLock',
      'Range.getValues', // 8
      'Range.getValues', // 9
    ),
  ).toEqual([1, 2, 5, 8, 9]);
});

test('under the lock anew after a look at what is kept beside the document', () => {
  expect(
    gapsOf('Lock.tryLock', 'Range.getValues', 'Properties.getProperty', 'Range.getValues', 'Sheet.getName'),
  ).toEqual([1, 2, 4]);
});

test('under the lock anew once the buffer has been written out', () => {
  const calls = [0, 1, 2, 0, 0].map((bufferedWrites, index) => ({
    member: index === 0 ? 'Lock.tryLock' : 'Range.getValues',
    bufferedWrites,
  }));
  expect(gaps(calls)).toEqual([1, 2, 4]);
});
