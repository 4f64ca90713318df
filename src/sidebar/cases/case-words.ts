import type { CaseLine, CaseTarget } from '../../app/sidebar/cases-contract';
import { isCivilDate } from '../../domain/civil-date';
import type { Severity } from '../../domain/policy/codes';
import { formatDate } from '../../messages/formats';
import type { Language } from '../../messages/language';
import type { SidebarMessages } from '../../messages/sidebar-messages';

export const severities: readonly Severity[] = ['urgent', 'high', 'normal', 'low'];

/** `2시간 30분 남음 (업무 시간)`, `4시간 지남 (업무 시간)`; what stands still says so. */
export function leftInWords({ cases: t }: SidebarMessages, { left, state }: CaseTarget): string {
  if (left === null) return '';
  const minutes = Math.abs(left);
  const time = t.time(Math.floor(minutes / 60), minutes % 60);
  if (state === 'waiting') return t.standing(time);
  if (state !== 'missed') return t.left(time);
  return minutes === 0 ? t.justOverdue : t.overdue(time);
}

/** `2024-10-04 (금) 11:00` */
export function momentInWords(moment: string, language: Language): string {
  const [date = '', clock = ''] = moment.split(' ');
  return isCivilDate(date) ? `${formatDate(date, language)} ${clock}` : moment;
}

/** The word and colour of a case in a list. */
export function badgeOf({ cases: t }: SidebarMessages, line: CaseLine): { word: string; look: string } {
  if (line.step === 'closed') return { word: t.steps.closed, look: 'terminated' };
  if (line.isWaiting && line.state !== 'missed') return { word: t.state.waiting, look: 'paused' };
  if (line.next === null) return { word: t.steps.replied, look: 'renewed' };
  // What was answered late is not called kept, whatever time is left for the rest.
  const isLate = line.state === 'missed' && line.next.state === 'open';
  if (line.next.state === 'missed' || isLate) return { word: t.state.missed, look: 'expired' };
  return line.next.state === 'near'
    ? { word: t.state.near, look: 'expiring' }
    : { word: t.state.kept, look: 'active' };
}
