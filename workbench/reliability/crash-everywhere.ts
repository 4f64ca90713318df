// An entry point's execution is ended badly at every point, once each; then the book has to come out right by itself.
import { createHash } from 'node:crypto';
import { type BadEnd, badEnds, recordedCalls } from './ends';
import type { EntryPoint } from './entry-point';
import { outcomeOf, violations } from './judge';
import type { Tally } from './tally';
import type { TrialBook } from './trial-book';

/** Strikes at the chosen points, all of them unless told otherwise. */
export function crashEverywhere(
  entry: EntryPoint,
  choose: (ends: readonly BadEnd[]) => readonly BadEnd[] = (ends) => ends,
): Tally {
  const begun = performance.now();
  const before = entry.prepare();
  const { calls, watch } = recordedCalls();
  const smooth = before.copy();
  entry.settle(smooth, entry.act(smooth, { meanwhile: watch }));
  const expected = outcomeOf(entry, before, smooth);
  const chosen = choose(badEnds(calls));
  // Many points leave the same book behind, and from there everything goes the same way.
  const judged = new Map<string, readonly string[]>();
  const found: string[] = [];
  for (const { name, faults } of chosen) {
    const book = before.copy();
    const struck = entry.act(book, faults);
    const left = `${fingerprintOf(book)} ${JSON.stringify([struck.ok, struck.result])}`;
    const verdict = judged.get(left) ?? settled(book, struck);
    judged.set(left, verdict);
    found.push(...verdict.map((violation) => `${entry.name}, ${name}: ${violation}`));
  }
  return {
    name: entry.name,
    calls: calls.length,
    points: chosen.length,
    aftermaths: judged.size,
    violations: found,
    seconds: (performance.now() - begun) / 1000,
  };

  function settled(book: TrialBook, struck: Parameters<EntryPoint['settle']>[1]): readonly string[] {
    try {
      entry.settle(book, struck);
      return violations(entry, expected, book, 1);
    } catch (error) {
      return [`afterwards: ${error instanceof Error ? error.message : String(error)}`];
    }
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
