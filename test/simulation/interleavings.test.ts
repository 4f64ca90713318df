// People at every point of the hourly run: a sample of the points; all of them, and those of the saves, with
// npm run simulate -- --interleave
import { everyInterleaving, playInterleaving } from '../../workbench/simulation/interleavings';

const STRIDE = 113;

const all = everyInterleaving().filter(({ entry }) => entry === 'hourly run');
const sample = all.filter((_, index) => index % STRIDE === 0);

test('what people do in the middle of the hourly run costs nobody a cell, and the next run heals the rest', () => {
  expect(new Set(sample.map(({ deed }) => deed)).size).toBe(new Set(all.map(({ deed }) => deed)).size);
  const wrong = sample.flatMap((one) => {
    const what = playInterleaving(one);
    return what === null ? [] : [`${one.deed}, ${one.sheet.key}, call ${one.call}: ${what}`];
  });
  expect(wrong).toEqual([]);
}, 300_000);
