/** The reading of a typed Korean phone number: dashed as in `010-1234-5678`, or why it is not one. */
export type PhoneReading =
  | {
      ok: true;
      phone: string;
      /** False where the first 0 was missing and put back, as Sheets drops it from a number. */
      certain: boolean;
    }
  | { ok: false; reason: PhoneProblem };

/** `length`: right beginning, wrong number of digits. `prefix`: no Korean number begins so. */
export type PhoneProblem = 'empty' | 'characters' | 'foreign' | 'length' | 'prefix';

/** One shape of Korean number: how it begins, how many digits follow, and where the dashes go. */
interface NumberShape {
  prefix: RegExp;
  digits: readonly number[];
  split: RegExp;
}

const THREE_PARTS = /^(.{3})(.+)(.{4})$/;

/**
 * Own table, because libphonenumber-js cannot do without one: it dashes 050X as 050-51234-567, takes 010 with
 * seven digits, and weighs 90 KB. Area codes and 15XX–18XX beginnings are those of its metadata (1.13.16).
 */
const SHAPES: readonly NumberShape[] = [
  { prefix: /^010/, digits: [11], split: THREE_PARTS },
  { prefix: /^01[16789]/, digits: [10, 11], split: THREE_PARTS },
  { prefix: /^02(?=[1-9])/, digits: [9, 10], split: /^(.{2})(.+)(.{4})$/ },
  { prefix: /^0(?:3[1-3]|4[1-4]|5[1-5]|6[1-4])(?=[1-9])/, digits: [10, 11], split: THREE_PARTS },
  { prefix: /^070/, digits: [11], split: THREE_PARTS },
  { prefix: /^080/, digits: [10, 11], split: THREE_PARTS },
  { prefix: /^050\d/, digits: [11, 12], split: /^(.{4})(.+)(.{4})$/ },
  {
    prefix: /^1(?:5(?:22|33|44|66|77|88|99)|6(?:00|44|6[0168]|70|88)|8(?:00|33|55|77|99))/,
    digits: [8],
    split: /^(.{4})(.{4})$/,
  },
];

/** Reads what a person typed as one Korean phone number; +82 and 0082 become 0. */
export function readPhone(text: string): PhoneReading {
  const typed = text.normalize('NFKC').trim();
  if (typed === '') return { ok: false, reason: 'empty' };
  const compact = typed.replace(/[\s().\-‐-―−]/g, '');
  if (!/^\+?\d+$/.test(compact)) return { ok: false, reason: 'characters' };

  const [, subscriber] = /^(?:\+|00)?820?(\d{8,})$/.exec(compact) ?? [];
  if (subscriber !== undefined) {
    const withAreaCode = dash(`0${subscriber}`);
    return withAreaCode.ok ? withAreaCode : dash(subscriber);
  }
  if (compact.startsWith('+')) return { ok: false, reason: 'foreign' };

  const asTyped = dash(compact);
  if (asTyped.ok || compact.startsWith('0')) return asTyped;
  const withZero = dash(`0${compact}`);
  return withZero.ok ? { ...withZero, certain: false } : asTyped;
}

function dash(digits: string): PhoneReading {
  const shape = SHAPES.find(({ prefix }) => prefix.test(digits));
  if (shape === undefined) return { ok: false, reason: 'prefix' };
  const groups = shape.split.exec(digits);
  if (groups === null || !shape.digits.includes(digits.length)) return { ok: false, reason: 'length' };
  return { ok: true, phone: groups.slice(1).join('-'), certain: true };
}
