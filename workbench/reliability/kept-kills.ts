// Kills whose buffered writes reach the document: the books that they leave are read out of one run that goes through,
// by writing its buffer out at each of these calls. The script cannot tell; nor is it believed.
import { placeOf } from './aftermaths';
import { type BadEnd, type Call, recordedCalls } from './ends';
import type { EntryPoint } from './entry-point';
import type { TrialBook } from './trial-book';

/** Below this number a run for each of them is as cheap. */
const FEW = 4;

/**
 * The book behind each of these ends that is such a kill. None where the run does not make the same calls, or where one
 * of the kills, done in earnest, leaves another book.
 */
export function leftByKills(
  entry: EntryPoint,
  before: TrialBook,
  calls: readonly Call[],
  ends: readonly BadEnd[],
): ReadonlyMap<BadEnd, TrialBook> {
  const kills = new Map(
    ends.flatMap((end) => {
      const { killAt } = end.faults;
      return killAt?.pendingWrites === 'kept' ? [[killAt.call, end] as const] : [];
    }),
  );
  if (kills.size < FEW) return new Map();
  const left = new Map<BadEnd, TrialBook>();
  const made = recordedCalls();
  const run = before.copy();
  entry.act(run, {
    meanwhile: (call, member, bufferedWrites, flush) => {
      made.watch(call, member, bufferedWrites, flush);
      const end = kills.get(call);
      if (!end) return;
      flush();
      left.set(end, run.copy());
    },
  });
  // The clock goes on behind an execution, however it ended.
  for (const book of left.values()) book.machine.set({ at: run.machine.state.now });
  const isSameRun =
    made.calls.length === calls.length &&
    made.calls.every(({ member }, index) => member === calls[index]?.member);
  return isSameRun && isTrue(entry, before, left) ? left : new Map();
}

/** Done in earnest, for one in the middle. */
function isTrue(entry: EntryPoint, before: TrialBook, left: ReadonlyMap<BadEnd, TrialBook>): boolean {
  const [end, book] = [...left][left.size >> 1] ?? [];
  if (!end || !book) return false;
  const killed = before.copy();
  entry.act(killed, end.faults);
  return placeOf(killed, [], []) === placeOf(book, [], []);
}
