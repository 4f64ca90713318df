// Texts that a person typed in the sidebar, on their way into cells.
import { isEmail } from '../../domain/email';
import { readPhone } from '../../domain/phone';
import { messages } from '../../messages/messages';
import { catalogue } from '../../sheets/catalogue';
import { type Cell, cellText, isBlank } from '../../sheets/cell';
import type { Column } from '../../sheets/column';
import type { SheetDeclaration } from '../../sheets/declaration';
import type { Caller } from './caller';
import { refuse } from './failure';

/** The cells that texts stand for, by column; refuses with a sentence for each field that is not right. */
export function cellsOfTexts(
  caller: Caller,
  sheet: SheetDeclaration,
  texts: Readonly<Record<string, string>>,
): Record<string, Cell> {
  const errors: Record<string, string> = {};
  const cells: Record<string, Cell> = {};
  for (const [key, text] of Object.entries(texts)) {
    const column = sheet.columns[key];
    if (!column) throw new Error(`${sheet.key} has no column ${key}.`);
    const read = column.read(text.trim());
    const sentence =
      'problem' in read ? problemSentence(caller, column) : fieldProblem(caller, key, text.trim(), column);
    if (sentence !== null) errors[key] = sentence;
    else if ('value' in read)
      cells[key] = read.value === null ? '' : column.print(read.value, caller.language);
  }
  if (Object.keys(errors).length > 0) return refuse(caller.language, 'bad-input', { fields: errors });
  return cells;
}

function problemSentence({ language }: Caller, column: Column): string {
  const text = messages[language].fields;
  return column.kind === 'date'
    ? text.notADate
    : column.kind === 'won'
      ? text.notAnAmount
      : messages[language].failures['bad-input'];
}

/** Why a text that reads well may still not stand; null when it may. */
function fieldProblem(caller: Caller, key: string, text: string, column: Column): string | null {
  const { fields } = messages[caller.language];
  if (text === '') return column.required ? fields.required : null;
  if ((key === 'phone' || key === 'secondPhone') && !readPhone(text).ok) return fields.notAPhone;
  if (key === 'email' && !isEmail(text)) return fields.notAnEmail;
  if (column.validation?.kind !== 'words-of' || column.validation.warn) return null;
  return isListed(caller, column.validation, text)
    ? null
    : fields.notAWord(titleOf(caller, column.validation.sheet));
}

/** The spreadsheet would refuse a word that its list does not have; here it is said before. */
function isListed(
  { ports }: Caller,
  list: { readonly sheet: string; readonly column: string },
  word: string,
): boolean {
  const sheet = catalogue.find(({ key }) => key === list.sheet);
  const snapshot = sheet && ports.lookups.readColumns(sheet, [list.column]);
  if (typeof snapshot !== 'object') return true;
  const place = (snapshot.columns.get(list.column) ?? 0) - 1;
  return snapshot.cells.some(
    (line) => !isBlank(line[place] ?? '') && cellText(line[place] ?? '').trim() === word,
  );
}

function titleOf({ language }: Caller, key: string): string {
  return catalogue.find((sheet) => sheet.key === key)?.title[language] ?? key;
}
