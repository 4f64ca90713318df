import type { CustomerPage } from '../../app/sidebar/customers-contract';
import { type CivilDate, daysBetween } from '../../domain/civil-date';

export const WIDTH = 268;
export const HEIGHT = 96;
const LEFT = 26;
const RIGHT = 8;
const TOP = 10;
const BOTTOM = 10;

/** The newest answers that fit; more would be a smear. */
const MOST = 40;

export interface ChartPoint {
  readonly x: number;
  readonly y: number;
  readonly date: CivilDate;
  readonly points: number;
}

/** Where each answer stands: across by its day, up by its points. A single answer stands at the right end. */
export function chartPoints(answers: CustomerPage['satisfaction']): readonly ChartPoint[] {
  const shown = answers.slice(-MOST);
  const [first] = shown;
  const last = shown.at(-1);
  if (first === undefined || last === undefined) return [];
  const days = daysBetween(first.date, last.date);
  return shown.map(({ date, points }) => {
    const along = days === 0 ? 1 : daysBetween(first.date, date) / days;
    return { x: Math.round(LEFT + along * (WIDTH - LEFT - RIGHT)), y: yOf(points), date, points };
  });
}

export function yOf(points: number): number {
  return Math.round(TOP + ((5 - points) / 4) * (HEIGHT - TOP - BOTTOM));
}
