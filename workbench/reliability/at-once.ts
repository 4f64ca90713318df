// Two executions at the same time: the second comes between every two calls of the first at which that can matter.
import type { RunResult } from '../runtime/run-script';
import { aftermaths, documentOf } from './aftermaths';
import { type Call, gaps, lockedCalls, recordedCalls } from './ends';
import { isGood } from './entries/rpc';
import type { EntryPoint } from './entry-point';
import { type Outcome, outcomeOf, violations } from './judge';
import { cpuSeconds, spread, type Tally } from './tally';
import type { TrialBook } from './trial-book';

/** Two executions that meet; the book must come out as if the second had waited for the first. */
export interface Meeting extends Pick<EntryPoint, 'prepare' | 'layout' | 'ignores' | 'isAlike'> {
  readonly name: string;
  readonly first: EntryPoint['act'];
  readonly second: EntryPoint['act'];
  /** What comes afterwards; a save that found the lock taken is sent again. */
  settle(book: TrialBook, isFirstDone: boolean, isSecondDone: boolean): void;
  /** Whether the book shows who came first: then it may also come out as if the first had waited for the second. */
  readonly isEitherWay?: true;
}

/** Another execution holds the lock for longer than anybody waits. */
const TAKEN = { locks: { document: 60_000 } } as const;

/** Lets them meet at every gap, or at most so many of them. */
export function meetEverywhere(meeting: Meeting, most = Number.POSITIVE_INFINITY): Tally {
  const begun = cpuSeconds();
  const before = meeting.prepare();
  const { calls, watch } = recordedCalls();
  const apart = before.copy();
  const alone = meeting.first(apart, { meanwhile: watch });
  meeting.settle(apart, isGood(alone.result), isGood(meeting.second(apart, {}).result));
  const expected = outcomeOf(meeting, before, apart);
  const outcomes = meeting.isEitherWay ? [expected, theOtherWayRound(meeting, before)] : [expected];
  const all = gaps(calls);
  const chosen = spread(all, most);
  const judged = aftermaths();
  const locked = lockedCalls(calls);
  const whereOf = (gap: number) => `${meeting.name}, before call ${gap}, ${calls[gap - 1]?.member}`;
  const found = mailsUnderLock(calls).map((call) => `${meeting.name}: ${call} is made under the lock`);
  for (const gap of chosen) {
    const book = before.copy();
    let second: RunResult | null = null;
    const first = meeting.first(book, {
      meanwhile: (call) => {
        if (call !== gap) return;
        const isLocked = locked[gap - 1] ?? false;
        const stands = isLocked && documentOf(book);
        second = meeting.second(book, isLocked ? TAKEN : {});
        if (isLocked && documentOf(book) !== stands)
          found.push(`${whereOf(gap)}: the document is changed although another holds the lock`);
      },
    });
    const told = [isGood(first.result), isGood((second ?? first).result)] as const;
    const verdict = judged.of(
      book,
      told,
      () => meeting.settle(book, ...told),
      () => {
        const found = outcomes.map((outcome) => violations(meeting, outcome, book, 0));
        return found.find((one) => one.length === 0) ?? found[0] ?? [];
      },
    );
    found.push(...verdict.map((violation) => `${whereOf(gap)}: ${violation}`));
  }
  return {
    name: meeting.name,
    calls: calls.length,
    points: all.length,
    tried: chosen.length,
    aftermaths: judged.count(),
    violations: found,
    seconds: cpuSeconds() - begun,
  };
}

function theOtherWayRound(meeting: Meeting, before: TrialBook): Outcome {
  const book = before.copy();
  const isSecondDone = isGood(meeting.second(book, {}).result);
  meeting.settle(book, isGood(meeting.first(book, {}).result), isSecondDone);
  return outcomeOf(meeting, before, book);
}

/** Nobody may wait for the mail service. */
function mailsUnderLock(calls: readonly Call[]): string[] {
  const locked = lockedCalls(calls);
  return calls.flatMap(({ member }, index) =>
    member === 'MailApp.sendEmail' && locked[index] ? [member] : [],
  );
}
