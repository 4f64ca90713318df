// One insertion, deletion or move of rows or columns, as arithmetic on indices, areas and formulas.
import type { Area } from './model';
import { type Corner, mapFormula, offsetFormula, type Reference } from './references';

export interface AxisChange {
  readonly axis: 'row' | 'column';
  readonly kind: 'insert' | 'delete' | 'move';
  readonly at: number;
  readonly count: number;
  /** For a move: the index in front of which the block comes to stand, counted before the move. */
  readonly destination: number;
}

/** Where an index goes; null when it is deleted. */
export function movedIndex(change: AxisChange, index: number): number | null {
  const { kind, at, count, destination } = change;
  if (kind === 'insert') return index >= at ? index + count : index;
  const inside = index >= at && index < at + count;
  if (kind === 'delete') return inside ? null : index >= at + count ? index - count : index;
  const shift = destination > at ? destination - at - count : destination - at;
  if (inside) return index + shift;
  if (index >= at + count && index < destination) return index - count;
  return index >= destination && index < at ? index + count : index;
}

/**
 * Where a span first…last goes; null when nothing of it is left. It grows by what is inserted between its ends;
 * a moved block leaves it, unless the whole span moves, and joins it when put between its ends.
 */
export function movedSpan(change: AxisChange, first: number, last: number): [number, number] | null {
  const { kind, at, count, destination } = change;
  if (kind === 'insert') {
    if (first >= at) return [first + count, last + count];
    return last >= at ? [first, last + count] : [first, last];
  }
  const end = at + count - 1;
  if (kind === 'move') {
    if (first >= at && last <= end) {
      return [movedIndex(change, first) ?? first, movedIndex(change, last) ?? last];
    }
    const left = movedSpan({ ...change, kind: 'delete' }, first, last);
    const landing = destination > at ? destination - count : destination;
    return left && movedSpan({ ...change, kind: 'insert', at: landing }, left[0], left[1]);
  }
  if (first >= at && last <= end) return null;
  const start = first > end ? first - count : Math.min(first, at);
  const stop = last > end ? last - count : Math.min(last, at - 1);
  return [start, stop];
}

export function movedArea(change: AxisChange, area: Area): Area | null {
  if (change.axis === 'row') {
    const span = movedSpan(change, area.row, area.row + area.rows - 1);
    return span && { ...area, row: span[0], rows: span[1] - span[0] + 1 };
  }
  const span = movedSpan(change, area.column, area.column + area.columns - 1);
  return span && { ...area, column: span[0], columns: span[1] - span[0] + 1 };
}

/** A formula after the change; `applies` tells which references are to the changed sheet. */
export function movedFormula(
  change: AxisChange,
  formula: string,
  applies: (reference: Reference) => boolean,
): string {
  return mapFormula(formula, (reference) =>
    applies(reference) ? movedReference(change, reference) : reference,
  );
}

/**
 * A formula whose relative references are those of a base cell (custom rules), after the change. When the base
 * itself is deleted, the formula is first read from the row or column that follows it.
 */
export function movedRuleFormula(
  change: AxisChange,
  formula: string,
  base: { readonly row: number; readonly column: number },
  applies: (reference: Reference) => boolean,
): string {
  const index = change.axis === 'row' ? base.row : base.column;
  const lost = change.kind === 'delete' && index >= change.at && index < change.at + change.count;
  const step = lost ? change.at + change.count - index : 0;
  const read = offsetFormula(formula, change.axis === 'row' ? step : 0, change.axis === 'row' ? 0 : step);
  return movedFormula(change, read, applies);
}

export function movedBase(
  change: AxisChange,
  base: { readonly row: number; readonly column: number },
): { readonly row: number; readonly column: number } {
  return change.axis === 'row'
    ? { ...base, row: movedIndex(change, base.row) ?? change.at }
    : { ...base, column: movedIndex(change, base.column) ?? change.at };
}

function movedReference(change: AxisChange, reference: Reference): Reference | null {
  const { start } = reference;
  const end = reference.end ?? start;
  const first = change.axis === 'row' ? start.row : start.column;
  const last = change.axis === 'row' ? end.row : end.column;
  if (first === null && last === null) return reference;
  // An open end (`A2:A`) reaches past every index, so only the written end moves.
  const span = movedSpan(change, first ?? 1, last ?? Number.MAX_SAFE_INTEGER);
  if (!span) return null;
  if (span[0] === (first ?? 1) && span[1] === last) return reference;
  const moved = (corner: Corner, index: number, written: number | null): Corner =>
    written === null ? corner : { ...corner, [change.axis]: index };
  return {
    ...reference,
    start: moved(start, span[0], first),
    end: reference.end && moved(reference.end, span[1], last),
  };
}
