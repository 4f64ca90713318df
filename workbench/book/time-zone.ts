/** Days from 1899-12-30, Google's day 0, to 1970-01-01. */
const epochDay = 25569;
const dayMs = 86_400_000;

const formatters = new Map<string, Intl.DateTimeFormat>();
/** Per zone: the offset at the start of each block of days. */
const blockOffsets = new Map<string, Map<number, number>>();
/** Shorter than any change that is soon taken back, such as Morocco's for Ramadan. */
const blockMs = 8 * dayMs;

/** Wall time of an instant in an IANA zone, as days since 1899-12-30 (Google's serial number). */
export function serialOf(epochMs: number, zone: string): number {
  return (epochMs + offsetAt(epochMs, zone)) / dayMs + epochDay;
}

/**
 * The instant (milliseconds since 1970) of a wall time given as a serial number. As in Java's calendar, which
 * Google uses: a time that daylight saving skips moves forward, one that occurs twice is the later one.
 */
export function epochOf(serial: number, zone: string): number {
  const wall = Math.round((serial - epochDay) * dayMs);
  const before = offsetAt(wall - dayMs, zone);
  const after = offsetAt(wall + dayMs, zone);
  if (before === after) return wall - before;
  return offsetAt(wall - after, zone) === after ? wall - after : wall - before;
}

/** Whether this machine knows the IANA zone. */
export function isTimeZone(zone: string): boolean {
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** The zone's offset from UTC at an instant, in milliseconds, to the second also where it was not whole minutes. */
export function offsetAt(epochMs: number, zone: string): number {
  const block = Math.floor(epochMs / blockMs);
  const start = blockOffset(block, zone);
  return start === blockOffset(block + 1, zone) ? start : computedOffset(epochMs, zone);
}

function blockOffset(block: number, zone: string): number {
  let blocks = blockOffsets.get(zone);
  if (!blocks) {
    blocks = new Map();
    blockOffsets.set(zone, blocks);
  }
  let offset = blocks.get(block);
  if (offset === undefined) {
    offset = computedOffset(block * blockMs, zone);
    blocks.set(block, offset);
  }
  return offset;
}

function computedOffset(epochMs: number, zone: string): number {
  const instant = Math.floor(epochMs / 1000) * 1000;
  const parts: Record<string, number> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(instant)) parts[type] = Number(value);
  const wall = new Date(0);
  wall.setUTCFullYear(parts.year ?? 0, (parts.month ?? 1) - 1, parts.day ?? 1);
  wall.setUTCHours(parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0);
  return wall.getTime() - instant;
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}
