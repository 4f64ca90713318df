// csv-parse rather than our parser behind Utilities.parseCsv, which behaves as Google's does: here quotes inside a
// field, lines of unequal length and mixed line ends have to come out as the person who saved the file meant them.
import { parse } from 'csv-parse/sync';

/** In the order of preference where two fit equally well: amounts hold commas, hardly ever tabs. */
const DELIMITERS = ['\t', ';', ','] as const;
const SAMPLE_LINES = 200;

/** The fields of a CSV text as they stand, line by line; lines may differ in length, a blank one is one empty field. */
export function readCsv(text: string): string[][] {
  const fits = DELIMITERS.map((delimiter) => ({ delimiter, lines: agreement(text, delimiter) }));
  const best = fits.sort((a, b) => b.lines - a.lines).find(({ lines }) => lines > 0);
  return records(text, best?.delimiter ?? ',');
}

/** How many of the first lines have the commonest number of fields, if that is more than one. */
function agreement(text: string, delimiter: string): number {
  const counts = new Map<number, number>();
  for (const { length } of sample(text, delimiter)) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}

/** With a wrong separator a quote may stand where no field begins or ends: then nothing agrees. */
function sample(text: string, delimiter: string): string[][] {
  try {
    return records(text, delimiter, SAMPLE_LINES);
  } catch {
    return [];
  }
}

function records(text: string, delimiter: string, most?: number): string[][] {
  return parse(text, {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    ...(most === undefined ? {} : { to: most }),
  });
}
