// Trials of `npm run reliability`, each at a few points spread over its execution. What goes the same way as another is
// struck there only.
import { crashEverywhere } from '../../workbench/reliability/crash-everywhere';
import { entryPoints } from '../../workbench/reliability/entries/all';

const POINTS = 2;
const part = entryPoints.filter(({ isAlike }) => !isAlike);

test.each(part.map((entry) => [entry.name, entry] as const))(
  '%s: ended badly, it comes out right by itself',
  (_, entry) => {
    const { tried, violations } = crashEverywhere(entry, POINTS);
    expect(tried).toBe(POINTS);
    expect(violations).toEqual([]);
  },
);
