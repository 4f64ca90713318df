// The trials of `npm run reliability`, each at a few points spread over its execution.
import { crashEverywhere } from '../../workbench/reliability/crash-everywhere';
import { entryPoints } from '../../workbench/reliability/entries/all';
import { ALIKE, type EntryPoint } from '../../workbench/reliability/entry-point';

const POINTS = 2;
const points = ({ most }: EntryPoint) => (most === ALIKE ? 1 : POINTS);

test.each(entryPoints.map((entry) => [entry.name, entry] as const))(
  '%s: ended badly, it comes out right by itself',
  (_, entry) => {
    const { tried, violations } = crashEverywhere(entry, points(entry));
    expect(tried).toBe(points(entry));
    expect(violations).toEqual([]);
  },
);
