import type { Placed, RowOf } from '../sheets/declaration';
import { type Settings, settingDefinitions } from '../sheets/setting-definitions';
import type { settings } from '../sheets/settings';

/** A setting whose value is not one of the allowed; its default counts. */
export interface SettingProblem {
  readonly key: keyof Settings;
  readonly row: number;
  readonly value: string;
}

type SettingRows = readonly Placed<RowOf<typeof settings>>[];

/** A blank or missing setting has its default without a word; an unreadable one has it with a problem. */
export function readSettings(rows: SettingRows): { settings: Settings; problems: SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const read = <Key extends keyof Settings>(key: Key): Settings[Key] => {
    const definition = settingDefinitions[key];
    const standard = definition.read(definition.standard('ko'));
    if (standard === null)
      throw new Error(`The default of the setting ${key} is not one of its allowed values.`);
    const found = rows.find(
      ({ row }) => row.key === key || row.name === definition.name.ko || row.name === definition.name.en,
    );
    const text = found?.row.value ?? '';
    if (!found || text === '') return standard;
    const value = definition.read(text);
    if (value === null) problems.push({ key, row: found.at, value: text });
    return value ?? standard;
  };
  const settings: Settings = {
    language: read('language'),
    mailOn: read('mailOn'),
    senderName: read('senderName'),
    offersOn: read('offersOn'),
    businessName: read('businessName'),
    businessAddress: read('businessAddress'),
    businessPhone: read('businessPhone'),
    replyTo: read('replyTo'),
  };
  return { settings, problems };
}
