import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Size } from './book-of-size';
import type { Measured } from './measure';

/** A book of a size, measured in a process of its own: what one leaves in memory is no cost of the other. */
export interface Part {
  readonly book: Measured['book'];
  readonly size: Size;
}

/** The part that this process was started for, or null. */
export function ownPart(parts: readonly Part[]): Part | null {
  const at = process.argv.indexOf('--part');
  const [, book, contracts] = at < 0 ? [] : process.argv.slice(at);
  return parts.find((part) => part.book === book && String(part.size.contracts) === contracts) ?? null;
}

/** Measures the parts one after the other: a book beside another would count for more processor time than it takes. */
export async function measureParts(
  parts: readonly Part[],
  told: (one: Measured) => void,
): Promise<Measured[]> {
  const results: Measured[] = [];
  for (const part of parts) results.push(...(await measurePart(part, told)));
  return results;
}

async function measurePart({ book, size }: Part, told: (one: Measured) => void): Promise<Measured[]> {
  const child = spawn(
    process.execPath,
    [...process.execArgv, ...process.argv.slice(1, 2), '--part', book, String(size.contracts)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const measured: Measured[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    const one = JSON.parse(line) as Measured; // as this program's own part prints it
    measured.push(one);
    told(one);
  }
  const status = await ended;
  if (status !== 0)
    throw new Error(`The bench of ${book} with ${size.contracts} contracts ended with ${status}.`);
  return measured;
}
