// How a book stands, told so that two books can be compared: without times, and with new ids counted anew.
import { sheetView } from '../book/json-view';
import type { CellValue, SheetModel } from '../book/model';
import type { Runs } from '../book/runs';
import type { TrialBook } from './trial-book';

/** One line for each fact: `고객 정보: 고객명=홍길동 · …`. Times are masked. */
export type Standing = readonly string[];

export interface StandingOptions {
  /** What stood before the trial keeps its ids; ids given out since are counted anew, as numbers may be skipped. */
  readonly before: TrialBook;
  /** Whether looks, rules, protections and marks are told as well; without the rows that stand, of the header and the next row. */
  readonly layout: Layout | null;
}

export type Layout = 'whole' | 'next row';

const TIME = /\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(:\d{2})?(\+09:00)?/g;
/** What was left of a deadline when its mail was written. */
const LEFT = /[^·\n]* (?:남음|지남) \(업무 시간\)/g;
/** Whoever's trigger comes first. */
const RUN_BY = /(실행(?:하는|한) 사람: )[\w.]+@[\w.]+\w/g;
const NUMBERS = /\b(R-\d{8}|[CEKLPSTU]-\d{4})-\d+\b/g;
/** A sheet made a second time has another id. */
const SHEET_ID = /(gid=|"sheetId":)(\d+)/g;
/** How each mail fared differs; what its reader was told does not: see `judge.ts`. */
const OUTBOX = '발송함';
const CUSTOMER_ID = '고객 ID';
/** Of no interest: who touched a row when, and what the jobs and the sidebar note for themselves. */
const SKIPPED = new Set(['_수정일시', '_수정자', '시각', '만든 시각', '시도 시각', '발송 시각', '_기록']);
/** A hash over values that hold ids. */
const HASHED = new Set(['_계산값', '_지문']);

/** `more` are further lines in which ids may stand. */
export function standingOf(
  book: TrialBook,
  { before, layout }: StandingOptions,
  more: readonly string[] = [],
): Standing {
  const known = idsOf(before);
  const lines = [...book.machine.workbook.sheets.flatMap((sheet) => cellLines(book, sheet)), ...more];
  const masked = lines.map((line) =>
    line.replace(TIME, '<time>').replace(LEFT, ' <left>').replace(RUN_BY, '$1<someone>'),
  );
  const { triggers, properties } = book.machine.state;
  const kept = Object.values(properties).flatMap(({ document }) => [
    `kept: mail-day=${document['mail-day'] ?? ''}`,
    `kept: saves=${document.saves ?? '[]'}`,
    `kept: laying=${document.laying ?? '[]'}`,
  ]);
  const nameOf = new Map(book.machine.workbook.sheets.map(({ id, name }) => [String(id), name]));
  return [
    ...inOrder(masked, known, idsOf(book)),
    ...kept,
    ...triggers
      .map(({ owner, handler, disabled }) => `trigger: ${handler} of ${owner}, disabled ${disabled}`)
      .sort(),
    ...(layout ? book.machine.workbook.sheets.flatMap((sheet) => layoutLines(book, sheet, layout)) : []),
  ].map((line) =>
    line.replace(SHEET_ID, (_, named: string, id: string) => `${named}${nameOf.get(id) ?? 'no sheet'}`),
  );
}

/** What one book has and the other lacks; a line that both have, one of them twice, counts. */
export function differences(expected: Standing, found: Standing): { missing: string[]; added: string[] } {
  const left = new Map<string, number>();
  for (const line of expected) left.set(line, (left.get(line) ?? 0) + 1);
  const added = found.filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  });
  const missing = [...left].flatMap(([line, count]) => new Array<string>(count).fill(line));
  return { missing, added };
}

function cellLines(book: TrialBook, sheet: SheetModel): string[] {
  const [headers = [], ...rows] = sheetView(sheet, book.machine.workbook).values;
  return [
    `${sheet.name}: ${headers.join(' | ')}`,
    ...(sheet.name === OUTBOX ? [] : rows).flatMap((row) => {
      const cells = headers.flatMap((header, index) => cellText(String(header), row[index] ?? ''));
      return cells.length === 0 ? [] : [`${sheet.name}: ${cells.join(' · ')}`];
    }),
  ];
}

