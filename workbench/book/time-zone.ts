/** Wall time of an instant in an IANA zone, as days since 1899-12-30 (Google's serial number). */
export function serialOf(epochMs: number, zone: string): number {
  throw new Error(`being written ${epochMs} ${zone}`);
}

/** The instant (milliseconds since 1970) of a wall time given as a serial number. */
export function epochOf(serial: number, zone: string): number {
  throw new Error(`being written ${serial} ${zone}`);
}

/** Whether this machine knows the IANA zone. */
export function isTimeZone(zone: string): boolean {
  throw new Error(`being written ${zone}`);
}
