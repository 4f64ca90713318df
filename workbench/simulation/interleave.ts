// npm run simulate -- --interleave [--stride N] [--offset N] [--only WORDS]
import { everyInterleaving, type Interleaving, playInterleaving } from './interleavings';

interface Choice {
  /** Every so manieth one, beginning with the one at `offset`. */
  readonly stride: number;
  readonly offset: number;
  /** Only those in whose words this stands. */
  readonly only: string;
}

/** Plays the chosen interleavings and tells of those that go wrong; returns how many do. */
export function interleave({ stride, offset, only }: Choice): number {
  const begun = performance.now();
  const all = everyInterleaving().filter((one) => inWords(one).includes(only));
  const chosen = all.filter((_, index) => index % stride === offset);
  let wrong = 0;
  for (const one of chosen) {
    const what = playInterleaving(one);
    if (what === null) continue;
    wrong += 1;
    console.log(`${inWords(one)}:\n  ${what.replaceAll('\n', '\n  ')}`);
  }
  const seconds = ((performance.now() - begun) / 1000).toFixed(0);
  console.log(`${chosen.length} of ${all.length} interleavings, ${wrong} with a violation, ${seconds} s`);
  return wrong;
}

function inWords({ entry, deed, sheet, call }: Interleaving): string {
  return `${entry}, while someone ${deed} in ${sheet.title.ko} before call ${call}`;
}
