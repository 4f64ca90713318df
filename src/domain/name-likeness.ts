import { disassemble } from 'es-hangul';

/** Names are compared this far: a whole page in a name's cell would cost gigabytes of forms. */
const LONGEST_NAME = 80;
const COMPANY_FORM = /주식회사|유한회사|\(주\)|\(유\)/g;

/** A name as its jamo, without spaces, letter case and words such as 주식회사; empty where nothing is left. */
export function jamoOf(name: string): string {
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(COMPANY_FORM, '')
    .replace(/[\s.,'()]/g, '');
  return disassemble(plain.slice(0, LONGEST_NAME));
}

/** Whether one jamo inserted, left out or replaced at most makes one of the other. */
export function isWithinOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  const restOfShort = short.slice(short.length === long.length ? same + 1 : same);
  return restOfShort === long.slice(same + 1);
}

/** The text and each form of it with one letter left out: texts within one edit always share one of these. */
export function oneEditKeys(text: string): Set<string> {
  const keys = new Set([text]);
  for (let index = 0; index < text.length; index += 1) keys.add(text.slice(0, index) + text.slice(index + 1));
  return keys;
}
