import { type CivilDate, daysBetween, isCivilDate } from './civil-date';
import type { Served } from './notices';

const LAPSE = '만료';
const GROUP = /^종료 (\S+): (.+)$/;
const STAGE = /^D-(\d+) (\S+)$/;

/**
 * 알림 이력 of one contract: `종료 2024-10-25: D-30 2024-09-25, D-14 2024-10-11, 만료 2024-10-28`, a group per
 * end in the order of the ends, joined with ` / `; empty when nothing was served.
 */
export function noticeHistory(served: readonly Served[]): string {
  const byEnd = new Map<CivilDate, Served[]>();
  for (const notice of served) byEnd.set(notice.end, [...(byEnd.get(notice.end) ?? []), notice]);
  return [...byEnd.keys()]
    .sort()
    .map((end) => `종료 ${end}: ${(byEnd.get(end) ?? []).sort(byUrgency).map(formatNotice).join(', ')}`)
    .join(' / ');
}

/** Reads 알림 이력; what a person made unreadable is returned apart, word for word. */
export function parseNoticeHistory(
  contractId: string,
  text: string,
): { served: Served[]; unreadable: string[] } {
  const served: Served[] = [];
  const unreadable: string[] = [];
  for (const group of splitTrimmed(text, '/')) {
    const [, end = '', notices = ''] = GROUP.exec(group) ?? [];
    if (!isCivilDate(end)) {
      unreadable.push(group);
      continue;
    }
    for (const part of splitTrimmed(notices, ',')) {
      const notice = parseNotice(part);
      if (notice === null) unreadable.push(part);
      else served.push({ contractId, end, ...notice });
    }
  }
  return { served, unreadable };
}

function formatNotice(notice: Served): string {
  return `${notice.what === 'lapse' ? LAPSE : `D-${notice.what}`} ${notice.on}`;
}

function parseNotice(text: string): Pick<Served, 'what' | 'on'> | null {
  const [, days, stageDay = ''] = STAGE.exec(text) ?? [];
  if (days !== undefined && isCivilDate(stageDay)) return { what: Number(days), on: stageDay };
  const [word, lapseDay = ''] = text.split(' ');
  return word === LAPSE && isCivilDate(lapseDay) ? { what: 'lapse', on: lapseDay } : null;
}

/** Longer stages first, the lapse last: the order in which they are served. */
function byUrgency(a: Served, b: Served): number {
  return daysBeforeEnd(b) - daysBeforeEnd(a) || daysBetween(b.on, a.on);
}

function daysBeforeEnd(notice: Served): number {
  return notice.what === 'lapse' ? -1 : notice.what;
}

function splitTrimmed(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
