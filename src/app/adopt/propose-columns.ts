import { readMonths } from '../../domain/adopt/months-cell';
import { type Cell, cellText, isBlank } from '../../sheets/cell';
import { bestMatch, type FoundHeader, readings } from './find-header';
import { cellAt, type LedgerGrid, lettersOf, shownAt, widthOf } from './grid';
import { headerText } from './header-text';
import { termWords } from './header-words';
import { type HeaderMatch, isOwnColumn, matchesOf } from './match-header';
import { contextOf, readCell } from './read-cell';
import type { Field } from './roles';

/** Why a column is bound, or is not. */
export type ColumnReason =
  | { readonly code: HeaderMatch['by']; readonly word: string; readonly read: number; readonly of: number }
  | { readonly code: 'content'; readonly read: number; readonly of: number }
  | { readonly code: 'chosen' | 'own' | 'unknown' | 'months' | 'empty' | 'people' }
  | { readonly code: 'taken'; readonly by: string }
  | { readonly code: 'mismatch'; readonly word: string; readonly read: number; readonly of: number };

export interface ColumnProposal {
  /** From 1. */
  readonly place: number;
  readonly header: string;
  readonly field: Field | null;
  readonly confidence: number;
  readonly reason: ColumnReason;
}

/** A person's own choice of fields by column letters; null leaves a column alone. */
export type Mapping = Readonly<Record<string, string | null>>;

/** Below this share of readable cells a header's word is not believed. */
const LEAST_READ = 0.5;
const BY_CONTENT = 0.6;
/** Kinds of content that are known without a header. */
const TELLING = ['phone', 'email', 'businessNumber'] as const;

interface Candidate extends ColumnProposal {
  readonly match: HeaderMatch | null;
}

/** A proposal for every column with a header or content. One field goes to one column: the surest, then the first. */
export function proposeColumns(
  grid: LedgerGrid,
  header: FoundHeader,
  fields: ReadonlyMap<string, Field>,
  mapping: Mapping,
): ColumnProposal[] {
  const above = textsAbove(grid, header.firstRow);
  const candidates = Array.from({ length: widthOf(grid) }, (_, index) => index + 1).flatMap((place) => {
    const text = header.texts.get(place) ?? '';
    const cells = cellsBelow(grid, header.lastRow, place);
    const isEmpty = text === '' && cells.every(({ cell }) => isBlank(cell));
    return isEmpty ? [] : [candidateOf(place, text, cells, above, fields)];
  });
  const chosen = new Map(
    candidates.flatMap((one) => {
      const key = mapping[lettersOf(one.place)];
      return key === undefined ? [] : [[one.place, key === null ? null : (fields.get(key) ?? null)] as const];
    }),
  );
  const takenBy = new Map<string, number>();
  for (const [place, field] of chosen) if (field) takenBy.set(field.key, place);
  const ordered = candidates
    .filter(({ place }) => !chosen.has(place))
    .sort((a, b) => strength(b) - strength(a) || a.place - b.place);
  const settled = new Map<number, ColumnProposal>();
  for (const one of ordered) settled.set(one.place, settle(one, takenBy, fields));
  return candidates.map((one): ColumnProposal => {
    const field = chosen.get(one.place);
    if (field === undefined) return settled.get(one.place) ?? one;
    const { place, header: text } = one;
    return { place, header: text, field, confidence: 1, reason: { code: 'chosen' } };
  });
}

interface Below {
  readonly cell: Cell;
  readonly shown: string;
}

