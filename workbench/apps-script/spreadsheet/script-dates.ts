// Dates of scripts are instants; dates of the document are wall time in the spreadsheet's zone (3.7 [B]).
import { epochOf, serialOf } from '../../book/time-zone';
import { book } from './document';

export function dateOf(serial: number): Date {
  return new Date(epochOf(serial, book().timeZone));
}

/** The serial of the day on which the instant falls; rules ignore the time of day (3.4 [A]). */
export function daySerial(date: Date): number {
  return Math.floor(serialOf(date.getTime(), book().timeZone));
}
