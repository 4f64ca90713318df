// Texts that a person typed in the sidebar, on their way into cells.
import { isEmail } from '../../domain/email';
import { readPhone } from '../../domain/phone';
import { messages } from '../../messages/messages';
import { allSheets } from '../../sheets/catalogue';
import { type Cell, cellText, isBlank } from '../../sheets/cell';
import type { Column } from '../../sheets/column';
import type { SheetDeclaration } from '../../sheets/declaration';
import type { Validation } from '../../sheets/validation';
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
      'problem' in read ? problemSentence(caller, column) : fieldProblem(caller, key, text, column);
    if (sentence !== null) errors[key] = sentence;
    else if ('value' in read) cells[key] = cellOf(caller, key, text, column, read.value);
  }
  if (Object.keys(errors).length > 0) return refuse(caller.language, 'bad-input', { fields: errors });
  return cells;
}

/** Free text stays as it was typed, to the last space; a phone number gets its dashes. */
function cellOf({ language }: Caller, key: string, text: string, column: Column, value: unknown): Cell {
  if (text.trim() === '') return '';
  if (isPhone(key)) {
    const phone = readPhone(text);
    return phone.ok ? phone.phone : text;
  }
  if (key !== 'email' && (column.kind === 'text' || column.kind === 'prose')) return text;
  return value === null ? '' : column.print(value, language);
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
  if (column.required && isBlank(text)) return fields.required;
  const typed = text.trim();
  if (typed === '') return null;
  if (isPhone(key) && !readPhone(typed).ok) return fields.notAPhone;
  if (key === 'email' && !isEmail(typed)) return fields.notAnEmail;
  if (isListed(caller, column.validation, typed)) return null;
  const list = column.validation?.kind === 'words-of' ? column.validation.sheet : '';
  const sheet = allSheets.find((one) => one.key === list);
  return fields.notAWord(sheet?.title[caller.language] ?? list);
}

/** Whether the spreadsheet would take this word: it refuses those that a column's list does not have. */
export function isListed({ small }: Caller, validation: Validation | null, word: string): boolean {
  if (validation?.kind !== 'words-of' || validation.warn) return true;
  const snapshot = small.get(validation.sheet);
  const place = typeof snapshot === 'object' ? snapshot.columns.get(validation.column) : undefined;
  if (typeof snapshot !== 'object' || place === undefined) return true;
  return snapshot.cells.some((line) => cellText(line[place - 1] ?? '').trim() === word.trim());
}

function isPhone(key: string): boolean {
  return key === 'phone' || key === 'secondPhone';
}
