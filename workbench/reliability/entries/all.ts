import type { EntryPoint } from '../entry-point';
import { adoptions } from './adoption';
import { archives } from './archive';
import { edits } from './edits';
import { hourlyRuns } from './hourly';
import { installs } from './install';
import { merging } from './merging';
import { sidebarSaves } from './saves';

/** Every way into the add-on that writes. A new one is added to its list. */
export const entryPoints: readonly EntryPoint[] = [
  ...hourlyRuns,
  ...installs,
  ...edits,
  ...sidebarSaves,
  ...adoptions,
  ...archives,
  ...merging,
];
