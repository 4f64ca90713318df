// Univer's mutations as plain data: what is about to change in the grid.

export interface Mutation {
  readonly id: string;
  readonly params: Readonly<Record<string, unknown>>;
}

export interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** A number, or `otherwise` where there is none: Univer leaves ends of whole rows and columns out. */
export function numberOf(value: unknown, otherwise = 0): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise;
}

export function rangeOf(value: unknown): GridRange {
  const range = isRecord(value) ? value : {};
  const startRow = numberOf(range.startRow);
  const startColumn = numberOf(range.startColumn);
  return {
    startRow,
    endRow: numberOf(range.endRow, startRow),
    startColumn,
    endColumn: numberOf(range.endColumn, startColumn),
  };
}

export function rangesOf(value: unknown): GridRange[] {
  return Array.isArray(value) ? value.map(rangeOf) : [];
}
