import { instantOf } from '../runtime/host-port';
import { UsageError } from './command';

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?)?(Z|[+-]\d\d:?\d\d)?$/;

/** An ISO instant; without an offset it is wall time in the zone, and a date alone is its midnight. */
export function parseInstant(option: string, text: string, zone: string): string {
  const match = ISO.exec(text);
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', offset] = match ?? [];
  const wall = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
    Number(fraction.padEnd(3, '0')),
  );
  const valid =
    match &&
    new Date(wall)
      .toISOString()
      .startsWith(`${year}-${month}-${day}T${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`);
  if (!valid) {
    throw new UsageError(
      `--${option} ${text} is no date. Write 2024-10-02, 2024-10-02T09:00 or 2024-10-02T09:00:00+09:00.`,
    );
  }
  if (offset === undefined) return new Date(instantOf(wall, zone)).toISOString();
  return new Date(wall - offsetOf(offset)).toISOString();
}

function offsetOf(text: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d\d):?(\d\d)$/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
