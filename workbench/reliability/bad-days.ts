// Google's bad days: a fault that stays for days. The team is told in one sentence what is wrong and what mends it,
// nobody is written to more than once a day about anything, and once it is mended everything is made up for.
import type { TickFaults } from '../runtime/machine';
import { isTroubleKey } from './judge';
import { cpuSeconds, type Tally } from './tally';
import { fine, type Person, people, seoul, TrialBook } from './trial-book';

export interface BadDay {
  readonly name: string;
  /** What goes wrong with the book. */
  readonly befall?: (book: TrialBook) => void;
  /** What goes wrong in each execution. */
  readonly faults?: TickFaults;
  /** What 상태 점검 says of it, or the sidebar where no run can write it. */
  readonly says: RegExp;
  readonly where: '상태 점검' | 'the sidebar' | 'Google alone';
  /** Of the bad days, so many pass before someone looks; all of them unless it is said. */
  readonly days?: number;
  /** How often it may be said: once for each job or mail that it hits. */
  readonly times?: number;
  /** What the sentence asks for. */
  readonly mend: (book: TrialBook) => void;
  /** Notices that come in another way: to a reader who could not be written to. */
  readonly unreached?: Person;
  /** The days on which 관리자 is written to about it: all bad days, unless something stands in the way. */
  readonly mailed?: readonly string[];
}

export const BAD_DAYS = ['2024-10-02', '2024-10-04', '2024-10-07'];
/** Mended in the evening of the last bad day. */
export const GOOD_DAY = '2024-10-08';
const GOOD_DAYS = [GOOD_DAY, '2024-10-10'];
const HOURS = ['08', '09'];
const TROUBLE = /고칠 문제/;

/** Lives the bad days, looks at what is said, mends, lives the good days. */
export function liveThrough(days: readonly BadDay[]): Tally[] {
  const calm = TrialBook.example();
  live(calm, [...BAD_DAYS, ...GOOD_DAYS]);
  const owed = toldIn(calm);
  return days.map((day) => {
    const begun = cpuSeconds();
    const book = TrialBook.example();
    book.hour('2024-10-02T06:00');
    day.befall?.(book);
    const before = BAD_DAYS.slice(0, day.days ?? BAD_DAYS.length);
    const runs = live(book, before, day.faults);
    const found = explained(day, book);
    live(book, BAD_DAYS.slice(before.length), day.faults);
    day.mend(book);
    live(book, GOOD_DAYS);
    found.push(
      ...mailedTwice(book),
      ...troubleMails(book, day.mailed ?? BAD_DAYS),
      ...owed.filter((one) => !isTold(one, day, book)).map((one) => `never told: ${one}`),
    );
    if (day.where === '상태 점검' && saying(day, book).length > 0)
      found.push('it is still said after the mend');
    return {
      name: day.name,
      calls: runs,
      points: runs,
      tried: runs,
      aftermaths: 1,
      violations: found.map((violation) => `${day.name}: ${violation}`),
      seconds: cpuSeconds() - begun,
    };
  });
}

function live(book: TrialBook, days: readonly string[], faults: TickFaults = {}): number {
  let runs = 0;
  for (const day of days) for (const hour of HOURS) runs += book.hour(`${day}T${hour}:00`, faults).length;
  return runs;
}

function explained(day: BadDay, book: TrialBook): string[] {
  if (day.where === 'Google alone') return [];
  const said = saying(day, book);
  const most = day.times ?? 1;
  return [
    ...(said.length === 0 ? [`${day.where} does not say it`] : []),
    ...(said.length > most ? [`${day.where} says it ${said.length} times`] : []),
    ...said.filter(({ mend }) => mend === '').map(({ finding }) => `no mend is named for: ${finding}`),
  ];
}

interface Said {
  readonly finding: string;
  readonly mend: string;
}

function saying({ says, where }: BadDay, book: TrialBook): Said[] {
  return (where === '상태 점검' ? healthOf(book) : sidebarOf(book)).filter(({ finding }) =>
    says.test(finding),
  );
}

/** What is not fine. */
function healthOf(book: TrialBook): Said[] {
  return book
    .rows('상태 점검')
    .filter(({ 결과: grade }) => grade !== '정상')
    .map((row) => ({ finding: `${row.항목}: ${row.내용}`, mend: String(row['이렇게 하세요'] ?? '') }));
}

/** The page shows that nothing runs any more, with the button that mends it. */
function sidebarOf(book: TrialBook): Said[] {
  const { result } = fine(book.start('rpc', ['open', { selection: false }], { via: 'sidebar', as: 'admin' }));
  const isOff = JSON.stringify(result).includes('"isHourly":false');
  return isOff ? [{ finding: 'isHourly: false', mend: 'the switch beside it' }] : [];
}

/** Stages and dues by reader, as 발송함 keeps them of mails that did not fail. */
function toldIn(book: TrialBook): string[] {
  return book
    .rows('발송함')
    .filter(({ 상태: state, 키: key }) => (state === '발송' || state === '보류') && !isTroubleKey(key))
    .flatMap(({ '받는 사람': reader, _항목: items }) =>
      String(items)
        .split('\n')
        .map((item) => `${reader} ${item}`),
    );
}

/** Told, or overtaken: of a contract's stages that fell due meanwhile, the last is told. */
function isTold(one: string, { unreached }: BadDay, book: TrialBook): boolean {
  if (unreached && one.startsWith(people[unreached])) return true;
  const [reader = '', contract = ''] = one.split(/ \["\w+",|,/);
  return toldIn(book).some((told) => told === one || (told.startsWith(reader) && told.includes(contract)));
}

/** 관리자, and nobody else, is written to about it: on each of these days once, and no more once it is mended. */
function troubleMails(book: TrialBook, days: readonly string[]): string[] {
  const found = book.machine.state.mails
    .filter(({ subject }) => TROUBLE.test(subject))
    .map(({ to, at }) => `${to} ${dayOf(at)}`);
  const expected = days.map((day) => `${people.admin} ${day}`);
  return [
    ...found.filter((one) => !expected.includes(one)).map((one) => `a mail about trouble too many: ${one}`),
    ...expected.filter((one) => !found.includes(one)).map((one) => `no mail about it: ${one}`),
  ];
}

/** Nobody gets two mails of one kind on a day. */
function mailedTwice(book: TrialBook): string[] {
  const seen = new Set<string>();
  return book.machine.state.mails.flatMap(({ to, at, subject }) => {
    const day = dayOf(at);
    const kind = TROUBLE.test(subject) ? 'trouble' : subject.includes('만족도') ? 'report' : 'digest';
    const key = `${to} ${day} ${kind}`;
    if (seen.has(key)) return [`${to} gets two mails on ${day}`];
    seen.add(key);
    return [];
  });
}

/** The day in Seoul. */
function dayOf(instant: string): string {
  return new Date(Date.parse(instant) + 9 * 3_600_000).toISOString().slice(0, 10);
}

/** In the evening, when the person comes to it. */
export function evening(book: TrialBook): TrialBook {
  book.machine.set({ at: seoul('2024-10-07T18:30'), user: people.owner });
  return book;
}
