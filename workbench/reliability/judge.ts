// Whether a book that met a fault came out as the one that did not.
import type { EntryPoint } from './entry-point';
import { differences, type Standing, standingOf } from './standing';
import type { TrialBook } from './trial-book';

/** The fault-free outcome of an entry point. */
export interface Outcome {
  readonly before: TrialBook;
  readonly facts: Standing;
}

const MAIL = 'mail: ';
/** Milliseconds by which Seoul is ahead. */
const SEOUL = 9 * 3_600_000;

type Judged = Pick<EntryPoint, 'layout' | 'ignores'>;

export function outcomeOf(entry: Judged, before: TrialBook, book: TrialBook): Outcome {
  return { before, facts: factsOf(entry, before, book) };
}

/** What is wrong, a sentence each; `crashes` is how many executions died, and so how many mails may be held or failed. */
export function violations(
  entry: Judged,
  { before, facts }: Outcome,
  book: TrialBook,
  crashes: number,
): string[] {
  const [held, failed] = [rowsIn(book, '보류').length, rowsIn(book, '실패').length];
  const troubled = held + failed;
  const unsettled = rowsIn(book, '발송 중', '대기').length;
  const alike = (lines: Standing) => (troubled > 0 ? lines.map(withoutDays) : lines);
  const { missing, added } = differences(alike(facts), alike(factsOf(entry, before, book)));
  const isMail = (line: string) => line.startsWith(MAIL);
  const others = added.filter(isMail).map(withoutRest);
  const unsent = missing.filter((line) => isMail(line) && !others.includes(withoutRest(line)));
  const sent = dailyMailsOf(book);
  return [
    ...missing.filter((line) => !isMail(line)).map((line) => `missing: ${line}`),
    ...added.filter((line) => !isMail(line)).map((line) => `too much: ${line}`),
    ...sent.filter((mail, index) => sent.indexOf(mail) !== index).map((mail) => `sent twice: ${mail}`),
    // What a failed mail was to tell comes with the next one: another text.
    ...(failed === 0 && unsent.length > held ? unsent.map((mail) => `never sent: ${mail}`) : []),
    ...miscounted(book),
    ...(troubled > crashes ? [`${troubled} mails are held or failed after ${crashes} crashes`] : []),
    ...(unsettled > 0 ? [`${unsettled} mails were never settled`] : []),
  ];
}

/** Each row in 발송 stands for one mail that went out; one that is held may have. */
function miscounted(book: TrialBook): string[] {
  const count = rowsIn(book, '발송').length;
  const most = count + rowsIn(book, '보류').length;
  const mails = book.machine.state.mails.length;
  return mails < count || mails > most
    ? [`${mails} mails went out for ${count} to ${most} rows of 발송함`]
    : [];
}

function rowsIn(book: TrialBook, ...states: string[]): Record<string, unknown>[] {
  return book.rows('발송함').filter(({ 상태: state }) => states.includes(String(state)));
}

/** Rows of mails that tell administrators what has to be mended, such as a mail that is held. */
export function isTroubleKey(key: unknown): boolean {
  return String(key).startsWith('trouble:');
}

/** A mail by what its reader sees of it, whenever it came. */
function mailsOf({ machine }: TrialBook): string[] {
  return machine.state.mails.map(({ to, subject, text }) => `${MAIL}${to} | ${subject} | ${text}`);
}

/** The same, but what has to be mended is told again on each business day until it is. */
function dailyMailsOf({ machine }: TrialBook): string[] {
  return machine.state.mails.map(({ to, subject, text, at }) => {
    const day = new Date(Date.parse(at) + SEOUL).toISOString().slice(0, 10);
    return `${MAIL}${to} | ${subject} | ${text}${subject.includes('고칠 문제') ? ` | ${day}` : ''}`;
  });
}

/** What a failed mail was to tell is told on the next business day, and noted with that day. */
function withoutDays(line: string): string {
  return line.replace(/(D-\d+|만료) \d{4}-\d{2}-\d{2}/g, '$1 <day>');
}

/** A mail that goes out an hour later names, below what it is about, what else stands by then. */
function withoutRest(mail: string): string {
  return mail.replace(/■ 이미 알렸고 아직 남은 일[\s\S]*?\n--\n/, '');
}

/** The standing, with what each reader was told instead of the rows of 발송함 and what 상태 점검 says of them. */
function factsOf({ layout, ignores }: Judged, before: TrialBook, book: TrialBook): Standing {
  const told = rowsIn(book, '대기', '발송 중', '발송', '보류')
    .filter(({ 키: key }) => !isTroubleKey(key))
    .flatMap(({ '받는 사람': reader, _항목: items }) =>
      String(items)
        .split('\n')
        .map((item) => `told: ${reader} ${item}`),
    );
  return standingOf(book, { before, layout: layout ?? null }, [...told, ...mailsOf(book)]).filter(
    (line) =>
      !/^상태 점검: .*항목=(메일 한도|발송함|보류된 메일|실패한 메일)/.test(line) && !ignores?.test(line),
  );
}
