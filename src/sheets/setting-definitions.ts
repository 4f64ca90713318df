import type { Label, Language } from '../messages/language';
import { type OfferSettings, offerSettingDefinitions } from './offer-settings';

/** What stands in 설정; a value that cannot be read counts as the default, and 상태 점검 says so. */
export interface Settings extends OfferSettings {
  readonly language: Language;
  /** Days before the end at which the team is told, longest first. */
  readonly noticeStages: readonly number[];
  /** Days before the end from which a term is expiring, for services that name none. */
  readonly defaultWindow: number;
  /** Hour of a business day from which mails go out. */
  readonly mailHour: number;
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

const wholeNumber = (least: number, most: number) => (text: string) => {
  const value = Number(text.trim() || Number.NaN);
  return Number.isInteger(value) && value >= least && value <= most ? value : null;
};

const readYesNo = (text: string) =>
  /^(예|yes)$/i.test(text.trim()) ? true : /^(아니오|아니요|no)$/i.test(text.trim()) ? false : null;

function readStages(text: string): number[] | null {
  const parts = text
    .split(/[,\s]+/)
    .filter(Boolean)
    .map(wholeNumber(0, 366));
  const stages = parts.filter((part) => part !== null);
  return stages.length > 0 && stages.length === parts.length
    ? [...new Set(stages)].sort((a, b) => b - a)
    : null;
}

export const settingDefinitions: { readonly [Key in keyof Settings]: SettingDefinition<Settings[Key]> } = {
  language: {
    name: { ko: '언어', en: 'Language' },
    meaning: { ko: '메일과 상태 점검에 쓰는 말이에요.', en: 'The language of mails and of Health.' },
    allowed: { ko: '한국어, English', en: '한국어, English' },
    read: (text) =>
      /^(한국어|ko)$/i.test(text.trim()) ? 'ko' : /^(english|en|영어)$/i.test(text.trim()) ? 'en' : null,
    standard: (language) => (language === 'ko' ? '한국어' : 'English'),
  },
  noticeStages: {
    name: { ko: '만료 알림 단계(일)', en: 'Notice stages (days)' },
    meaning: {
      ko: '종료일 며칠 전에 팀에 알릴지예요. 서비스의 만료 알림(일)보다 긴 단계는 쓰지 않아요.',
      en: 'Days before the end at which the team is told; none longer than the window of the service.',
    },
    allowed: { ko: '0–366의 수를 쉼표로 나눠 적어요.', en: 'Numbers 0–366, separated by commas.' },
    read: readStages,
    standard: () => '60, 30, 14, 7, 1, 0',
  },
  defaultWindow: {
    name: { ko: '기본 만료 알림(일)', en: 'Usual expiry window (days)' },
    meaning: {
      ko: '서비스 시트에 만료 알림(일)이 비어 있을 때 쓰는 값이에요.',
      en: 'Counts for services that name no window of their own.',
    },
    allowed: { ko: '0–366', en: '0–366' },
    read: wholeNumber(0, 366),
    standard: () => '30',
  },
  mailHour: {
    name: { ko: '메일 보내는 시각', en: 'Mail hour' },
    meaning: {
      ko: '영업일의 이 시각부터 메일을 보내요.',
      en: 'Mails go out from this hour of a business day.',
    },
    allowed: { ko: '0–23', en: '0–23' },
    read: wholeNumber(0, 23),
    standard: () => '8',
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
  ...offerSettingDefinitions({ readStages, readYesNo }),
};
