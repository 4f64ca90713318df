import { addDays, type CivilDate } from '../../domain/civil-date';
import type { DutyStage } from './duty';

/** How a duty stands on a day; null while it is further off than `ahead` days. */
export function dutyStage(due: CivilDate, today: CivilDate, ahead: number): DutyStage | null {
  if (due < today) return 'overdue';
  if (due === today) return 'due';
  return due <= addDays(today, ahead) ? 'soon' : null;
}
