/**
 * A short stable hash of a list of texts: 14 hex digits (53 bits), the same on every machine. For noticing a
 * change, not for secrecy. Texts that differ only in Unicode composition hash alike; where a text ends counts.
 */
export function fingerprint(texts: readonly string[]): string {
  let joined = '';
  for (const text of texts) {
    const composed = text.normalize('NFC');
    joined += `${composed.length}:${composed}`;
  }
  const hash = hash53(joined);
  // In parts: engines print a number of more than 31 bits as if it had a fraction, which takes ten times as long.
  return `${hex(Math.floor(hash / TWO_32), 6)}${hex((hash >>> 16) & 0xffff, 4)}${hex(hash & 0xffff, 4)}`;
}

const TWO_32 = 2 ** 32;

function hex(value: number, width: number): string {
  return value.toString(16).padStart(width, '0');
}

const { imul } = Math;

/** cyrb53 (bryc, public domain), 53 bits; its multipliers and shifts are the algorithm's own. */
export function hash53(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = imul(high ^ unit, 2654435761);
    low = imul(low ^ unit, 1597334677);
  }
  high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
  low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
