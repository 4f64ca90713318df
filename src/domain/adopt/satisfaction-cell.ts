import type { Rating } from '../satisfaction';
import { type CellReading, empty, guess, type RawCell, sure, unread } from './reading';
import { isNothing, visibleText } from './visible-text';

/** What the header and the other cells of a column tell of its scale. */
export interface SatisfactionColumn {
  /** Whether 5 is best or worst, where the header says so. */
  readonly best: 5 | 1 | null;
  /** Whether some cell shows five stars, full or hollow. */
  readonly hasFiveStars: boolean;
  /** Whether the numbers are of another scale than 1 to 5. */
  readonly isOtherScale: boolean;
}

const WORDS: readonly (readonly [Rating, RegExp])[] = [
  [5, /^(?:매우만족|아주만족|verysatisfied)$/],
  [4, /^(?:만족|satisfied)$/],
  [3, /^(?:보통|neutral)$/],
  [2, /^(?:불만족|dissatisfied)$/],
  [1, /^(?:매우불만족|아주불만족|verydissatisfied)$/],
];
/** Near words, which a person should confirm. */
const NEAR: readonly (readonly [Rating, RegExp])[] = [
  [5, /^(?:매우좋음|아주좋음|최고|대만족)$/],
  [4, /^(?:좋음|만족함|양호)$/],
  [3, /^(?:그저그럼|중간)$/],
  [2, /^(?:불만|나쁨|별로)$/],
  [1, /^(?:매우불만|매우나쁨|최악)$/],
];

export function satisfactionColumnOf(header: string, cells: readonly RawCell[]): SatisfactionColumn {
  const said = visibleText(header).normalize('NFKC').replace(/\s/g, '');
  const texts = cells.map((cell) => (typeof cell === 'object' ? '' : visibleText(String(cell))));
  const best = /5(?:점)?(?:=|:|이|가)?(?:매우만족|최고|만점|가장좋)|높을수록/.test(said)
    ? 5
    : /1(?:점)?(?:=|:|이|가)?(?:매우만족|최고|가장좋)|낮을수록/.test(said)
      ? 1
      : null;
  return {
    best,
    hasFiveStars: texts.some((text) => /^[★☆]{5}$/.test(text)),
    isOtherScale: /(?:10|7|100)점/.test(said) || texts.some((text) => Number(text.replace(/점$/, '')) > 5),
  };
}

/** Reads an answer as points 5 (매우 만족) to 1 (매우 불만족). */
export function readSatisfactionCell(cell: RawCell, column: SatisfactionColumn): CellReading<Rating> {
  if (typeof cell === 'object' || typeof cell === 'boolean') return unread('scale');
  const text = visibleText(String(cell)).normalize('NFKC').replace(/\s/g, '').toLowerCase();
  if (isNothing(text)) return empty;
  const word = WORDS.find(([, pattern]) => pattern.test(text));
  if (word) return sure(word[0]);
  const near = NEAR.find(([, pattern]) => pattern.test(text));
  if (near) return guess(near[0], 'word');
  return /^[★☆]/.test(text) ? readStars(text, column) : readDigits(text, column);
}

function readStars(text: string, { hasFiveStars }: SatisfactionColumn): CellReading<Rating> {
  const [, full = '', hollow = ''] = /^(★*)(☆*)$/.exec(text) ?? [];
  const points = pointsOf(full.length);
  if (points === null || full.length + hollow.length > 5) return unread('scale');
  const isOfFive = full.length + hollow.length === 5 || (hollow === '' && hasFiveStars);
  return isOfFive ? sure(points) : guess(points, 'scale');
}

function readDigits(text: string, { best, isOtherScale }: SatisfactionColumn): CellReading<Rating> {
  const [, digit] = /^([1-5])(?:점|\/5)?$/.exec(text) ?? [];
  const points = digit === undefined || isOtherScale ? null : pointsOf(Number(digit));
  if (points === null) return unread('scale');
  if (best === null) return guess(points, 'scale');
  return sure(best === 5 ? points : (pointsOf(6 - points) ?? points));
}

function pointsOf(count: number): Rating | null {
  return ([1, 2, 3, 4, 5] as const).find((points) => points === count) ?? null;
}