function cellText(header: string, value: CellValue): string[] {
  if (value === '' || SKIPPED.has(header)) return [];
  return [`${header}=${HASHED.has(header) ? '<hash>' : value}`];
}

/** Ids that the jobs gave out, and the customers' ids. */
function idsOf(book: TrialBook): Set<string> {
  const customers = book.rows('고객 정보').map((row) => String(row[CUSTOMER_ID] ?? ''));
  const numbers = book.machine.workbook.sheets.flatMap((sheet) =>
    sheetView(sheet, book.machine.workbook).values.flatMap((row) =>
      row.flatMap((cell) => (typeof cell === 'string' ? [...cell.matchAll(NUMBERS)].map(([id]) => id) : [])),
    ),
  );
  return new Set([...customers, ...numbers].filter((id) => id !== ''));
}

/** Sorts the lines by what they say besides new ids, then counts those in the order in which they turn up. */
function inOrder(lines: readonly string[], known: ReadonlySet<string>, all: ReadonlySet<string>): string[] {
  const fresh = [...all].filter((id) => !known.has(id)).sort((a, b) => b.length - a.length);
  if (fresh.length === 0) return [...lines].sort();
  const pattern = new RegExp(`(?<![\\w-])(${fresh.join('|')})(?![\\w-])`, 'g');
  const sorted = lines
    .map((line) => ({ line, masked: line.replace(pattern, '<new>') }))
    .sort((a, b) => (a.masked < b.masked ? -1 : 1));
  const counted = new Map<string, string>();
  return sorted.map(({ line }) =>
    line.replace(pattern, (id) => {
      const name = counted.get(id) ?? `<new ${counted.size + 1}>`;
      counted.set(id, name);
      return name;
    }),
  );
}

/** What a sheet looks like and what it accepts. */
function layoutLines({ machine: { workbook } }: TrialBook, sheet: SheetModel, layout: Layout): string[] {
  const { rowCount, columnCount } = sheet;
  const isWhole = layout === 'whole';
  const next = Math.min(rowCount, sheet.cells.lastRow + 1);
  const shown = (_key: string, value: unknown) => (isWhole ? value : toTheEnd(value, rowCount));
  const say = (what: string, value: unknown) =>
    `${sheet.name} layout: ${what} ${JSON.stringify(value, shown)}`;
  const runsOf = <T>(runs: Runs<T>) =>
    isWhole ? runs.slice(1, rowCount) : [...runs.slice(1, 1), ...runs.slice(next, next)];
  const own = workbook.metadata.filter(
    ({ location }) => 'sheetId' in location && location.sheetId === sheet.id,
  );
  return [
    say('tab', [
      sheet.tabColor,
      sheet.hidden,
      sheet.frozenRows,
      sheet.frozenColumns,
      isWhole ? rowCount : 0,
      columnCount,
    ]),
    ...sheet.styles.map((runs, index) => say(`style ${index + 1}`, runsOf(runs))),
    ...sheet.validations.map((runs, index) => say(`rule ${index + 1}`, runsOf(runs))),
    say('columns', sheet.columnBands.slice(1, columnCount)),
    say('header', sheet.rowBands.slice(1, 1)),
    ...[...sheet.notes].map(([place, note]) => say(`note ${place}`, note)).sort(),
    say('colours', sheet.conditionalFormats),
    ...sheet.protections.map(({ id: _id, ...protection }) => say('protection', protection)).sort(),
    ...own
      .map(({ key, value, location }) =>
        say('mark', [key, value, location.type, 'index' in location ? location.index : null]),
      )
      .sort(),
  ];
}

/** An area down to the last row of its sheet, told without how many rows those are. */
function toTheEnd(value: unknown, rowCount: number): unknown {
  if (typeof value !== 'object' || value === null || !('row' in value) || !('rows' in value)) return value;
  const { row, rows } = value;
  const isDown = typeof row === 'number' && typeof rows === 'number' && row + rows > rowCount;
  return isDown ? { ...value, rows: 'to the end' } : value;
}
