import type { ContactTextKey } from '../../domain/contact-text';
import type { Label, Language } from '../../messages/language';
import { type FindingCode, messages } from '../../messages/messages';
import type { mailClassWords } from '../../sheets/words';
import type { TeamBook } from '../team-book';
import { contactTextFields } from './contact-text';
import { type OfferKey, offerFields } from './offer-fields';
import { ownText } from './own-text';
import { type Fields, isProblem, readTemplate, type TemplateProblem } from './template';

export type MailKey = 'digest' | 'satisfactionReport' | 'trouble' | OfferKey;

export type TemplateKey = MailKey | ContactTextKey;

/** The fields of each template. */
export const templateFields = {
  digest: {
    recipient: { ko: '받는 사람', en: 'recipient' },
    date: { ko: '날짜', en: 'date' },
    summary: { ko: '요약', en: 'summary' },
    news: { ko: '새로 알릴 일', en: 'news' },
    open: { ko: '아직 남은 일', en: 'open' },
    book: { ko: '문서 이름', en: 'book' },
  },
  satisfactionReport: {
    recipient: { ko: '받는 사람', en: 'recipient' },
    period: { ko: '기간', en: 'period' },
    summary: { ko: '요약', en: 'summary' },
    satisfaction: { ko: '만족도', en: 'satisfaction' },
    book: { ko: '문서 이름', en: 'book' },
  },
  renewalOffer: offerFields,
  autoRenewal: offerFields,
  renewalText: contactTextFields,
  autoRenewalText: contactTextFields,
  followUpText: contactTextFields,
  contactText: contactTextFields,
  renewalCall: contactTextFields,
  contactCall: contactTextFields,
  trouble: {
    recipient: { ko: '받는 사람', en: 'recipient' },
    date: { ko: '날짜', en: 'date' },
    summary: { ko: '요약', en: 'summary' },
    first: { ko: '먼저 할 일', en: 'first' },
    problems: { ko: '문제', en: 'problems' },
    book: { ko: '문서 이름', en: 'book' },
  },
} as const satisfies Record<TemplateKey, Fields>;

/** Which of them go to customers, as notices of their own contract; the others stay in the team. */
export const templateClass = {
  digest: 'internal',
  satisfactionReport: 'internal',
  trouble: 'internal',
  renewalOffer: 'notice',
  autoRenewal: 'notice',
  renewalText: 'notice',
  autoRenewalText: 'notice',
  followUpText: 'notice',
  contactText: 'notice',
  renewalCall: 'notice',
  contactCall: 'notice',
} as const satisfies Record<TemplateKey, keyof typeof mailClassWords>;

/** The fields as a person may write them, for the column 쓸 수 있는 칸. */
export function fieldList(key: TemplateKey, language: Language): string {
  const labels: readonly Label[] = Object.values(templateFields[key]);
  return labels.map((label) => `{{${label[language]}}}`).join(' ');
}

export interface Template {
  readonly subject: Exclude<ReturnType<typeof readTemplate>, TemplateProblem>;
  readonly body: Exclude<ReturnType<typeof readTemplate>, TemplateProblem>;
}

/** Why a template cannot be used; `row` is null when it is not there at all. */
export interface TemplateTrouble {
  readonly key: MailKey;
  readonly row: number | null;
  readonly column: 'subject' | 'body';
  readonly code: Extract<FindingCode, 'missing-template' | 'unknown-field' | 'malformed-template'>;
  readonly value: string;
}

/** The team's own text of a mail, ready to be filled, or what is wrong with it. */
export function templateOf(
  team: Pick<TeamBook, 'templates' | 'language'>,
  key: MailKey,
): Template | TemplateTrouble {
  const found = team.templates.rows.find(({ row }) => row.key === key);
  const subject = found ? ownText(team, key, found.row, 'subject') : null;
  const body = found ? ownText(team, key, found.row, 'body') : null;
  if (!found || subject === null || body === null) {
    const column = subject === null ? 'subject' : 'body';
    const value = messages[team.language].templates[key].name;
    return { key, row: found?.at ?? null, column, code: 'missing-template', value };
  }
  const trouble = (column: 'subject' | 'body', problem: TemplateProblem): TemplateTrouble =>
    problem.code === 'unknown-field'
      ? { key, row: found.at, column, code: 'unknown-field', value: problem.field }
      : { key, row: found.at, column, code: 'malformed-template', value: problem.detail };
  const line = readTemplate(subject, templateFields[key]);
  if (isProblem(line)) return trouble('subject', line);
  const text = readTemplate(body, templateFields[key]);
  if (isProblem(text)) return trouble('body', text);
  return { subject: line, body: text };
}

/** The text that a template says at first, for the mail that must go out whatever became of its template. */
export function standardTemplate(key: MailKey, language: Language): Template {
  const { subject, body } = messages[language].templates[key];
  const pieces = (text: string) => {
    const read = readTemplate(text, templateFields[key]);
    return isProblem(read) ? [{ text }] : read;
  };
  return { subject: pieces(subject), body: pieces(body) };
}

export function isTrouble(template: Template | TemplateTrouble): template is TemplateTrouble {
  return 'code' in template;
}
