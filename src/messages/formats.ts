// Figures and dates as people read them; pure, without Intl, so that they are the same everywhere.
import { type CivilDate, weekday } from '../domain/civil-date';
import type { Language } from './language';

const weekdays = {
  ko: ['월', '화', '수', '목', '금', '토', '일'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
} as const;

/** `1,234` */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** `100,000원` / `₩100,000` */
export function formatWon(value: number, language: Language): string {
  return language === 'ko' ? `${formatNumber(value)}원` : `₩${formatNumber(value)}`;
}

/** `2024-10-25 (금)` */
export function formatDate(date: CivilDate, language: Language): string {
  return `${date} (${weekdays[language][weekday(date) - 1]})`;
}

/** `23일 남음`, `오늘까지`, `3일 지남` */
export function formatDaysLeft(days: number, language: Language): string {
  if (language === 'ko') return days > 0 ? `${days}일 남음` : days === 0 ? '오늘까지' : `${-days}일 지남`;
  const unit = Math.abs(days) === 1 ? 'day' : 'days';
  return days > 0 ? `${days} ${unit} left` : days === 0 ? 'ends today' : `${-days} ${unit} ago`;
}

/** `D-7`, `D-day`, `D+3` */
export function formatDday(days: number): string {
  return days > 0 ? `D-${days}` : days === 0 ? 'D-day' : `D+${-days}`;
}

/** A fraction as per cent with one decimal, `66.7%`. */
export function formatShare(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

/** `가, 나, 다` / `A, B and C` */
export function formatList(texts: readonly string[], language: Language): string {
  const last = texts[texts.length - 1] ?? '';
  if (language === 'ko' || texts.length < 2) return texts.join(', ');
  return `${texts.slice(0, -1).join(', ')} and ${last}`;
}
