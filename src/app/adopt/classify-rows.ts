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
  if (isSum(grid, row, filled, columns)) return 'subtotal';
  const [only] = filled;
  if (filled.length === 1 && only !== undefined) return kindOfLone(grid, row, only, header, columns);
  if (texts.every((text) => /^[^\d:：]{1,12}[:：]/.test(text))) return 'title';
  if (filled.some((column) => isIdentity(columns, column))) return 'data';
  if (texts.every((text) => /^[\d,.\s원%-]+$/.test(text))) return 'subtotal';
  return 'title';
}

/** A total says so in some cell that is no note, and names no customer, date or id besides. */
function isSum(
  grid: LedgerGrid,
  row: number,
  filled: readonly number[],
  columns: readonly ColumnProposal[],
): boolean {
  const saysSo = (place: number) => {
    const text = visibleText(shownAt(grid, row, place));
    return SUM.test(text) || SUM_ALONE.test(text);
  };
  const isProse = (place: number) =>
    columns.some((column) => column.place === place && column.field?.column.kind === 'prose');
  return (
    filled.some((place) => saysSo(place) && !isProse(place)) &&
    filled.every((place) => saysSo(place) || !isIdentity(columns, place))
  );
}

/** A row with one filled cell: an amount, a number of a line or page, a heading, or a customer's name alone. */
function kindOfLone(
  grid: LedgerGrid,
  row: number,
  place: number,
  header: FoundHeader,
  columns: readonly ColumnProposal[],
): SkippedRow['kind'] | 'data' {
  const text = visibleText(shownAt(grid, row, place));
  const field = columns.find((column) => column.place === place)?.field;
  if (field?.column.kind === 'won') return 'subtotal';
  if (isNumbering(header, place, text)) return 'blank';
  if (PAGE.test(text) && (!isIdentity(columns, place) || /\D/.test(text))) return 'page';
  return isHeading(grid, row, place, text, columns) ? 'title' : 'data';
}

/** A form that was numbered ahead: nothing but the number of the line. */
function isNumbering(header: FoundHeader, place: number, text: string): boolean {
  return /^\d{1,5}$/.test(text) && isOwnColumn(header.texts.get(place) ?? '');
}

function isIdentity(columns: readonly ColumnProposal[], place: number): boolean {
  return columns.some((column) => column.place === place && IDENTITY.has(column.field?.key ?? ''));
}

/** A heading between the rows or a note below them, and not a customer of whom only the name is known. */
function isHeading(
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
