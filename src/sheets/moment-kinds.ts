// Kinds of column for what passes by the clock.
import type { Pause } from '../domain/business-hours';
import { type CivilMoment, parseMoment } from '../domain/civil-moment';
import { parsePauses, printPauses } from '../domain/pause-text';
import { type Cell, cellText, isBlank } from './cell';
import type { ColumnType, Reading } from './column';
import { moment, prose } from './kinds';

/** A minute of a day, as people type it: `2024-10-02 14:30`; a date alone is its midnight. */
export const minute: ColumnType<CivilMoment> = {
  ...moment,
  kind: 'minute',
  width: 128,
  numberFormat: 'yyyy-mm-dd hh:mm',
  validation: { kind: 'date' },
  read(cell): Reading<CivilMoment> {
    if (isBlank(cell)) return { value: null };
    const read = typeof cell === 'number' || typeof cell === 'boolean' ? null : parseMoment(cellText(cell));
    return read === null ? { problem: { code: 'not-a-date' } } : { value: read };
  },
  print: (value): Cell => moment.print(`${value}:00`, 'ko'),
};

/** Stretches of time, a line each: `2024-10-02 10:00 ~ 2024-10-04 09:30`. */
export const pauses: ColumnType<readonly Pause[]> = {
  ...prose,
  kind: 'pauses',
  width: 240,
  read(cell): Reading<readonly Pause[]> {
    if (isBlank(cell)) return { value: null };
    const read = parsePauses(cellText(cell));
    return read === null ? { problem: { code: 'not-periods' } } : { value: read };
  },
  print: printPauses,
};
