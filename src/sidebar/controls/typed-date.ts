import type { CivilDate } from '../../domain/civil-date';
import { type Direction, readDateWords } from '../../domain/date-words';

/** A typed date; null where it is blank or no date. */
export function dateOf(text: string, today: CivilDate, direction: Direction): CivilDate | null {
  return text.trim() === '' ? null : readDateWords(text, today, direction);
}
