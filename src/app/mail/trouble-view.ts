import { formatDate } from '../../messages/formats';
import { messages } from '../../messages/messages';
import { health } from '../../sheets/health';
import { attempted } from '../attempted';
import type { Moment, Ports } from '../ports';
import type { TeamBook } from '../team-book';
import type { Trouble } from '../trouble';
import { type Composed, filledMail } from './compose';
import type { Entry } from './document';
import type { Reader } from './readers';
import { isTrouble, standardTemplate, templateOf } from './templates';

/** What the mail about trouble needs of the book. */
export type TroubleTeam = Pick<
  TeamBook,
  'managers' | 'templates' | 'settings' | 'language' | 'calendar' | 'policyOn'
>;

/** More than this is told by its number. */
const MOST_ENTRIES = 20;

/** The mail to one administrator; its first line is the gravest trouble and what mends it. */
export function composeTrouble(
  ports: Ports,
  team: TroubleTeam,
  reader: Reader,
  troubles: readonly Trouble[],
  now: Moment,
): Composed {
  const text = messages[team.language].trouble;
  const [first] = troubles;
  if (!first) return { refused: 'resolved' };
  const own = templateOf(team, 'trouble');
  const template = isTrouble(own) ? standardTemplate('trouble', team.language) : own;
  const entries = troubles.slice(0, MOST_ENTRIES).map((one) => entry(ports, one, team));
  const rest = troubles.length - entries.length;
  const { what, mend } = text.kinds[first.kind];
  // Who runs it may be the very thing that may not be asked.
  const me = attempted(ports, () => ports.me()) ?? '';
  return filledMail({ team, book: ports.book, me }, template, reader.email, {
    recipient: reader.names.join(', ') || reader.email,
    date: formatDate(now.date, team.language),
    book: ports.book.title,
    summary: text.summary(troubles.length, what({ ...first, detail: '' }).replace(/[:.\s]+$/, '')),
    first: `${what(first)}\n${mend(first)}`,
    problems: [
      { kind: 'entries', entries },
      ...(rest > 0 ? [{ kind: 'paragraph', text: text.more(rest) } as const] : []),
    ],
  });
}

function entry(ports: Ports, one: Trouble, { language }: TroubleTeam): Entry {
  const text = messages[language].trouble;
  const { what, mend } = text.kinds[one.kind];
  const { sheet, row } = one.at ?? { sheet: health, row: 1 };
  const url = one.url ?? attempted(ports, () => ports.book.linkTo(sheet, row));
  const label = one.url === null ? text.link(sheet.title[language]) : text.grant;
  return { title: what(one), details: [`→ ${mend(one)}`], link: url === null ? null : { label, url } };
}
