// The points of an execution at which it can end badly, each kind where it can make a difference.
import type { Faults } from '../runtime/faults';

/** One service call of the fault-free run. */
export interface Call {
  readonly member: string;
  readonly bufferedWrites: number;
}

/** A point at which an execution is stopped, and what to say of it when that goes wrong. */
export interface BadEnd {
  readonly name: string;
  readonly faults: Faults;
}

/** Google's words for an error that passes by itself, in both languages of its users. */
const TRANSIENT = [
  'Service Spreadsheets failed while accessing document with id 1AbC.',
  '서비스 오류가 발생했습니다. 잠시 후 다시 시도해 주세요.',
] as const;

/** Calls that change nothing anywhere: questions, and rules that are still being put together. */
const ASKS =
  /\.(get|find|is|has|with|new|createDeveloperMetadataFinder)[A-Z]?\w*$|^(DataValidation|ConditionalFormatRule)Builder\./;

/** Calls that look at what others can change: each is a point of its own. */
const LOOKS =
  /\.(getValues|getDisplayValues|getDataRange|getLastRow|getMaxRows|find|getProperty|getRemainingDailyQuota)$/;

/** Calls that look at, or change, what an execution that finds the lock taken may change as well. */
const BESIDES = /^(Properties|Cache|Lock|MailApp|ScriptApp|Session)/;

/** Watches a run: give `watch` to it as `meanwhile`. */
export function recordedCalls(): {
  readonly calls: Call[];
  readonly watch: NonNullable<Faults['meanwhile']>;
} {
  const calls: Call[] = [];
  return {
    calls,
    watch: (_, member, bufferedWrites) => {
      calls.push({ member, bufferedWrites });
    },
  };
}

/**
 * Calls between which the document has not changed, by one number each: nothing left the buffer, and no call did
 * anything but ask or write into the buffer. An execution that loses its buffer at any of them leaves the same.
 */
function stretches(calls: readonly Call[]): number[] {
  let stretch = 0;
  return calls.map(({ bufferedWrites }, index) => {
    const before = calls[index - 1];
    if (!before) return stretch;
    const isBuffered = bufferedWrites > before.bufferedWrites;
    const isFlushed = bufferedWrites < before.bufferedWrites;
    if (isFlushed || !(isBuffered || ASKS.test(before.member))) stretch += 1;
    return stretch;
  });
}

/**
 * Every bad end of a run that leaves something else behind: killed once in each stretch with buffered writes lost;
 * killed with them kept after each buffered write; and an error thrown by each different call of a stretch, in
 * English, and in Korean by those that do something.
 */
export function badEnds(calls: readonly Call[]): BadEnd[] {
  const stretchOf = stretches(calls);
  const kills = calls.flatMap(({ bufferedWrites }, index) => {
    const before = calls[index - 1];
    const isNew = stretchOf[index] !== stretchOf[index - 1];
    const isKept = bufferedWrites > 0 && (isNew || bufferedWrites !== before?.bufferedWrites);
    return [
      ...(isNew ? [killed(calls, index, 'lost')] : []),
      ...(isKept ? [killed(calls, index, 'kept')] : []),
    ];
  });
  const throws = differentCalls(calls).flatMap((index) => {
    const languages = ASKS.test(calls[index]?.member ?? '') ? ([0] as const) : ([0, 1] as const);
    return languages.map((language) => thrown(calls, index, language));
  });
  return [...kills, ...throws];
}

/**
 * The calls, counted from 1, at which other executions can come between. While the first holds the lock the second
 * leaves the document as it is, which is looked at: then it makes no difference before which of several calls it comes
 * that only look at the document or write into the buffer.
 */
export function gaps(calls: readonly Call[]): number[] {
  const stretchOf = stretches(calls);
  const locked = lockedCalls(calls);
  let touched = 0;
  const touchedBefore = calls.map((_, index) => {
    if (BESIDES.test(calls[index - 1]?.member ?? '')) touched += 1;
    return touched;
  });
  const seen = new Set<string>();
  return differentCalls(calls).flatMap((index) => {
    const place = `${stretchOf[index]} ${touchedBefore[index]}`;
    if (locked[index] && seen.has(place)) return [];
    if (locked[index]) seen.add(place);
    return [index + 1];
  });
}

/** Of each call, whether the lock is held when it is made. */
export function lockedCalls(calls: readonly Call[]): readonly boolean[] {
  let isHeld = false;
  return calls.map((_, index) => {
    const before = calls[index - 1]?.member;
    if (before === 'Lock.tryLock') isHeld = true;
    if (before === 'Lock.releaseLock') isHeld = false;
    return isHeld;
  });
}

/** The first call of each member in a stretch, and every call that looks at what others can change. */
function differentCalls(calls: readonly Call[]): number[] {
  const stretchOf = stretches(calls);
  const seen = new Set<string>();
  return calls.flatMap(({ member }, index) => {
    const key = `${stretchOf[index]} ${member}`;
    if (seen.has(key) && !LOOKS.test(member)) return [];
    seen.add(key);
    return [index];
  });
}

function killed(calls: readonly Call[], index: number, pendingWrites: 'lost' | 'kept'): BadEnd {
  return {
    name: `killed before call ${index + 1}, ${calls[index]?.member}, what was buffered ${pendingWrites}`,
    faults: { killAt: { call: index + 1, pendingWrites } },
  };
}

function thrown(calls: readonly Call[], index: number, language: 0 | 1): BadEnd {
  return {
    name: `error in call ${index + 1}, ${calls[index]?.member} (${language === 0 ? 'English' : 'Korean'})`,
    faults: { throwAt: { call: index + 1, message: TRANSIENT[language] } },
  };
}
