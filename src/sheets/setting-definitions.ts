import type { Label, Language } from '../messages/language';
import { type OfferSettings, offerSettingDefinitions } from './offer-settings';

/** What stands in 설정; a value that cannot be read counts as the default, and 상태 점검 says so. */
export interface Settings extends OfferSettings {
  readonly language: Language;
  readonly mailOn: boolean;
  readonly senderName: string;
}

export interface SettingDefinition<Value> {
  readonly name: Label;
  readonly meaning: Label;
  readonly allowed: Label;
  /** Null when the text is not one of the allowed values. */
  readonly read: (text: string) => Value | null;
  readonly standard: (language: Language) => string;
}

const readYesNo = (text: string) =>
  /^(예|yes)$/i.test(text.trim()) ? true : /^(아니오|아니요|no)$/i.test(text.trim()) ? false : null;

export const settingDefinitions: { readonly [Key in keyof Settings]: SettingDefinition<Settings[Key]> } = {
  language: {
    name: { ko: '언어', en: 'Language' },
    meaning: { ko: '메일과 상태 점검에 쓰는 말이에요.', en: 'The language of mails and of Health.' },
    allowed: { ko: '한국어, English', en: '한국어, English' },
    read: (text) =>
      /^(한국어|ko)$/i.test(text.trim()) ? 'ko' : /^(english|en|영어)$/i.test(text.trim()) ? 'en' : null,
    standard: (language) => (language === 'ko' ? '한국어' : 'English'),
  },
  mailOn: {
    name: { ko: '메일 보내기', en: 'Send mails' },
    meaning: { ko: '아니오면 메일을 만들지도 보내지도 않아요.', en: 'No: mails are neither made nor sent.' },
    allowed: { ko: '예, 아니오', en: 'Yes, No' },
    read: readYesNo,
    standard: (language) => (language === 'ko' ? '예' : 'Yes'),
  },
  senderName: {
    name: { ko: '보내는 사람 이름', en: 'Sender name' },
    meaning: {
      ko: '메일의 보낸 사람 자리에 보이는 이름이에요.',
      en: 'The name shown as the sender of mails.',
    },
    allowed: { ko: '1–40자', en: '1–40 characters' },
    read: (text) => (/^[^\p{C}\u2028\u2029<>"]{1,40}$/u.test(text.trim()) ? text.trim() : null),
    standard: (language) => (language === 'ko' ? '대장' : 'Daejang'),
  },
  ...offerSettingDefinitions(readYesNo),
};
