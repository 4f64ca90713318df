// Books that were left behind: many points leave the same one, and more come to the same one on the way; from there
// everything goes the same way.
import { createHash } from 'node:crypto';
import type { WorkbookModel } from '../book/model';
import type { TrialBook } from './trial-book';

export interface Aftermaths {
  /**
   * The verdict on a book, asked for once for all that are alike; what is thrown on the way is a verdict as well.
   * `settle` is followed only until it comes to a book, by the same calls, from which the rest is known.
   */
  of(
    book: TrialBook,
    told: readonly boolean[],
    settle: (book: TrialBook) => void,
    judge: (book: TrialBook) => readonly string[],
  ): readonly string[];
  /** Different books that were left behind. */
  count(): number;
}

/** Ends what is followed: its end is known. */
class Known extends Error {
  constructor(readonly verdict: readonly string[]) {
    super('It goes on as another did.');
  }
}

export function aftermaths(): Aftermaths {
  const left = new Map<string, readonly string[]>();
  const verdicts = new Map<string, readonly string[]>();
  return {
    of(book, told, settle, judge) {
      const start = placeOf(book, told, []);
      const known = left.get(start);
      if (known) return known;
      const calls: string[] = [];
      const passed: string[] = [];
      const arrive = (call: string) => {
        calls.push(call);
        // Nothing has been run since the book was left behind.
        if (calls.length === 1) return;
        const place = placeOf(book, told, calls);
        const verdict = verdicts.get(place);
        if (verdict) throw new Known(verdict);
        passed.push(place);
      };
      const verdict = judged(() => {
        book.watch = arrive;
        settle(book);
        arrive('the judge');
        return judge(book);
      });
      left.set(start, verdict);
      for (const place of passed) verdicts.set(place, verdict);
      return verdict;
    },
    count: () => left.size,
  };
}

function judged(judge: () => readonly string[]): readonly string[] {
  try {
    return judge();
  } catch (error) {
    if (error instanceof Known) return error.verdict;
    return [`afterwards: ${error instanceof Error ? error.message : String(error)}`];
  }
}

/** Equal for documents in which the same stands, looks and is marked alike. */
export function documentOf({ machine: { workbook } }: TrialBook): string {
  return createHash('sha1').update(textOf(workbook)).digest('base64');
}

/** Equal for books that no execution could tell apart, to which the same calls have led. */
export function placeOf(
  { machine: { workbook, state } }: TrialBook,
  told: readonly boolean[],
  calls: readonly string[],
): string {
  const { executions: _executions, ...kept } = state;
  const hash = createHash('sha1').update(JSON.stringify([told, calls, kept]));
  return hash.update(textOf(workbook)).digest('base64');
}

function textOf({ sheets, metadata, ...rest }: WorkbookModel): string {
  const parts = sheets.map(({ cells, styles, validations, conditionalFormats, ...more }) => ({
    plain: [cells, styles, validations, conditionalFormats],
    more: [cells.formulas, more],
  }));
  // Most of it is plain JSON, which is told three times as fast where nobody looks for maps in it.
  const plain = JSON.stringify([metadata, parts.map((part) => part.plain)]);
  const more = JSON.stringify([rest, parts.map((part) => part.more)], (_, value: unknown) =>
    value instanceof Map ? [...value] : value,
  );
  return `${plain}${more}`;
}
