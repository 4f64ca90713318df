import type { CivilMoment } from '../../../domain/civil-moment';

/** A line of 처리 이력: when, who, what. */
export function historyLine(at: CivilMoment, who: string | null, what: string): string {
  return `${at}${who === null || who === '' ? '' : ` ${who}`} · ${what.replace(/\s*\n\s*/g, ' ')}`;
}

/** A history with one more line below the others. */
export function withLine(history: string | null, line: string): string {
  return history === null || history.trim() === '' ? line : `${history}\n${line}`;
}
