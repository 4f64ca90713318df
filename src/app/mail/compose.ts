import type { CivilDate } from '../../domain/civil-date';
import { isEmail } from '../../domain/email';
import type { SatisfactionRow } from '../../domain/satisfaction-table';
import { formatDate } from '../../messages/formats';
import { messages } from '../../messages/messages';
import type { OutboxRow } from '../../sheets/outbox';
import type { Contract } from '../contracts';
import type { Duty } from '../features/duty';
import { parseItems } from '../outbox-items';
import type { Book, OutgoingMail } from '../ports';
import type { TeamBook } from '../team-book';
import { composeOffer, type OfferRefusal } from './compose-offer';
import { digestView } from './digest-view';
import { printHtml, printText } from './document';
import { OFFER_KEY } from './queue-offers';
import { type Reader, readersOf } from './readers';
import { reportView } from './report-view';
import { fillBody, fillLine, type Values } from './template';
import { isTrouble, type Template, type TemplateKey, type TemplateTrouble, templateOf } from './templates';

export interface MailScene {
  readonly team: TeamBook;
  readonly contracts: readonly Contract[];
  readonly satisfaction: readonly SatisfactionRow[];
  readonly duties: readonly Duty[];
  readonly today: CivilDate;
  readonly book: Pick<Book, 'linkTo' | 'title'>;
  readonly me: string;
}

/** Google's limit for a consumer account. */
const MOST_BODY_BYTES = 200 * 1024;

export type Composed =
  /** `told` where the mail tells of less than its row says. */
  | { readonly mail: OutgoingMail; readonly told?: Pick<OutboxRow, 'contracts' | 'stages' | 'items'> }
  | { readonly trouble: TemplateTrouble }
  | { readonly refused: 'resolved' | 'badAddress' | 'tooLarge' | OfferRefusal };

/** The mail of an outbox row as it reads today: days left are counted on the day of sending. */
export function compose(scene: MailScene, row: OutboxRow): Composed {
  const to = row.recipient?.trim() ?? '';
  if (!isEmail(to)) return { refused: 'badAddress' };
  if (row.key?.startsWith(OFFER_KEY)) return composeOffer(scene, row);
  const reader = readersOf(scene.team).find(({ email }) => email.toLowerCase() === to.toLowerCase()) ?? {
    email: to,
    names: [],
    isAdmin: false,
  };
  const key: TemplateKey = row.key?.startsWith('satisfaction:') ? 'satisfactionReport' : 'digest';
  const values = key === 'digest' ? digestValues(scene, row, reader) : reportValues(scene, row, reader);
  if (values === null) return { refused: 'resolved' };
  const template = templateOf(scene.team, key);
  return isTrouble(template) ? { trouble: template } : filledMail(scene, template, to, values);
}

/** A template with its fields filled, as the mail to one address. */
export function filledMail(
  { team, book, me }: Pick<MailScene, 'book' | 'me'> & { team: Pick<TeamBook, 'language' | 'settings'> },
  template: Template,
  to: string,
  values: Values,
): { readonly mail: OutgoingMail } | { readonly refused: 'tooLarge' } {
  const document = {
    blocks: fillBody(template.body, values),
    footer: messages[team.language].mail.footer({ book: book.title, me }),
  };
  const html = printHtml(document);
  if (utf8Length(html) > MOST_BODY_BYTES) return { refused: 'tooLarge' };
  const subject = fillLine(template.subject, values).slice(0, 200);
  return {
    mail: { to, subject, text: printText(document), html, senderName: team.settings.senderName },
  };
}

function digestValues(scene: MailScene, row: OutboxRow, reader: Reader): Values | null {
  const view = digestView(scene, reader, parseItems(row.items ?? ''));
  return view && { ...common(scene, reader), summary: view.summary, news: view.news, open: view.open };
}

function reportValues(scene: MailScene, row: OutboxRow, reader: Reader): Values | null {
  const keys = parseItems(row.items ?? '').flatMap((item) => (item.kind === 'period' ? [item.key] : []));
  const view = reportView(scene.satisfaction, keys, scene.team);
  return view && { ...common(scene, reader), ...view };
}

function common(scene: MailScene, reader: Reader): Record<string, string> {
  return {
    recipient: reader.names.join(', ') || reader.email,
    date: formatDate(scene.today, scene.team.language),
    book: scene.book.title,
  };
}

/** Bytes in UTF-8; Apps Script has no TextEncoder. */
function utf8Length(text: string): number {
  return encodeURIComponent(text).replace(/%[0-9A-F]{2}/g, 'x').length;
}
