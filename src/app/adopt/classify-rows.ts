import { visibleText } from '../../domain/adopt/visible-text';
import { cellText } from '../../sheets/cell';
import type { FoundHeader } from './find-header';
import { cellAt, filledColumns, type LedgerGrid, mergeAt, shownAt } from './grid';
import { isOwnColumn } from './match-header';
import type { ColumnProposal } from './propose-columns';

/** A row that is no customer, contract or contact: it gets no id and stays as it is. */
export interface SkippedRow {
  readonly row: number;
  readonly kind: 'title' | 'subtotal' | 'header' | 'page' | 'blank';
  readonly text: string;
}

export interface ClassifiedRows {
  /** Rows of data, from 1. */
  readonly data: readonly number[];
  readonly skipped: readonly SkippedRow[];
}

/** What a row is known by: one of these, filled, makes it a row of data. */
const IDENTITY = new Set([
  'customerName',
  'name',
  'customerId',
  'contractId',
  'phone',
  'email',
  'start',
  'end',
  'date',
  'content',
]);

const SUM =
  /^[\s[(<※*■]*(?:[^\s:]{1,12}\s*)?(?:소\s?계|합\s?계|총\s?계|누\s?계|총\s?합|subtotal|total|grand total)[\s:：)\]>*■]*(?:[\d,]+\s*(?:원|명|건)?)?\)?$/i;
const SUM_ALONE = /^(?:계|총\s*[\d,]+\s*\S{1,3})$/;
const PAGE = /^[-–—\s]*(?:page\s*|p\.?\s*)?\d+\s*(?:[/／]\s*\d+)?\s*(?:쪽|페이지|page)?[-–—\s]*$/i;
const TITLE_MARK = /^[■□▶▷●◆◇▣※*<[(#=-]|[:：]|(?:명단|현황|대장|목록|리스트)$/;

/** Parts the rows of a tab into data and what is to be skipped; the header's own rows are neither. */
export function classifyRows(
  grid: LedgerGrid,
  header: FoundHeader,
  columns: readonly ColumnProposal[],
): ClassifiedRows {
  const data: number[] = [];
  const skipped: SkippedRow[] = [];
  grid.cells.forEach((_, index) => {
    const row = index + 1;
    if (row >= header.firstRow && row <= header.lastRow) return;
    const kind = row < header.firstRow ? kindAbove(grid, row) : kindOf(grid, row, header, columns);
    if (kind === 'data') data.push(row);
    else skipped.push({ row, kind, text: textOf(grid, row) });
  });
  return { data, skipped };
}

function kindAbove(grid: LedgerGrid, row: number): SkippedRow['kind'] {
  return filledColumns(grid, row).length === 0 ? 'blank' : 'title';
}

function kindOf(
  grid: LedgerGrid,
  row: number,
  header: FoundHeader,
  columns: readonly ColumnProposal[],
): SkippedRow['kind'] | 'data' {
  const filled = filledColumns(grid, row);
  if (filled.length === 0) return 'blank';
  if (repeatsHeader(grid, row, header, filled)) return 'header';
  const texts = filled.map((column) => visibleText(cellText(cellAt(grid, row, column))));
  const isDated = columns.some(
    ({ place, field }) => field?.column.kind === 'date' && /\d/.test(shownAt(grid, row, place)),
  );
  const isSum = texts.some((text) => SUM.test(text) || SUM_ALONE.test(text));
  if (isSum && !isDated) return 'subtotal';
  const [only] = filled;
  const isAlone = filled.length === 1 && only !== undefined;
  if (isAlone && columns.some(({ place, field }) => place === only && field?.column.kind === 'won')) {
    return 'subtotal';
  }
  if (isAlone && isNumbering(header, only, texts[0] ?? '')) return 'blank';
  if (isAlone && PAGE.test(texts[0] ?? '') && !isIdentity(columns, only)) return 'page';
  if (isAlone && /(?:page|쪽|페이지)|^[-–—]\s*\d+\s*[-–—]$|^\d+\s*\/\s*\d+$/i.test(texts[0] ?? ''))
    return 'page';
  if (isAlone) return isLoneTitle(grid, row, only, texts[0] ?? '', columns) ? 'title' : 'data';
  if (texts.every((text) => /^[^\d:：]{1,12}[:：]/.test(text))) return 'title';
  if (filled.some((column) => isIdentity(columns, column))) return 'data';
  if (texts.every((text) => /^[\d,.\s원%-]+$/.test(text))) return 'subtotal';
  return 'title';
}

/** A form that was numbered ahead: nothing but the number of the line. */
function isNumbering(header: FoundHeader, place: number, text: string): boolean {
  return /^\d{1,5}$/.test(text) && isOwnColumn(header.texts.get(place) ?? '');
}

function isIdentity(columns: readonly ColumnProposal[], place: number): boolean {
  return columns.some((column) => column.place === place && IDENTITY.has(column.field?.key ?? ''));
}

/** One filled cell: a heading between the rows, a note below them, or a customer of whom only the name is known. */
function isLoneTitle(
  grid: LedgerGrid,
  row: number,
  place: number,
  text: string,
  columns: readonly ColumnProposal[],
): boolean {
  const isWide = (mergeAt(grid, row, place)?.columns ?? 1) > 1;
  return isWide || !isIdentity(columns, place) || text.length > 20 || TITLE_MARK.test(text);
}

/** As on every printed page: at least two cells, and half of all, say what the header says. */
function repeatsHeader(
  grid: LedgerGrid,
  row: number,
  header: FoundHeader,
  filled: readonly number[],
): boolean {
  const same = filled.filter((column) => {
    const above = (header.texts.get(column) ?? '').split('\n');
    return above.includes(visibleText(shownAt(grid, row, column)).replace(/\s+/g, ' '));
  });
  return same.length >= Math.max(2, filled.length / 2);
}

function textOf(grid: LedgerGrid, row: number): string {
  const texts = filledColumns(grid, row).map((column) => visibleText(shownAt(grid, row, column)));
  return texts.join(' · ').slice(0, 60);
}
