// An entry point's execution is ended badly at every point, once each; then the book has to come out right by itself.
import { aftermaths } from './aftermaths';
import { badEnds, recordedCalls } from './ends';
import { isGood } from './entries/rpc';
import type { EntryPoint } from './entry-point';
import { outcomeOf, violations } from './judge';
import { cpuSeconds, spread, type Tally } from './tally';

/** Strikes at every point, or at most so many of them. */
export function crashEverywhere(entry: EntryPoint, most = Number.POSITIVE_INFINITY): Tally {
  const begun = cpuSeconds();
  const before = entry.prepare();
  const { calls, watch } = recordedCalls();
  const smooth = before.copy();
  entry.settle(smooth, isGood(entry.act(smooth, { meanwhile: watch }).result));
  const expected = outcomeOf(entry, before, smooth);
  const all = badEnds(calls);
  const chosen = spread(all, most);
  const judged = aftermaths();
  const found: string[] = [];
  for (const { name, faults } of chosen) {
    const book = before.copy();
    const isDone = isGood(entry.act(book, faults).result);
    const verdict = judged.of(
      book,
      [isDone],
      () => entry.settle(book, isDone),
      () => violations(entry, expected, book, 1),
    );
    found.push(...verdict.map((violation) => `${entry.name}, ${name}: ${violation}`));
  }
  return {
    name: entry.name,
    calls: calls.length,
    points: all.length,
    tried: chosen.length,
    aftermaths: judged.count(),
    violations: found,
    seconds: cpuSeconds() - begun,
  };
}
