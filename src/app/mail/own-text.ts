import { messages } from '../../messages/messages';
import type { RowOf } from '../../sheets/declaration';
import type { mailTemplates } from '../../sheets/mail-templates';
import type { TeamBook } from '../team-book';
import type { TemplateKey } from './templates';

/**
 * What a cell of 메일 양식 says. A text that is still the standard one of the other language follows the language at once,
 * not only when 설치·복구 writes it: a customer would get a mail half in one and half in the other.
 */
export function ownText(
  { language }: Pick<TeamBook, 'language'>,
  key: TemplateKey,
  row: RowOf<typeof mailTemplates>,
  column: 'subject' | 'body',
): string | null {
  const said = row[column];
  const other = language === 'ko' ? 'en' : 'ko';
  const standardIn = (one: typeof language): string | null => {
    const text: { readonly subject?: string; readonly body: string } = messages[one].templates[key];
    return text[column] ?? null;
  };
  return said !== null && said.trim() === standardIn(other)?.trim() ? standardIn(language) : said;
}
