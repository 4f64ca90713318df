// Everything that is tried, in the order of the report.
import { meetEverywhere } from './at-once';
import { liveThrough } from './bad-days';
import { crashEverywhere } from './crash-everywhere';
import { entryPoints } from './entries/all';
import { badDays } from './entries/bad-days';
import { meetings } from './entries/meetings';
import type { Tally } from './tally';

export interface Trial {
  readonly part: 'crash' | 'meeting' | 'bad day';
  readonly name: string;
  run(): readonly Tally[];
}

export const trials: readonly Trial[] = [
  ...entryPoints.map(
    (entry): Trial => ({
      part: 'crash',
      name: entry.name,
      run: () => [crashEverywhere(entry)],
    }),
  ),
  ...meetings.map(
    (meeting): Trial => ({
      part: 'meeting',
      name: meeting.name,
      run: () => [meetEverywhere(meeting)],
    }),
  ),
  ...badDays.map((day): Trial => ({ part: 'bad day', name: day.name, run: () => liveThrough([day]) })),
];
