// npm run simulate -- --seed N --days D [--from YYYY-MM-DD] [--seeds N]
// npm run simulate -- --interleave [--stride N] [--offset N] [--only WORDS]
import { parseArgs } from 'node:util';
import { type CivilDate, isCivilDate } from '../../src/domain/civil-date';
import { interleave } from './interleave';
import { type Finished, playYear } from './year';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '1' },
    days: { type: 'string', default: '365' },
    from: { type: 'string', default: '2024-10-02' },
    interleave: { type: 'boolean', default: false },
    stride: { type: 'string', default: '1' },
    offset: { type: 'string', default: '0' },
    only: { type: 'string', default: '' },
  },
});

const TOLD_DAYS = 30;

function whole(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0) return number;
  console.error(`--${name} ${text} is no whole number.`);
  return process.exit(2);
}

function day(text: string): CivilDate {
  if (isCivilDate(text)) return text;
  console.error(`--from ${text} is no day. Write one such as 2024-10-02.`);
  return process.exit(2);
}

function tell({ schedule, steps, counts, mails, contracts, violation }: Finished, seconds: number): void {
  const { seed, days, from } = schedule;
  const summary = `seed ${seed}: ${days} days from ${from}, ${steps} steps, ${contracts} contracts, ${mails} mails, ${seconds.toFixed(1)} s`;
  if (!violation) {
    console.log(`${summary}, no violation`);
    console.log(`  ${[...counts].map(([name, count]) => `${name} ${count}`).join(' · ')}`);
    return;
  }
  console.log(
    `${summary}\nVIOLATION at step ${violation.step}:\n${violation.what}\n\nThe last that happened:`,
  );
  for (const line of violation.last) console.log(`  ${line}`);
  console.log(`\nReplay: npm run simulate -- --seed ${seed} --days ${days} --from ${from}`);
}

function playSeeds(): number {
  const first = whole('seed', values.seed);
  const count = whole('seeds', values.seeds);
  const days = whole('days', values.days);
  const from = day(values.from);
  let wrong = 0;
  for (let seed = first; seed < first + count; seed += 1) {
    const begun = performance.now();
    const seconds = () => (performance.now() - begun) / 1000;
    const finished = playYear({ seed, days, from }, (day) => {
      // A year takes minutes.
      if (day % TOLD_DAYS === 0) console.error(`seed ${seed}: day ${day}, ${seconds().toFixed(0)} s`);
    });
    tell(finished, seconds());
    if (finished.violation) wrong += 1;
  }
  return wrong;
}

const wrong = values.interleave
  ? interleave({
      stride: Math.max(1, whole('stride', values.stride)),
      offset: whole('offset', values.offset),
      only: values.only,
    })
  : playSeeds();
process.exitCode = wrong === 0 ? 0 : 1;
