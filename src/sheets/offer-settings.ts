import { isEmail } from '../domain/email';
import type { SettingDefinition } from './setting-definitions';

/** Settings of the mails to customers about their renewal, 재계약 안내 메일. */
export interface OfferSettings {
  readonly offersOn: boolean;
  /** Who writes to the customers; '' where nobody is named yet. */
  readonly businessName: string;
  readonly businessAddress: string;
  readonly businessPhone: string;
  /** Where answers go; '' sends them to the manager of the contract. */
  readonly replyTo: string;
}

const upTo = (most: number) => (text: string) =>
  text.trim().length <= most && !/[\r\n]/.test(text.trim()) ? text.trim() : null;

/** @param readYesNo reads 예 or 아니오 */
export function offerSettingDefinitions(readYesNo: (text: string) => boolean | null): {
  readonly [Key in keyof OfferSettings]: SettingDefinition<OfferSettings[Key]>;
} {
  return {
    offersOn: {
      name: { ko: '재계약 안내 메일', en: 'Renewal mails' },
      meaning: {
        ko: '예이면 계약이 끝나 가는 고객에게 정보성 안내 메일을 보내요. 켜기 전에 누구에게 무엇이 가는지 미리 볼 수 있어요.',
        en: 'Yes: customers whose contract is about to end get a notice by mail. Preview first who would get what.',
      },
      allowed: { ko: '예, 아니오', en: 'Yes, No' },
      read: readYesNo,
      standard: (language) => (language === 'ko' ? '아니오' : 'No'),
    },
    businessName: {
      name: { ko: '업체 이름', en: 'Business name' },
      meaning: { ko: '고객에게 가는 메일에 적히는 이름이에요.', en: 'Stands in mails to customers.' },
      allowed: { ko: '40자까지', en: 'Up to 40 characters' },
      read: upTo(40),
      standard: () => '',
    },
    businessAddress: {
      name: { ko: '업체 주소', en: 'Business address' },
      meaning: { ko: '고객에게 가는 메일 아래쪽에 적혀요.', en: 'Stands at the foot of mails to customers.' },
      allowed: { ko: '100자까지', en: 'Up to 100 characters' },
      read: upTo(100),
      standard: () => '',
    },
    businessPhone: {
      name: { ko: '업체 전화', en: 'Business phone' },
      meaning: {
        ko: '고객이 메일을 받고 전화할 번호예요.',
        en: 'The number that customers may call about a mail.',
      },
      allowed: { ko: '40자까지', en: 'Up to 40 characters' },
      read: upTo(40),
      standard: () => '',
    },
    replyTo: {
      name: { ko: '답장 받을 주소', en: 'Reply-to address' },
      meaning: {
        ko: '고객의 답장이 가는 주소예요. 비워 두면 계약 담당자에게 가요.',
        en: 'Where answers of customers go; blank: to the manager of the contract.',
      },
      allowed: { ko: 'name@example.com', en: 'name@example.com' },
      read: (text) => (text.trim() === '' || isEmail(text.trim()) ? text.trim() : null),
      standard: () => '',
    },
  };
}
