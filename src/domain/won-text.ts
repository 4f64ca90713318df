import { readKoreanNumber } from './korean-number';
import type { FeeCycle } from './won';

/** 포함, 별도, 면세. */
export type VatTerm = 'included' | 'excluded' | 'exempt';

/** An amount read from a typed text, with the period and the VAT term where it names them. */
export interface WonReading {
  /** Whole won, 0 or more. */
  won: number;
  /** False for a reading that a person should confirm: units without the word 원, such as `10만`. */
  certain: boolean;
  cycle: FeeCycle | null;
  vat: VatTerm | null;
}

const VAT_WORDS: readonly [RegExp, VatTerm][] = [
  [/(?:부가세|부가가치세|VAT)포함/i, 'included'],
  [/(?:부가세|부가가치세|VAT)(?:별도|제외)|\+VAT$/i, 'excluded'],
  [/(?:부가세|부가가치세|VAT)?면세/i, 'exempt'],
];

const CYCLE_WORDS: readonly [RegExp, FeeCycle][] = [
  [/^(?:매월|월)|\/월$/, 'month'],
  [/^(?:매분기|분기)|\/분기$/, 'quarter'],
  [/^(?:매반기|반기)|\/반기$/, 'half'],
  [/^(?:매년|연|년)|\/[연년]$/, 'year'],
  [/^일시불|일시불$/, 'once'],
];

/** A backslash is how Korean fonts and keyboards show the won sign. */
const AMOUNT = /^([₩\\]|KRW)?(.+?)(원정?)?$/i;
const PLAIN_NUMBER = /^(?:\d+|\d{1,3}(?:,\d{3})+)$/;

/**
 * Reads an amount as Koreans type it: `100,000원`, `₩100,000`, `10만 5천원`, `월 5만원(VAT 별도)`. Null where it
 * has no single reading; `1.000`, negative amounts and numbers in words are not guessed at.
 */
export function readWonText(text: string): WonReading | null {
  const compact = text.normalize('NFKC').replace(/[\s()[\]]/g, '');
  const vat = takeWord(compact, VAT_WORDS);
  const cycle = takeWord(vat.rest, CYCLE_WORDS);
  const [, sign, figure = '', word] = AMOUNT.exec(cycle.rest) ?? [];
  const won = readKoreanNumber(figure);
  if (won === null) return null;
  const certain = PLAIN_NUMBER.test(figure) || sign !== undefined || word !== undefined;
  return { won, certain, cycle: cycle.value, vat: vat.value };
}

function takeWord<T>(text: string, words: readonly [RegExp, T][]): { value: T | null; rest: string } {
  const found = words.find(([pattern]) => pattern.test(text));
  return found === undefined
    ? { value: null, rest: text }
    : { value: found[1], rest: text.replace(found[0], '') };
}
