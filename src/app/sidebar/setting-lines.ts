import { isEmail } from '../../domain/email';
import type { Article } from '../../domain/policy';
import { policyArticles } from '../../domain/policy/articles';
import { messages } from '../../messages/messages';
import type { Cell } from '../../sheets/cell';
import type { SheetDeclaration } from '../../sheets/declaration';
import { managers } from '../../sheets/managers';
import { services } from '../../sheets/services';
import { type Settings, settingDefinitions } from '../../sheets/setting-definitions';
import { settings } from '../../sheets/settings';
import { articleLines } from './article-lines';
import { type Caller, smallTable } from './caller';
import type { InputOf, OutputOf } from './contract';
import { editOf } from './edit-row';
import { refuse } from './failure';
import { requireRow } from './find-row';
import { fieldText, saveOnce } from './journal';
import type { SettingLine } from './settings-contract';

/** How the keys of a service's window and of a person's address begin. */
const WINDOW = 'window:';
const RECIPIENT = 'recipient:';

const offers: readonly (keyof Settings)[] = [
  'offersOn',
  'businessName',
  'businessAddress',
  'businessPhone',
  'replyTo',
];
const choices: Partial<Record<keyof Settings, Record<'ko' | 'en', readonly string[]>>> = {
  language: { ko: ['한국어', 'English'], en: ['한국어', 'English'] },
  mailOn: { ko: ['예', '아니오'], en: ['Yes', 'No'] },
  offersOn: { ko: ['예', '아니오'], en: ['Yes', 'No'] },
};

/**
 * Every setting that the sidebar shows: those of services and people among them, and the articles of 관리 규정 that
 * people look for here.
 */
export function settingLines(caller: Caller, versions: readonly Article[]): SettingLine[] {
  const { language } = caller;
  const rowsOf = <Sheet extends SheetDeclaration>(sheet: Sheet) => smallTable(caller, sheet).rows;
  const keys = Object.keys(settingDefinitions) as (keyof Settings)[];
  const own = keys.map((key): SettingLine => {
    const { name, meaning, allowed, standard } = settingDefinitions[key];
    const found = rowsOf(settings).find(({ row }) => row.key === key)?.row.value;
    return {
      key,
      group: groupOf(key),
      name: name[language],
      value: found ?? standard(language),
      meaning: meaning[language],
      allowed: allowed[language],
      choices: choices[key]?.[language] ?? [],
      article: null,
    };
  });
  const { window } = services.columns;
  const windows = rowsOf(services).flatMap(({ row, cells }): SettingLine[] =>
    row.service === null
      ? []
      : [
          {
            key: `${WINDOW}${row.service}`,
            group: 'windows',
            name: row.service,
            value: fieldText(cells.window),
            meaning: window.note?.[language] ?? '',
            allowed: policyArticles['notice.window'].allowed[language],
            choices: [],
            article: null,
          },
        ],
  );
  const { email } = managers.columns;
  const recipients = rowsOf(managers).flatMap(({ row, cells }): SettingLine[] =>
    row.name === null
      ? []
      : [
          {
            key: `${RECIPIENT}${row.name}`,
            group: 'recipients',
            name: row.name,
            value: fieldText(cells.email),
            meaning: email.note?.[language] ?? '',
            allowed: 'name@example.com',
            choices: [],
            article: null,
          },
        ],
  );
  return [...own, ...articleLines(caller, versions), ...windows, ...recipients];
}

function groupOf(key: keyof Settings): SettingLine['group'] {
  return offers.includes(key) ? 'offers' : 'general';
}

export function saveSetting(
  caller: Caller,
  key: string,
  draft: InputOf<'saveSetting'>['draft'],
): OutputOf<'saveSetting'> {
  const { language } = caller;
  return saveOnce(caller, key, () => {
    const { sheet, keyColumn, id, column } = placeOf(draft.key);
    const isKnown = sheet.key !== settings.key || Object.keys(settingDefinitions).includes(id);
    if (!isKnown) return refuse(language, 'not-found');
    const { cells: found } = requireRow(caller, sheet, keyColumn, id);
    const standard = sheet.key === settings.key ? standardOf(id, language) : '';
    const theirs = fieldText(found[column]) || standard;
    if (theirs !== draft.before && theirs !== draft.value) {
      const conflict = { field: 'value', before: draft.before, theirs, yours: draft.value };
      return refuse(language, 'conflict', { conflicts: [conflict] });
    }
    const cells = { [column]: valueCell(caller, draft.key, draft.value.trim()) };
    return {
      result: {},
      told: {
        what: sheet.title[language],
        whose: id,
        why: messages[language].changes.settingChanged,
      },
      write: editOf(caller, sheet, keyColumn, id, found, cells),
    };
  });
}

/** What counts, and is shown, while a setting's cell is blank. */
function standardOf(key: string, language: Caller['language']): string {
  return settingDefinitions[key as keyof Settings].standard(language);
}

function placeOf(key: string): { sheet: SheetDeclaration; keyColumn: string; id: string; column: string } {
  if (key.startsWith(WINDOW))
    return { sheet: services, keyColumn: 'service', id: key.slice(WINDOW.length), column: 'window' };
  if (key.startsWith(RECIPIENT))
    return { sheet: managers, keyColumn: 'name', id: key.slice(RECIPIENT.length), column: 'email' };
  return { sheet: settings, keyColumn: 'key', id: key, column: 'value' };
}

/** The cell of a new value; refuses what the setting does not allow. */
function valueCell(caller: Caller, key: string, value: string): Cell {
  const { fields } = messages[caller.language];
  if (key.startsWith(RECIPIENT)) {
    if (value !== '' && !isEmail(value))
      refuse(caller.language, 'bad-input', { fields: { value: fields.notAnEmail } });
    return value;
  }
  const isWindow = key.startsWith(WINDOW);
  const definition = isWindow ? policyArticles['notice.window'] : settingDefinitions[key as keyof Settings];
  if (isWindow && value === '') return '';
  const read = definition.read(value);
  if (read === null) {
    refuse(caller.language, 'bad-input', {
      fields: { value: fields.setting(definition.allowed[caller.language]) },
    });
  }
  return typeof read === 'number' ? read : value;
}
