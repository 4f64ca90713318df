import { disassemble, getChoseong } from 'es-hangul';
import type { Opening } from '../../app/sidebar/opening-contract';

export type CustomerEntry = Opening['customers'][number];

interface Indexed {
  readonly entry: CustomerEntry;
  /** Without spaces, in small letters, composed. */
  readonly name: string;
  readonly initials: string;
  readonly jamo: string;
  /** Where in `jamo` each letter of the name begins. */
  readonly starts: readonly number[];
  readonly digits: string;
  readonly id: string;
}

export type CustomerIndex = readonly Indexed[];

/** Everything a search needs of each customer, made once. */
export function indexCustomers(customers: readonly CustomerEntry[]): CustomerIndex {
  return customers.map((entry) => {
    const [id, name, phone] = entry;
    const plain = plainText(name);
    const letters = [...plain].map((letter) => disassemble(letter));
    const starts: number[] = [];
    let length = 0;
    for (const letter of letters) {
      starts.push(length);
      length += letter.length;
    }
    return {
      entry,
      name: plain,
      initials: [...plain].map((letter) => getChoseong(letter) || letter).join(''),
      jamo: letters.join(''),
      starts,
      digits: phone.replace(/\D/g, ''),
      id: id.toLowerCase(),
    };
  });
}

/**
 * The customers that a text names, best first, and how many there are in all. Each part of the text between
 * spaces has to fit: a part of the name, its initial consonants, the last digits of the phone, or the id.
 */
export function searchCustomers(
  index: CustomerIndex,
  text: string,
  most: number,
): { readonly found: readonly CustomerEntry[]; readonly count: number } {
  const parts = text.split(/\s+/).map(plainText).filter(Boolean).map(readPart);
  if (parts.length === 0) return { found: [], count: 0 };
  const ranks: CustomerEntry[][] = Array.from({ length: WORST + 1 }, () => []);
  for (const one of index) {
    const rank = parts.reduce((worst, part) => Math.max(worst, rankOf(one, part)), 0);
    ranks[rank]?.push(one.entry);
  }
  const all = ranks.flat();
  return { found: all.slice(0, most), count: all.length };
}

/** Ranks of a hit; what does not fit has a rank beyond. */
const BEST = 0;
const BEGINS = 1;
const WORST = 2;
const MISS = Number.POSITIVE_INFINITY;

interface Part {
  readonly text: string;
  readonly jamo: string;
  readonly isNumber: boolean;
  readonly hasConsonant: boolean;
}

function readPart(typed: string): Part {
  // The Korean keyboard makes one ㄳ of ㄱ and ㅅ typed after one another.
  const text = typed.replace(/[ㄳㄵㄶㄺ-ㅀㅄ]/g, disassemble);
  return {
    text,
    jamo: disassemble(text),
    isNumber: /^[\d-]+$/.test(text),
    hasConsonant: /[ㄱ-ㅎ]/.test(text),
  };
}

function rankOf(one: Indexed, part: Part): number {
  if (part.text === one.id || part.text === one.name) return BEST;
  if (part.isNumber) {
    const digits = part.text.replace(/-/g, '');
    if (digits.length >= 2 && one.digits.slice(-4).startsWith(digits)) return BEGINS;
    if (one.id.startsWith(part.text)) return BEGINS;
    return digits.length >= 4 && one.digits.includes(digits) ? WORST : MISS;
  }
  const at = part.hasConsonant ? byInitials(one, part.text) : bySounds(one, part.jamo);
  if (at < 0) return one.id.startsWith(part.text) ? BEGINS : MISS;
  return at === 0 ? BEGINS : WORST;
}

/** A name's letter fits its own initial consonant: ㅎㄱㄷ and 홍ㄱㄷ both find 홍길동. */
function byInitials(one: Indexed, text: string): number {
  for (let at = 0; at + text.length <= one.name.length; at += 1) {
    let same = 0;
    while (
      same < text.length &&
      (text[same] === one.initials[at + same] || text[same] === one.name[at + same])
    )
      same += 1;
    if (same === text.length) return at;
  }
  return -1;
}

/** By jamo, from the beginning of a letter: a syllable that is still being composed finds what it may become. */
function bySounds(one: Indexed, jamo: string): number {
  let at = one.jamo.indexOf(jamo);
  while (at >= 0) {
    const letter = one.starts.indexOf(at);
    if (letter >= 0) return letter;
    at = one.jamo.indexOf(jamo, at + 1);
  }
  return -1;
}

function plainText(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, '');
}
