const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
/** Added to KS X 1001 in 1998 and part of CP949; Node's decoder knows the table of 1987. */
const LATER_SIGNS: Readonly<Record<number, string>> = { 41702: '€', 41703: '®' };

let known: ReadonlyMap<number, string> | null = null;

/**
 * Decodes CP949, which Korean Windows and Excel write; null where the bytes are none. Node's own `euc-kr` knows
 * only the 2,350 syllables of KS X 1001 (Node 20, ICU 74): 똠 would come out as two wrong characters.
 */
export function decodeCp949(bytes: Uint8Array): string | null {
  known ??= doubleBytes();
  let text = '';
  for (let at = 0; at < bytes.length; at += 1) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      text += String.fromCharCode(lead);
      continue;
    }
    at += 1;
    const letter = known.get(lead * 256 + (bytes[at] ?? 0));
    if (letter === undefined) return null;
    text += letter;
  }
  return text;
}

/** Every pair of bytes: KS X 1001 as the engine knows it, and the syllables it lacks in the order of Unicode. */
function doubleBytes(): ReadonlyMap<number, string> {
  const decoder = new TextDecoder('euc-kr', { fatal: true });
  const pairs = new Map<number, string>(
    Object.entries(LATER_SIGNS).map(([pair, sign]) => [Number(pair), sign]),
  );
  for (let lead = 0xa1; lead <= 0xfe; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1) {
      const letter = decodedPair(decoder, lead, trail);
      if (letter !== null) pairs.set(lead * 256 + trail, letter);
    }
  }
  const standard = new Set(pairs.values());
  const free = freePairs();
  for (let code = FIRST_SYLLABLE; code <= LAST_SYLLABLE; code += 1) {
    const syllable = String.fromCharCode(code);
    const pair = standard.has(syllable) ? undefined : free.next().value;
    if (pair !== undefined) pairs.set(pair, syllable);
  }
  return pairs;
}

function decodedPair(decoder: InstanceType<typeof TextDecoder>, lead: number, trail: number): string | null {
  try {
    return decoder.decode(Uint8Array.of(lead, trail));
  } catch {
    // An unassigned place of the table.
    return null;
  }
}

/** The pairs that CP949 adds, in order: all trail bytes below lead A1, from there on those below A1 only. */
function* freePairs(): Generator<number, undefined> {
  for (let lead = 0x81; lead <= 0xc6; lead += 1) {
    for (let trail = 0x41; trail <= (lead < 0xa1 ? 0xfe : 0xa0); trail += 1) {
      const isLetterOrAbove = trail <= 0x5a || (trail >= 0x61 && trail <= 0x7a) || trail >= 0x81;
      if (isLetterOrAbove) yield lead * 256 + trail;
    }
  }
  return undefined;
}
