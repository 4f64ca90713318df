import type { Pause } from './business-hours';
import { parseMoment } from './civil-moment';

/** Pauses as people read and mend them: a line each, `2024-10-02 10:00 ~ 2024-10-04 09:30`, open while it lasts. */
export function printPauses(pauses: readonly Pause[]): string {
  return pauses.map(({ from, to }) => `${from} ~${to === null ? '' : ` ${to}`}`).join('\n');
}

/** Null where a line is no such pause, or ends before it began. */
export function parsePauses(text: string): readonly Pause[] | null {
  const lines = text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const pauses: Pause[] = [];
  for (const line of lines) {
    const [start = '', end, ...more] = line.split(/\s*[~∼～]\s*/);
    const from = parseMoment(start);
    const to = end === undefined || end === '' ? null : parseMoment(end);
    const isEndRead = to !== null || end === '';
    if (from === null || !isEndRead || more.length > 0 || (to !== null && to < from)) return null;
    pauses.push({ from, to });
  }
  return pauses;
}

/** Whether the team waits for the customer now. */
export function isWaiting(pauses: readonly Pause[]): boolean {
  return pauses.some(({ to }) => to === null);
}
