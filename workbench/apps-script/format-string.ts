// printf-style texts: Utilities.formatString, Logger.log and console.

/** Fills `%s`, `%d`, `%f` (with flags, width and precision) and `%%`; there is no `%j` (section 3.7, [B]). */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%(?:%|(-?)(0?)(\d*)(?:\.(\d+))?([sdif]))/g,
    (match, left: string, zero: string, width: string, precision: string | undefined, kind: string) => {
      if (match === '%%') return '%';
      if (next >= values.length) return match;
      const text = formatOne(values[next], kind, precision);
      next += 1;
      const size = Number(width);
      if (left) return text.padEnd(size);
      return zero && kind !== 's' ? padZeros(text, size) : text.padStart(size);
    },
  );
}

/** A line of the log: a format string with its values, or the values one after the other. */
export function formatLog(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  if (typeof first === 'string' && rest.length > 0 && /%[-\d.]*[sdif]/.test(first)) {
    return formatString(first, rest);
  }
  return values.map(logText).join(' ');
}

function formatOne(value: unknown, kind: string, precision: string | undefined): string {
  if (kind === 's') {
    const text = logText(value);
    return precision === undefined ? text : text.slice(0, Number(precision));
  }
  const number = Number(value);
  if (kind === 'f') return number.toFixed(Number(precision ?? 6));
  return String(Math.trunc(number));
}

function padZeros(text: string, size: number): string {
  return text.startsWith('-') ? `-${text.slice(1).padStart(size - 1, '0')}` : text.padStart(size, '0');
}

/** Google prints plain objects and arrays of a log as JSON and errors with their stack. */
function logText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  if (value instanceof Date) return value.toString();
  if (typeof value !== 'object' || value === null) return String(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && prototype !== Object.prototype && prototype !== null) return String(value);
  try {
    return JSON.stringify(value);
  } catch {
    return String(value);
  }
}
