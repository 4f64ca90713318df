// Instants as the book's people read them.

/** 2024-10-02 (수) 08:55, in the zone. */
export function longTime(instant: string, zone: string, language: 'ko' | 'en'): string {
  const { date, clock } = parts(instant, zone);
  const weekday = new Intl.DateTimeFormat(language, { timeZone: zone, weekday: 'short' });
  return `${date} (${weekday.format(new Date(instant))}) ${clock}`;
}

/** 10-02 08:55. */
export function shortTime(instant: string, zone: string): string {
  const { date, clock } = parts(instant, zone);
  return `${date.slice(5)} ${clock}`;
}

/** For a field that a person edits: 2024-10-02 08:55. A field of type datetime-local would speak the browser's language. */
export function fieldTime(instant: string, zone: string): string {
  const { date, clock } = parts(instant, zone);
  return `${date} ${clock}`;
}

/** Nine in the morning, `days` after the instant's day: 2024-10-03T09:00. */
export function morningAfter(instant: string, zone: string, days: number): string {
  const [year = 0, month = 1, day = 1] = parts(instant, zone).date.split('-').map(Number);
  return `${new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10)}T09:00`;
}

function parts(instant: string, zone: string): { date: string; clock: string } {
  // The Swedish way of writing dates is ISO's.
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(instant));
  const [date = '', clock = ''] = text.split(' ');
  return { date, clock };
}
