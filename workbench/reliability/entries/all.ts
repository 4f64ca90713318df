import type { EntryPoint } from '../entry-point';
import { adoptions } from './adoption';
import { archives } from './archive';
import { caseSaves } from './case-saves';
import { edits } from './edits';
import { hourlyRuns } from './hourly';
import { installs } from './install';
import { ledgerSaves } from './ledger-saves';
import { merging } from './merging';
import { personSaves } from './person-saves';
import { planSaves } from './plan-saves';
import { policySaves } from './policy-saves';
import { saveEntry } from './save';
import { scheduleSaves } from './schedule-saves';

export const sidebarSaves: readonly EntryPoint[] = [
  ...ledgerSaves,
  ...caseSaves,
  ...scheduleSaves,
  ...planSaves,
  ...policySaves,
  ...personSaves,
].map(saveEntry);

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
