import { readKoreanNumber } from '../korean-number';
import type { ValueKind, Words } from './define';

/** Minutes of a day, from `from` until before `to`. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** An expression that staff does not write to customers, why, and what to write instead. */
export interface ForbiddenExpression {
  readonly text: string;
  readonly why: string;
  readonly better: string;
}

const MINUTES_A_DAY = 1440;
const LONGEST_TEXT = 5000;

export const units = {
  days: { ko: '일', en: 'days' },
  months: { ko: '개월', en: 'months' },
  years: { ko: '년', en: 'years' },
  times: { ko: '회', en: 'times' },
  cases: { ko: '건', en: 'cases' },
  people: { ko: '명', en: 'customers' },
  hours: { ko: '시간', en: 'hours' },
  oClock: { ko: '시', en: 'o’clock' },
} as const;

/** A whole number within bounds, with or without its unit: `30`, `30일`. */
export function whole(least: number, most: number, unit: Words): ValueKind<number> {
  return {
    unit,
    allowed: { ko: `${least}–${most}의 정수`, en: `A whole number, ${least}–${most}` },
    read: (text) => within(Number(bare(text, unit) || Number.NaN), least, most, Number.isInteger),
    isText: false,
  };
}

/** Days with commas or spaces between, each once and the longest first: `60, 30, 7`. */
export const dayList: ValueKind<readonly number[]> = {
  unit: units.days,
  allowed: { ko: '0–366의 수를 쉼표로 나눠 적어요.', en: 'Numbers 0–366, separated by commas.' },
  read: (text) => {
    const days = text
      .split(/[,\s]+/)
      .filter(Boolean)
      .map(whole(0, 366, units.days).read);
    const known = days.filter((day) => day !== null);
    return known.length > 0 && known.length === days.length
      ? [...new Set(known)].sort((a, b) => b - a)
      : null;
  },
  isText: false,
};

/** Whole won, as `5,000,000`, `500만원`. */
export const won: ValueKind<number> = {
  unit: { ko: '원', en: 'won' },
  allowed: { ko: '0 이상의 금액', en: 'An amount of 0 or more' },
  read: (text) => readKoreanNumber(text.normalize('NFKC').replace(/\s|원$|^₩/g, '')),
  isText: false,
};

/** A share of 0–1, written as per cent. */
export const percent: ValueKind<number> = {
  unit: { ko: '%', en: '%' },
  allowed: { ko: '0–100', en: '0–100' },
  read: (text) => {
    const found = within(Number(text.replace(/[\s%]/g, '') || Number.NaN), 0, 100, Number.isFinite);
    return found === null ? null : found / 100;
  },
  isText: false,
};

/** A time that passes in business hours, in minutes: `4`, `4시간`, `1시간 30분`, `30분`, `1.5`. */
export const businessTime: ValueKind<number> = {
  unit: units.hours,
  allowed: { ko: '1분–500시간. 예: 4, 1.5, 30분', en: '1 minute to 500 hours, as 4, 1.5, 30m' },
  read: (text) => {
    const typed = text.normalize('NFKC').replace(/\s/g, '').replace(/^업무/, '').toLowerCase();
    const [found, hours, minutes] = /^(?:(\d+(?:\.\d+)?)(?:시간|h|$))?(?:(\d+)(?:분|m))?$/.exec(typed) ?? [];
    if (!found) return null;
    return within(Math.round(Number(hours ?? 0) * 60) + Number(minutes ?? 0), 1, 30_000, Number.isInteger);
  },
  isText: false,
};

/** A time of day, in minutes after midnight. */
export const timeOfDay: ValueKind<number> = {
  unit: null,
  allowed: { ko: '00:00–24:00. 예: 09:00', en: '00:00–24:00, as 09:00' },
  read: readTime,
  isText: false,
};

/** A span of a day, or none. */
export const breakTime: ValueKind<readonly DaySpan[]> = {
  unit: null,
  allowed: { ko: '12:00-13:00, 또는 없음', en: '12:00-13:00, or none' },
  read: (text) => {
    if (/^(없음|none)$/i.test(text.trim())) return [];
    const [from = null, to = null, ...more] = text.split(/[-–~]/).map(readTime);
    return from !== null && to !== null && from < to && more.length === 0 ? [{ from, to }] : null;
  },
  isText: false,
};

/** Words with commas between, each once. */
export const wordList: ValueKind<readonly string[]> = {
  unit: null,
  allowed: { ko: '쉼표로 나눈 말 1–20개', en: '1–20 words with commas between' },
  read: (text) => {
    const words = [
      ...new Set(
        text
          .split(',')
          .map((word) => word.trim())
          .filter(Boolean),
      ),
    ];
    return words.length >= 1 && words.length <= 20 ? words : null;
  },
  isText: false,
};

/** The words of the article itself. */
export const prose: ValueKind<string> = {
  unit: null,
  allowed: { ko: '1–5,000자의 글', en: 'A text of 1–5,000 characters' },
  read: (text) => (text.trim() === '' || text.length > LONGEST_TEXT ? null : text.trim()),
  isText: true,
};

/** A line each: `expression | why | what to write instead`; `없음` for none. */
export const expressions: ValueKind<readonly ForbiddenExpression[]> = {
  unit: null,
  allowed: {
    ko: '한 줄에 하나씩, 표현 | 이유 | 바꿔 쓸 말. 없으면 없음',
    en: 'One a line: expression | why | what to write instead. None: none',
  },
  read: (text) => {
    if (/^(없음|none)$/i.test(text.trim())) return [];
    const found = text
      .split(/\r?\n/)
      .map((line) => line.split('|').map((part) => part.trim()))
      .filter((parts) => parts.some((part) => part !== ''))
      .map(([expression = '', why = '', better = '']) => ({ text: expression, why, better }));
    const isFit = found.length > 0 && text.length <= LONGEST_TEXT;
    return isFit && found.every((line) => line.text !== '') ? found : null;
  },
  isText: true,
};

function readTime(text: string): number | null {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(text.normalize('NFKC').trim()) ?? [];
  if (hour === undefined || Number(minute) > 59) return null;
  return within(Number(hour) * 60 + Number(minute), 0, MINUTES_A_DAY, Number.isInteger);
}

function bare(text: string, unit: Words): string {
  const typed = text.normalize('NFKC').trim();
  const found = [unit.ko, unit.en].find((word) => typed.endsWith(word));
  return (found === undefined ? typed : typed.slice(0, -found.length)).trim();
}

function within(value: number, least: number, most: number, fits: (value: number) => boolean): number | null {
  return fits(value) && value >= least && value <= most ? value : null;
}
