// npm run bench [-- --json] [-- --write]: what the add-on costs, counted. Never a test: times differ by machine.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../runtime/services-bundle';
import type { Size } from './book-of-size';
import { growthChart } from './growth-chart';
import { longLog } from './long-log';
import type { Measured } from './measure';
import { measureParts, ownPart, type Part } from './parts';
import { performancePage } from './performance-page';
import { measureBook } from './scenarios';

const sizes: readonly Size[] = [
  { contracts: 100, logRows: 1_000 },
  { contracts: 1_000, logRows: 10_000 },
  { contracts: 10_000, logRows: 100_000 },
];
const parts: readonly Part[] = [
  ...(['base', 'care'] as const).flatMap((book) => sizes.map((size): Part => ({ book, size }))),
  { book: 'long', size: longLog },
];

function lineOf(one: Measured): string {
  const { scenario, contracts, roundTrips, cellsRead, cellsWritten, modelledSeconds, cpuSeconds } = one;
  return (
    `${String(contracts).padStart(6)} ${scenario.padEnd(44)} ${String(roundTrips).padStart(4)} trips ` +
    `${String(cellsRead).padStart(9)} read ${String(cellsWritten).padStart(8)} written ` +
    `${modelledSeconds.toFixed(1).padStart(7)} s modelled ${cpuSeconds.toFixed(1).padStart(6)} s cpu`
  );
}

const part = ownPart(parts);
if (part) for await (const one of measureBook(part.book, part.size)) console.log(JSON.stringify(one));
else {
  const isJson = process.argv.includes('--json');
  const measured = await measureParts(parts, (one) => {
    if (!isJson) console.log(lineOf(one));
  });
  if (isJson) console.log(JSON.stringify(measured, null, 1));
  if (process.argv.includes('--write')) {
    const docs = join(repositoryRoot(), 'docs');
    writeFileSync(join(docs, 'performance.md'), performancePage(measured));
    writeFileSync(join(docs, 'performance.svg'), growthChart(measured));
  }
}
