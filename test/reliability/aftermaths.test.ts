// Which books are followed to their end, and which share the end of another.
import { aftermaths } from '../../workbench/reliability/aftermaths';
import { TrialBook } from '../../workbench/reliability/trial-book';

const FIRST = '2024-10-02T07:00';
const SECOND = '2024-10-02T08:00';

/** A book for which something is kept in the cache. */
function bookWith(kept: string): TrialBook {
  const book = TrialBook.example();
  book.machine.state.cache.trial = { value: kept, until: '2024-10-03T00:00:00.000Z' };
  return book;
}

test('books that come to the same one are judged once, unless something else was told', () => {
  const judged = aftermaths();
  const hours: string[] = [];
  let verdicts = 0;
  const follow = (kept: string, isDone: boolean) => {
    const book = bookWith(kept);
    return judged.of(
      book,
      [isDone],
      () => {
        book.hour(FIRST);
        delete book.machine.state.cache.trial;
        book.hour(SECOND);
        hours.push(kept);
      },
      () => {
        verdicts += 1;
        return [`verdict ${verdicts}`];
      },
    );
  };
  expect(follow('가', false)).toEqual(['verdict 1']);
  expect(follow('가', false)).toEqual(['verdict 1']);
  expect(follow('나', false)).toEqual(['verdict 1']);
  expect(follow('나', true)).toEqual(['verdict 2']);
  expect(hours).toEqual(['가', '나']);
  expect(judged.count()).toBe(3);
});

test('a book in which something else stands has a verdict of its own', () => {
  const judged = aftermaths();
  const follow = (kept: string) => {
    const book = bookWith(kept);
    return judged.of(
      book,
      [],
      () => book.hour(FIRST),
      () => [String(book.machine.state.cache.trial?.value)],
    );
  };
  expect([follow('가'), follow('나'), follow('가')]).toEqual([['가'], ['나'], ['가']]);
});

test('what is thrown on the way is the verdict, also for those that share it', () => {
  const judged = aftermaths();
  const follow = (kept: string) => {
    const book = bookWith(kept);
    return judged.of(
      book,
      [],
      () => {
        book.hour(FIRST);
        delete book.machine.state.cache.trial;
        book.hour(SECOND);
        throw new Error('No answer.');
      },
      () => [],
    );
  };
  expect(follow('가')).toEqual(['afterwards: No answer.']);
  expect(follow('나')).toEqual(['afterwards: No answer.']);
});
