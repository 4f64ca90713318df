// The kinds of column: how each is read, printed, formatted and validated.
import { type CivilDate, isCivilDate } from '../domain/civil-date';
import { readDateText } from '../domain/date-text';
import { readWonText } from '../domain/won-text';
import type { Label } from '../messages/language';
import { type Cell, cellText, isBlank, isDateCell } from './cell';
import type { ColumnType, Problem, Reading } from './column';
import { satisfactionWords } from './words';

/** 매우 만족 5 … 매우 불만족 1. */
type Satisfaction = keyof typeof satisfactionWords;

const blank = { value: null } as const;
const plain = { numberFormat: '@', align: 'left', wrap: false, validation: null } as const;

const failed = (problem: Problem): { problem: Problem } => ({ problem });

/** Free text, kept exactly as typed; a number in the cell is read as its digits. */
export const text: ColumnType<string> = {
  ...plain,
  kind: 'text',
  width: 120,
  read: (cell) => (isBlank(cell) ? blank : { value: cellText(cell) }),
  print: (value) => value,
};

/** Long text, wrapped. */
export const prose: ColumnType<string> = { ...text, kind: 'prose', width: 280, wrap: true };

export const date: ColumnType<CivilDate> = {
  kind: 'date',
  width: 96,
  numberFormat: 'yyyy-mm-dd',
  align: 'center',
  wrap: false,
  validation: { kind: 'date' },
  read(cell): Reading<CivilDate> {
    if (isBlank(cell)) return blank;
    if (isDateCell(cell)) return { value: cell.date };
    const read = typeof cell === 'string' ? readDateText(cell) : null;
    return read?.certain ? { value: read.date } : failed({ code: 'not-a-date' });
  },
  print: (value) => ({ date: value }),
};

/** A point in time, `YYYY-MM-DD HH:MM:SS` in the spreadsheet's time zone. */
export const moment: ColumnType<string> = {
  kind: 'moment',
  width: 136,
  numberFormat: 'yyyy-mm-dd hh:mm:ss',
  align: 'center',
  wrap: false,
  validation: null,
  read: (cell) => (isBlank(cell) ? blank : { value: cellText(cell) }),
  print(value): Cell {
    const [day = '', time = '00:00:00'] = value.split(' ');
    return isCivilDate(day) ? { date: day, time } : value;
  },
};

/** An integer number of won. What a person types as `100,000원` stays their text and is read all the same. */
export const won: ColumnType<number> = {
  kind: 'won',
  width: 104,
  numberFormat: '#,##0"원"',
  align: 'right',
  wrap: false,
  validation: { kind: 'formula', formula: 'IF(ISNUMBER({self}),{self}>=0,RIGHT({self},1)="원")' },
  read(cell): Reading<number> {
    if (isBlank(cell)) return blank;
    if (typeof cell === 'string') {
      const read = readWonText(cell);
      // A period or VAT written into the cell belongs into its own column; reading past it would lose it.
      const isPlain = read?.certain && read.cycle === null && read.vat === null;
      return isPlain ? { value: read.won } : failed({ code: 'not-a-number' });
    }
    return readNumber(cell, { whole: true, least: 0 });
  },
  print: (value) => value,
};

export const integer: ColumnType<number> = {
  kind: 'integer',
  width: 72,
  numberFormat: '0',
  align: 'right',
  wrap: false,
  validation: { kind: 'number', least: null },
  read: (cell) => (isBlank(cell) ? blank : readNumber(cell, { whole: true, least: null })),
  print: (value) => value,
};

/** A whole number of at least 0. */
export const count: ColumnType<number> = {
  ...integer,
  kind: 'count',
  validation: { kind: 'number', least: 0 },
  read: (cell) => (isBlank(cell) ? blank : readNumber(cell, { whole: true, least: 0 })),
};

/** A number printed with so many decimals. */
export function decimal(places: number): ColumnType<number> {
  return {
    ...integer,
    kind: 'decimal',
    numberFormat: `0.${'0'.repeat(places)}`,
    read: (cell) => (isBlank(cell) ? blank : readNumber(cell, { whole: false, least: null })),
  };
}

/** A fraction shown as per cent with one decimal. */
export const share: ColumnType<number> = { ...decimal(1), kind: 'share', numberFormat: '0.0%' };

/** One of a closed set of codes, written as its word in the book's language and read in either. */
export function choice<const Code extends string>(words: Readonly<Record<Code, Label>>): ColumnType<Code> {
  const codes = Object.keys(words) as Code[];
  return {
    ...plain,
    kind: 'choice',
    width: 88,
    align: 'center',
    validation: { kind: 'words', words: codes.map((code) => words[code]) },
    read(cell): Reading<Code> {
      if (isBlank(cell)) return blank;
      const typed = cellText(cell).trim();
      const code = codes.find((one) => words[one].ko === typed || words[one].en === typed);
      return code
        ? { value: code }
        : failed({ code: 'not-in-list', words: codes.map((one) => words[one].ko) });
    },
    print: (value, language) => words[value][language],
  };
}

export const yesNo: ColumnType<boolean> = (() => {
  const words = choice({ yes: { ko: '예', en: 'Yes' }, no: { ko: '아니오', en: 'No' } });
  return {
    ...words,
    kind: 'yes-no',
    width: 72,
    read(cell): Reading<boolean> {
      if (typeof cell === 'boolean') return { value: cell };
      const reading = words.read(cell);
      if ('problem' in reading) return reading;
      return { value: reading.value === null ? null : reading.value === 'yes' };
    },
    print: (value, language) => words.print(value ? 'yes' : 'no', language),
  };
})();

/** An answer on the five-word scale, as points 5…1; the list offers the best first. */
export const satisfaction: ColumnType<Satisfaction> = {
  ...choice({
    p5: satisfactionWords[5],
    p4: satisfactionWords[4],
    p3: satisfactionWords[3],
    p2: satisfactionWords[2],
    p1: satisfactionWords[1],
  }),
  read(cell): Reading<Satisfaction> {
    if (isBlank(cell)) return blank;
    const typed = cellText(cell).trim();
    const points = ([5, 4, 3, 2, 1] as const).find((one) =>
      [satisfactionWords[one].ko, satisfactionWords[one].en].some((word) => word === typed),
    );
    if (points) return { value: points };
    return failed({
      code: 'not-in-list',
      words: Object.values(satisfactionWords)
        .map((word) => word.ko)
        .reverse(),
    });
  },
  print: (points, language) => satisfactionWords[points][language],
};

/** A word of a list that people keep in another sheet. */
export function wordOf(sheet: string, listColumn: string, warn = false): ColumnType<string> {
  return {
    ...text,
    kind: 'word',
    width: 104,
    validation: { kind: 'words-of', sheet, column: listColumn, warn },
  };
}

function readNumber(cell: Cell, rule: { whole: boolean; least: number | null }): Reading<number> {
  const value = typeof cell === 'string' ? Number(cell.replace(/,/g, '')) : cell;
  if (typeof value !== 'number' || !Number.isFinite(value)) return failed({ code: 'not-a-number' });
  if (rule.whole && !Number.isInteger(value)) return failed({ code: 'not-whole' });
  if (rule.least !== null && value < rule.least) return failed({ code: 'too-small', least: rule.least });
  return { value };
}
