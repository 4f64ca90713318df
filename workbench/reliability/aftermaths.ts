// Books that were left behind: many points leave the same one, and from there everything goes the same way.
import { createHash } from 'node:crypto';
import type { TrialBook } from './trial-book';

export interface Aftermaths {
  /** The verdict on a book, asked for once for all that are alike; what is thrown on the way is a verdict as well. */
  of(book: TrialBook, told: unknown, judge: () => readonly string[]): readonly string[];
  count(): number;
}

export function aftermaths(): Aftermaths {
  const verdicts = new Map<string, readonly string[]>();
  return {
    of(book, told, judge) {
      const left = `${fingerprintOf(book)} ${JSON.stringify(told)}`;
      const verdict = verdicts.get(left) ?? judged(judge);
      verdicts.set(left, verdict);
      return verdict;
    },
    count: () => verdicts.size,
  };
}

function judged(judge: () => readonly string[]): readonly string[] {
  try {
    return judge();
  } catch (error) {
    return [`afterwards: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Equal for books that no execution could tell apart. */
function fingerprintOf({ machine: { workbook, state } }: TrialBook): string {
  const { executions: _executions, ...rest } = state;
  const text = JSON.stringify([workbook, rest], (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
  return createHash('sha1').update(text).digest('base64');
}