function candidateOf(
  place: number,
  header: string,
  cells: readonly Below[],
  above: readonly string[],
  fields: ReadonlyMap<string, Field>,
): Candidate {
  const none = { place, header, field: null, confidence: 0, match: null };
  const values = cells.map(({ cell }) => cell).filter((cell) => !isBlank(cell));
  const isMonths = values.length > 0 && values.every((cell) => readMonths(cell) !== null);
  if (isMonths && termWords.test(headerText(header).base)) return { ...none, reason: { code: 'months' } };
  if (readings(header).every(isOwnColumn) || isOwnColumn(header)) return { ...none, reason: { code: 'own' } };
  const context = contextOf(header, values, above);
  const readable = (field: Field) => {
    const kinds = cells.map(({ cell, shown }) => readCell(field, cell, shown, context).kind);
    return {
      read: kinds.filter((kind) => kind === 'sure' || kind === 'guess').length,
      of: kinds.filter((kind) => kind !== 'empty').length,
    };
  };
  const match = bestMatch(header, fields) ?? null;
  const field = match && fields.get(match.field);
  if (match && field) {
    if (field.key === 'manager' && isOfMany(values)) return { ...none, reason: { code: 'people' } };
    const { read, of } = readable(field);
    const share = of === 0 ? 1 : read / of;
    if (share < LEAST_READ) return { ...none, reason: { code: 'mismatch', word: match.word, read, of } };
    const confidence = Math.round(match.confidence * (0.5 + share / 2) * 100) / 100;
    return {
      place,
      header,
      field,
      confidence,
      match,
      reason: { code: match.by, word: match.word, read, of },
    };
  }
  for (const key of headerText(header).base === '' ? TELLING : []) {
    const telling = fields.get(key);
    const { read, of } = telling ? readable(telling) : { read: 0, of: 0 };
    if (telling && of >= 2 && read === of) {
      return {
        place,
        header,
        field: telling,
        confidence: BY_CONTENT,
        match,
        reason: { code: 'content', read, of },
      };
    }
  }
  return { ...none, reason: { code: values.length === 0 && match === null ? 'empty' : 'unknown' } };
}

/** Hardly a name stands twice: these are the customers' own people, and not the few who look after them. */
function isOfMany(values: readonly Cell[]): boolean {
  return values.length >= 6 && new Set(values.map(cellText)).size > values.length * 0.7;
}

/** Words count before content, and of two phones a mobile one comes first. */
function strength({ match, confidence, header }: Candidate): number {
  const isMobile = /휴대|핸드|모바일|mobile|cell|h\.?p/i.test(header);
  return (match?.confidence ?? confidence) + (match?.field === 'phone' && isMobile ? 0.001 : 0);
}

/** Gives the field to the column, or its next best one; a second phone goes to 보조 연락처. */
function settle(
  one: Candidate,
  takenBy: Map<string, number>,
  fields: ReadonlyMap<string, Field>,
): ColumnProposal {
  const { match: _match, ...proposal } = one;
  const { field } = one;
  if (!field) return proposal;
  const holder = takenBy.get(field.key);
  if (holder === undefined) {
    takenBy.set(field.key, one.place);
    return proposal;
  }
  const next = field.key === 'phone' ? 'secondPhone' : nextField(one, field.key, fields, takenBy);
  const other = next === null ? undefined : fields.get(next);
  if (other && !takenBy.has(other.key)) {
    takenBy.set(other.key, one.place);
    return { ...proposal, field: other, confidence: BY_CONTENT };
  }
  return { ...proposal, field: null, confidence: 0, reason: { code: 'taken', by: lettersOf(holder) } };
}

/** Another field that the header names by itself; endings are too weak for a second choice. */
function nextField(
  { header }: Candidate,
  taken: string,
  fields: ReadonlyMap<string, Field>,
  takenBy: ReadonlyMap<string, number>,
): string | null {
  const other = matchesOf(header, fields).find(
    ({ field, by }) => field !== taken && by !== 'ending' && !takenBy.has(field),
  );
  return other?.field ?? null;
}

function cellsBelow(grid: LedgerGrid, headerRow: number, place: number): Below[] {
  return grid.cells.slice(headerRow).map((_, index) => ({
    cell: cellAt(grid, headerRow + 1 + index, place),
    shown: shownAt(grid, headerRow + 1 + index, place),
  }));
}

export function textsAbove(grid: LedgerGrid, headerRow: number): string[] {
  return grid.cells
    .slice(0, headerRow - 1)
    .flatMap((line) => line.map(cellText).filter((text) => text !== ''));
}
