import type { FeeCycle } from '../won';
import { readWonText } from '../won-text';
import { type CellReading, empty, guess, type Parts, type RawCell, sure, unread } from './reading';
import { isNothing, visibleText } from './visible-text';

/** What the header, or a line above it, says of a column of amounts. */
export interface WonColumn {
  /** Won that one stands for: 1000 under 요금(천원). */
  readonly unit: number;
  /** The period that the header names; null where it names none. */
  readonly cycle: FeeCycle | null;
}

/** A number on its own, to which the unit of the column applies. */
const BARE = /^(?:\d+|\d{1,3}(?:,\d{3})+)$/;

/** Reads an amount; a period or VAT term that it names besides is moved to the columns of those. */
export function readWonCell(cell: RawCell, { unit, cycle }: WonColumn): CellReading<number> {
  if (typeof cell === 'object' || typeof cell === 'boolean') return unread('won');
  const text = visibleText(String(cell)).normalize('NFKC');
  if (isNothing(text)) return empty;
  const read = readWonText(text);
  if (read === null) return unread('won');
  const isBare = BARE.test(text);
  const won = isBare ? read.won * unit : read.won;
  const named = read.cycle ?? cycle;
  const parts: Parts = {
    ...(named !== null && (named !== 'month' || cycle !== 'month') ? { feeCycle: named } : {}),
    ...(read.vat === null ? {} : { vat: read.vat }),
  };
  if (Object.keys(parts).length > 0) return guess(won, 'parts', parts);
  if (!read.certain || (isBare && unit !== 1)) return guess(won, 'unit');
  return sure(won);
}
