// Number formats of dates, times and durations: Google's tokens (apps-script.md 3.7), Korean and English names.

type Piece = {
  readonly kind: 'text' | 'date' | 'time' | 'minute' | 'elapsed' | 'half';
  readonly text: string;
};

const piece = /"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|\[[^\]]*\]|am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?|[_*].|[\s\S]/giu;

const koreanDays = ['일', '월', '화', '수', '목', '금', '토'];
const englishDays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A serial number in the words of a date format. */
export function formatDate(serial: number, numberFormat: string, korean: boolean): string {
  const pieces = piecesOf(numberFormat.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)[0] ?? '');
  // Sheets shows the time cut down to the smallest unit of the format, never rounded up into the next day.
  const ms = Math.round(serial * 86_400_000);
  const day = new Date(Math.floor(ms / 86_400_000) * 86_400_000 - 25569 * 86_400_000);
  const halves = pieces.some((part) => part.kind === 'half');
  return pieces.map((part) => print(part, day, ms, halves, korean)).join('');
}

function piecesOf(numberFormat: string): Piece[] {
  const found: Piece[] = [];
  for (const match of numberFormat.matchAll(piece)) {
    const [whole, quoted, escaped, elapsed] = match;
    if (quoted !== undefined || escaped !== undefined)
      found.push({ kind: 'text', text: quoted ?? escaped ?? '' });
    else if (elapsed !== undefined) found.push({ kind: 'elapsed', text: elapsed.toLowerCase() });
    else if (/^\[/.test(whole) || /^\*./.test(whole)) continue;
    else if (/^_./.test(whole)) found.push({ kind: 'text', text: ' ' });
    else if (/^a/i.test(whole) && whole.includes('/'))
      found.push({ kind: 'half', text: whole.toLowerCase() });
    else if (/^[hs]/i.test(whole)) found.push({ kind: 'time', text: whole.toLowerCase() });
    else if (/^[ymd]/i.test(whole)) found.push({ kind: 'date', text: whole.toLowerCase() });
    else found.push({ kind: 'text', text: whole });
  }
  return found.map((part, index) => (isMinute(found, index) ? { kind: 'minute', text: part.text } : part));
}

/** `m` after hours or before seconds means minutes. */
function isMinute(pieces: readonly Piece[], index: number): boolean {
  if (pieces[index]?.kind !== 'date' || !/^m{1,2}$/.test(pieces[index].text)) return false;
  const units = pieces
    .map((part, at) => ({ ...part, at }))
    .filter((part) => /date|time|elapsed/.test(part.kind));
  const own = units.findIndex((part) => part.at === index);
  return /^h/.test(units[own - 1]?.text ?? '') || /^s/.test(units[own + 1]?.text ?? '');
}

function print(part: Piece, day: Date, ms: number, halves: boolean, korean: boolean): string {
  const seconds = Math.floor(ms / 1000);
  const hour = mod(Math.floor(seconds / 3600), 24);
  const { text } = part;
  switch (part.kind) {
    case 'text':
      return text;
    case 'half':
      if (text === 'a/p') return hour < 12 ? 'A' : 'P';
      return korean ? (hour < 12 ? '오전' : '오후') : hour < 12 ? 'AM' : 'PM';
    case 'minute':
      return padded(mod(Math.floor(seconds / 60), 60), text.length);
    case 'time':
      if (text.startsWith('h')) return padded(halves ? hour % 12 || 12 : hour, text.length);
      return withFraction(mod(seconds, 60), mod(ms, 1000), text);
    case 'elapsed': {
      const unit = text.startsWith('h') ? 3600 : text.startsWith('m') ? 60 : 1;
      return `${ms < 0 ? '-' : ''}${padded(Math.floor(Math.abs(ms) / 1000 / unit), text.length)}`;
    }
    default:
      return datePart(text, day, korean);
  }
}

function datePart(text: string, day: Date, korean: boolean): string {
  const month = day.getUTCMonth();
  const weekDay = day.getUTCDay();
  if (text.startsWith('y')) {
    const year = String(day.getUTCFullYear());
    return text.length <= 2 ? year.slice(-2) : year.padStart(4, '0');
  }
  if (text.startsWith('m')) {
    if (text.length <= 2) return padded(month + 1, text.length);
    if (korean) return `${month + 1}월`;
    const name = englishMonths[month] ?? '';
    return text.length === 3 ? name.slice(0, 3) : text.length === 5 ? name.slice(0, 1) : name;
  }
  if (text.length <= 2) return padded(day.getUTCDate(), text.length);
  if (korean) return `${koreanDays[weekDay] ?? ''}${text.length >= 4 ? '요일' : ''}`;
  const name = englishDays[weekDay] ?? '';
  return text.length === 3 ? name.slice(0, 3) : name;
}

function withFraction(second: number, ms: number, text: string): string {
  const [unit = '', digits] = text.split('.');
  const whole = padded(second, unit.length);
  return digits ? `${whole}.${padded(ms, 3).slice(0, digits.length).padEnd(digits.length, '0')}` : whole;
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function mod(value: number, by: number): number {
  return ((value % by) + by) % by;
}
