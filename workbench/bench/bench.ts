// npm run bench [-- --json] [-- --write] [-- --only 1000]: what the add-on costs, counted. Never a test: times differ by machine.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../runtime/services-bundle';
import type { Size } from './book-of-size';
import { growthChart } from './growth-chart';
import type { Measured } from './measure';
import { performancePage } from './performance-page';
import { measureSize } from './scenarios';

const sizes: readonly Size[] = [
  { contracts: 100, logRows: 1_000 },
  { contracts: 1_000, logRows: 10_000 },
  { contracts: 10_000, logRows: 100_000 },
];

function lineOf(one: Measured): string {
  const { scenario, roundTrips, cellsRead, cellsWritten, changedRows, modelledSeconds, cpuSeconds } = one;
  return (
    `  ${scenario.padEnd(44)} ${String(roundTrips).padStart(4)} trips ${String(cellsRead).padStart(9)} read ` +
    `${String(cellsWritten).padStart(8)} written ${String(changedRows).padStart(6)} rows ` +
    `${modelledSeconds.toFixed(1).padStart(7)} s modelled ${cpuSeconds.toFixed(1).padStart(6)} s cpu`
  );
}

const only = process.argv.indexOf('--only');
const isMeasured = ({ contracts }: Size) => only < 0 || contracts === Number(process.argv[only + 1]);
const isJson = process.argv.includes('--json');
const measured: Measured[] = [];
for (const size of sizes.filter(isMeasured)) {
  if (!isJson)
    console.log(`\n${size.contracts} contracts, ${size.contracts} customers, ${size.logRows} log rows`);
  for await (const one of measureSize(size)) {
    measured.push(one);
    if (!isJson) console.log(lineOf(one));
  }
}
if (isJson) console.log(JSON.stringify(measured, null, 1));
if (process.argv.includes('--write')) {
  const docs = join(repositoryRoot(), 'docs');
  writeFileSync(join(docs, 'performance.md'), performancePage(measured));
  writeFileSync(join(docs, 'performance.svg'), growthChart(measured));
}
