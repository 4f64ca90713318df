// npm run reliability [-- part of a name]: every trial, two at a time, each in a process of its own. A whole run
// writes docs/reliability.md, and goes on from one of the same tree that was stopped; trials that are asked for by name
// are run in any case. The exit code says whether anything was violated.
import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { keptTallies } from './kept-tallies';
import { reportOf } from './report';
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
  // Built once, before two processes find it stale.
  addOn();
  const chosen = trials.flatMap((trial, index) => (trial.name.includes(part) ? [{ trial, index }] : []));
  const kept = keptTallies();
  const waiting = part === '' ? chosen.filter(({ trial }) => kept.of(keyOf(trial)) === null) : [...chosen];
  if (waiting.length < chosen.length)
    console.log(
      `${chosen.length - waiting.length} of ${chosen.length} trials stand from a run that was stopped.`,
    );
  const worker = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      kept.keep(keyOf(next.trial), await runAlone(next.trial, next.index));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  const all = chosen.flatMap(({ trial }) =>
    (kept.of(keyOf(trial)) ?? []).map((tally) => ({ part: trial.part, tally })),
  );
  const violations = all.flatMap(({ tally }) => tally.violations);
  for (const violation of violations) console.log(`\n${violation}`);
  if (part === '') writeFileSync('docs/reliability.md', reportOf(all));
  console.log(`\n${violations.length} violations.`);
  process.exitCode = violations.length > 0 ? 1 : 0;
}

function keyOf({ part, name }: Trial): string {
  return `${part} ${name}`;
}

async function runAlone(trial: Trial, index: number): Promise<readonly Tally[]> {
  const program = process.argv[1] ?? '';
  const tallies = await promisify(execFile)(
    process.execPath,
    [...process.execArgv, program, ALONE, String(index)],
    {
      maxBuffer: 256 * 1024 * 1024,
    },
  ).then(
    ({ stdout }) => JSON.parse(stdout) as Tally[], // as the other process wrote it
    (cause: unknown) => {
      throw new Error(`The trial "${trial.name}" was stopped before it was done.`, { cause });
    },
  );
  for (const { name, tried, violations, seconds } of tallies)
    console.log(
      `${trial.part.padEnd(8)} ${name.padEnd(55)} ${String(tried).padStart(5)} ${String(violations.length).padStart(3)} violations ${seconds.toFixed(1).padStart(6)} s`,
    );
  return tallies;
}
