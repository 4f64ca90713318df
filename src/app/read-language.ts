import type { Language } from '../messages/language';
import { readTable } from '../sheets/reading';
import { settings } from '../sheets/settings';
import type { Book } from './ports';
import { readSettings } from './read-settings';

/** The book's language, for work that begins without a caller. */
export function readLanguage(book: Book): Language {
  const snapshot = book.read([settings]).get(settings.key);
  return readSettings(typeof snapshot === 'object' ? readTable(settings, snapshot).rows : []).settings
    .language;
}
