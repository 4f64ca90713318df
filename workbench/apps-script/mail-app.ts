// MailApp (section 6): checks a message as Google does, counts its recipients, hands it to the outbox.

import { Blob, blobBase64 } from './blob';
import { byteCount } from './byte-count';
import { current, emulated, exception, unwrap } from './facade';
import type { Attachment, OutgoingMail } from './host';
import { HtmlOutput } from './html-output';
import { type DailyQuota, quotaOf } from './state';

/** Consumer account ([A] section 1.1 and 1.2): the smaller limits, so that nothing works only here. */
const RECIPIENTS_PER_DAY = 100;
const RECIPIENTS_PER_MESSAGE = 50;
const BODY_LIMIT = 200 * 1024;
const ATTACHMENTS_LIMIT = 25 * 1024 * 1024;
const ATTACHMENTS_PER_MESSAGE = 250;
/** Gmail's limit for a subject; Google's text is known, the exact number is not. */
const SUBJECT_LIMIT = 250;

type Options = Partial<Record<string, unknown>>;

class MailAppService {
  sendEmail(...parameters: unknown[]): void {
    const mail = message(parameters);
    const recipients = [mail.to, mail.cc, mail.bcc].flatMap(addresses);
    if (recipients.length === 0) throw exception('Failed to send email: no recipient');
    for (const recipient of [...recipients, ...addresses(mail.replyTo)]) checkAddress(recipient);
    checkSize(mail, recipients.length);
    const quota = todaysQuota();
    if (quota.recipients + recipients.length > RECIPIENTS_PER_DAY) {
      throw exception('Service invoked too many times for one day: email.');
    }
    current().host.send(mail);
    quota.recipients += recipients.length;
  }

  /** Recipients left today. */
  getRemainingDailyQuota(): number {
    return Math.max(0, RECIPIENTS_PER_DAY - todaysQuota().recipients);
  }
}

/** The four overloads, told apart as Google does: by the number of parameters and the type of the last. */
function message(parameters: readonly unknown[]): OutgoingMail {
  const [first, second, third, fourth] = parameters;
  const count = parameters.length;
  const isOptions = (value: unknown): value is Options => typeof value === 'object' && value !== null;
  if (count === 1 && isOptions(first)) return fromOptions(first);
  if (count === 3) return fromOptions({ to: first, subject: second, body: third });
  if (count === 4 && isOptions(fourth)) {
    return fromOptions({ ...fourth, to: first, subject: second, body: third });
  }
  if (count === 4) return fromOptions({ to: first, replyTo: second, subject: third, body: fourth });
  const types = parameters.map((value) => (typeof value === 'string' ? 'String' : typeof value)).join(',');
  throw exception(`The parameters (${types}) don't match the method signature for MailApp.sendEmail.`);
}

function fromOptions(options: Options): OutgoingMail {
  const html = text(options.htmlBody);
  return {
    from: current().effectiveUser,
    to: text(options.to),
    cc: text(options.cc),
    bcc: text(options.bcc),
    replyTo: header(options.replyTo),
    name: header(options.name),
    subject: header(options.subject),
    text: text(options.body),
    html,
    attachments: [...attachments(options.attachments), ...inlineImages(options.inlineImages)],
  };
}

function text(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}

/** A line break would begin a new header; Google sends such a subject or name as one line. */
function header(value: unknown): string {
  return text(value).replace(/[\r\n]+/g, ' ');
}

function addresses(list: string): string[] {
  return list
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
}

/** Plain (`a@example.com`) or with a name (`가나 <a@example.com>`). */
function checkAddress(recipient: string): void {
  const plain = /<([^<>]*)>$/.exec(recipient)?.[1] ?? recipient;
  if (/[\r\n]/.test(recipient) || !/^[^\s@<>(),;:"]+@[^\s@<>(),;:".]+(\.[^\s@<>(),;:".]+)+$/.test(plain)) {
    throw exception(`Invalid email: ${recipient}`);
  }
}

function checkSize(mail: OutgoingMail, recipients: number): void {
  if (recipients > RECIPIENTS_PER_MESSAGE) throw exception('Limit Exceeded: Email Recipients Per Message.');
  if (mail.subject.length > SUBJECT_LIMIT) throw exception('Argument too large: subject');
  if (byteCount(mail.text) > BODY_LIMIT || byteCount(mail.html) > BODY_LIMIT) {
    throw exception('Limit Exceeded: Email Body Size.');
  }
  if (mail.attachments.length > ATTACHMENTS_PER_MESSAGE) {
    throw exception('Limit exceeded: Email Attachments Per Message.');
  }
  const size = mail.attachments.reduce((sum, { base64 }) => sum + (base64.length / 4) * 3, 0);
  if (size > ATTACHMENTS_LIMIT) throw exception('Limit Exceeded: Email Total Attachments Size.');
}

function attachments(value: unknown): Attachment[] {
  return Array.isArray(value) ? value.map((item) => attachment(item, null)) : [];
}

function inlineImages(value: unknown): Attachment[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).map(([key, item]) => attachment(item, key));
}

function attachment(source: unknown, contentId: string | null): Attachment {
  const blob = asBlob(source);
  return {
    name: blob.getName() ?? contentId ?? 'attachment',
    contentType: blob.getContentType() ?? 'application/octet-stream',
    base64: blobBase64(blob),
    contentId,
  };
}

function asBlob(source: unknown): Blob {
  const own = unwrap(source);
  if (own instanceof Blob) return own;
  if (own instanceof HtmlOutput) return own.getBlob();
  throw exception('Invalid argument: attachments');
}

function todaysQuota(): DailyQuota {
  return quotaOf(current().state, current().effectiveUser, current().now());
}

emulated(MailAppService, 'MailApp');

export const MailApp = new MailAppService();
