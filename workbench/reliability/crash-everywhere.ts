// An entry point's execution is ended badly at every point, once each; then the book has to come out right by itself.
import { aftermaths } from './aftermaths';
import { badEnds, recordedCalls } from './ends';
import { isGood } from './entries/rpc';
import type { EntryPoint } from './entry-point';
import { outcomeOf, violations } from './judge';
import { leftByKills } from './kept-kills';
import { cpuSeconds, spread, type Tally } from './tally';

/** Books that are held at a time. */
const BUNCH = 100;

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
  for (let from = 0; from < chosen.length; from += BUNCH) {
    const bunch = chosen.slice(from, from + BUNCH);
    const killed = leftByKills(entry, before, calls, bunch);
    for (const end of bunch) {
      const left = killed.get(end);
      const book = left ?? before.copy();
      const isDone = !left && isGood(entry.act(book, end.faults).result);
      const verdict = judged.of(
        book,
        [isDone],
        () => entry.settle(book, isDone),
        () => violations(entry, expected, book, 1),
      );
      found.push(...verdict.map((violation) => `${entry.name}, ${end.name}: ${violation}`));
    }
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
