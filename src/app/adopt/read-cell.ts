import {
  readBusinessNumberCell,
  readEmailCell,
  readPhoneCell,
  readTextCell,
} from '../../domain/adopt/contact-cell';
import { type DateColumn, dateColumnOf, readDateCell } from '../../domain/adopt/date-cell';
import { type CellReading, empty, sure, unread } from '../../domain/adopt/reading';
import {
  readSatisfactionCell,
  type SatisfactionColumn,
  satisfactionColumnOf,
} from '../../domain/adopt/satisfaction-cell';
import { isNothing, visibleText } from '../../domain/adopt/visible-text';
import { readWonCell, type WonColumn } from '../../domain/adopt/won-cell';
import { readCycleCell, readStatusCell, readVatCell, readYesNoCell } from '../../domain/adopt/word-cell';
import type { Cell } from '../../sheets/cell';
import type { Column } from '../../sheets/column';
import { headerText } from './header-text';
import type { Field } from './roles';

/** What a column as a whole tells about each of its cells. */
export interface ColumnContext {
  readonly dates: DateColumn;
  readonly won: WonColumn;
  readonly satisfaction: SatisfactionColumn;
}

const UNITS: readonly (readonly [RegExp, number])[] = [
  [/백만원?/, 1_000_000],
  [/만원?/, 10_000],
  [/천원?/, 1000],
];

/** @param above texts above the header, where a line such as (단위: 천원) may stand */
export function contextOf(header: string, cells: readonly Cell[], above: readonly string[]): ColumnContext {
  const [lower = ''] = header.split('\n').reverse();
  const { base, aside } = headerText(lower);
  const declared = above.map((text) => /단위\s*[:：]?\s*([^\s)]+)/.exec(text)?.[1] ?? '').join(' ');
  const own = UNITS.find(([pattern]) => pattern.test(aside));
  const general = /원/.test(aside) ? undefined : UNITS.find(([pattern]) => pattern.test(declared));
  return {
    dates: dateColumnOf(cells),
    won: { unit: (own ?? general)?.[1] ?? 1, cycle: cycleOf(base + aside) },
    satisfaction: satisfactionColumnOf(header, cells),
  };
}

function cycleOf(header: string): WonColumn['cycle'] {
  if (/^(?:연|년|연간|년간)(?=회비|요금|금액|이용|렌탈|보험|구독|납)|annual|yearly|\/년|\/연/.test(header))
    return 'year';
  if (/^분기|quarter/.test(header)) return 'quarter';
  if (/^월|monthly|mrr|\/월/.test(header)) return 'month';
  // The price of the whole term, which a blank period would count as monthly.
  if (/계약금액|총금액|contractvalue/.test(header)) return 'once';
  return null;
}

/** Reads a cell for a field, as a value of that field's column. */
export function readCell(
  field: Field,
  cell: Cell,
  shown: string,
  context: ColumnContext,
): CellReading<unknown> {
  switch (field.key) {
    case 'phone':
    case 'secondPhone':
      return readPhoneCell(cell);
    case 'email':
      return readEmailCell(cell);
    case 'businessNumber':
      return readBusinessNumberCell(cell);
    case 'status':
      return readStatusCell(cell);
    case 'feeCycle':
      return readCycleCell(cell);
    case 'vat':
      return readVatCell(cell);
    case 'satisfaction':
      return readSatisfactionCell(cell, context.satisfaction);
    default:
      return readOfKind(field, cell, shown, context);
  }
}

function readOfKind(
  { key, column }: Field,
  cell: Cell,
  shown: string,
  context: ColumnContext,
): CellReading<unknown> {
  switch (column.kind) {
    case 'date':
      return readDateCell(cell, context.dates, key === 'start' || key === 'end' ? key : null);
    case 'won':
      return readWonCell(cell, context.won);
    case 'yes-no':
      return readYesNoCell(cell);
    case 'count':
    case 'integer':
      return readWhole(cell, column);
    case 'choice':
      return readChoice(cell, column);
    default:
      return readTextCell(cell, shown);
  }
}

function readWhole(cell: Cell, column: Column): CellReading<unknown> {
  if (typeof cell === 'string' && isNothing(cell)) return empty;
  const bare = typeof cell === 'string' ? visibleText(cell).replace(/ ?(?:분|일|개|회)$/, '') : cell;
  const reading = column.read(bare);
  return 'value' in reading ? sure(reading.value) : unread('number');
}

function readChoice(cell: Cell, column: Column): CellReading<unknown> {
  if (typeof cell === 'string' && isNothing(cell)) return empty;
  const reading = column.read(typeof cell === 'string' ? visibleText(cell) : cell);
  return 'value' in reading ? sure(reading.value) : unread('word');
}
