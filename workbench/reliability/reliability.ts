// npm run reliability [-- part of a name]: every trial, two at a time, each in a process of its own. A whole run
// writes docs/reliability.md; the exit code says whether anything was violated.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { reportOf, type Tried } from './report';
import type { Tally } from './tally';
import { addOn } from './trial-book';
import { type Trial, trials } from './trials';

const AT_A_TIME = 2;
const ALONE = '--alone';
const [argument, number] = process.argv.slice(2);

if (argument === ALONE) {
  const tallies = trials[Number(number)]?.run() ?? [];
  process.stdout.write(JSON.stringify(tallies));
} else {
  await runAll(argument ?? '');
}

async function runAll(part: string): Promise<void> {
  const begun = performance.now();
  // Built once, before two processes find it stale.
  addOn();
  const chosen = trials.flatMap((trial, index) => (trial.name.includes(part) ? [{ trial, index }] : []));
  const waiting = [...chosen];
  const tried = new Map<number, readonly Tried[]>();
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      tried.set(next.index, await runAlone(next.trial, next.index));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  const all = chosen.flatMap(({ index }) => tried.get(index) ?? []);
  const violations = all.flatMap(({ tally }) => tally.violations);
  for (const violation of violations) console.log(`\n${violation}`);
  if (part === '') writeFileSync('docs/reliability.md', reportOf(all, (performance.now() - begun) / 1000));
  console.log(
    `\n${violations.length} violations in ${Math.round((performance.now() - begun) / 1000)} seconds.`,
  );
  process.exitCode = violations.length > 0 ? 1 : 0;
}

async function runAlone(trial: Trial, index: number): Promise<Tried[]> {
  const program = process.argv[1] ?? '';
  const tallies = await promisify(execFile)(process.execPath, [program, ALONE, String(index)], {
    maxBuffer: 256 * 1024 * 1024,
  }).then(
    ({ stdout }) => JSON.parse(stdout) as Tally[], // as the other process wrote it
    (cause: unknown) => {
      throw new Error(`The trial "${trial.name}" was stopped before it was done.`, { cause });
    },
  );
  for (const { name, tried, violations, seconds } of tallies)
    console.log(
      `${trial.part.padEnd(8)} ${name.padEnd(55)} ${String(tried).padStart(5)} ${String(violations.length).padStart(3)} violations ${seconds.toFixed(1).padStart(6)} s`,
    );
  return tallies.map((tally) => ({ part: trial.part, tally }));
}
