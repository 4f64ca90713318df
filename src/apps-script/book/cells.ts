import { type Cell, isDateCell } from '../../sheets/cell';
import { asDate, type ZoneTime } from '../time';

/** What `getValues` gave, as a cell; error values such as `#N/A` come as their text. */
export function cellFrom(value: unknown, time: ZoneTime): Cell {
  // By far the most are plain: whether it is a date is asked of the others only.
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  const date = asDate(value);
  return date ? time.cellOf(date) : String(value ?? '');
}

/**
 * What `setValues` takes for a cell. Text columns have the format `@`, in which nothing is parsed; elsewhere an
 * apostrophe keeps a text from ever becoming a formula.
 */
export function valueFrom(
  cell: Cell,
  isTextColumn: boolean,
  time: ZoneTime,
): string | number | boolean | Date {
  if (isDateCell(cell)) return time.dateOf(cell);
  if (typeof cell !== 'string' || isTextColumn || cell === '') return cell;
  return `'${cell}`;
}
