// Which ready text fits a contact by message or telephone.
import type { CivilDate } from './civil-date';
import { type ContractTerm, isRenewalCommitted, statusOf } from './contract';
import { careChannels, codeOf } from './policy/codes';

/** Texts to be copied into a message, and what to say on the telephone. */
export const contactTextKeys = [
  'renewalText',
  'autoRenewalText',
  'followUpText',
  'contactText',
  'renewalCall',
  'contactCall',
] as const;

export type ContactTextKey = (typeof contactTextKeys)[number];

/** Whether a channel is written to, spoken on, or neither; `unknown` where none is named. */
export type ContactMeans = 'message' | 'call' | 'other' | 'unknown';

const meansOf = {
  phone: 'call',
  chat: 'message',
  text: 'message',
  social: 'message',
  email: 'other',
  visit: 'other',
  meeting: 'other',
  workshop: 'other',
} as const;

/** How a customer is reached on a channel; of a word of the team's own, such as 카카오톡, its sense is guessed. */
export function contactMeans(channel: string): ContactMeans {
  if (channel.trim() === '') return 'unknown';
  const code = codeOf(careChannels, channel);
  if (code !== null) return meansOf[code];
  if (/카카오|카톡|톡톡|문자|메신저|디엠|sms|lms|kakao|message|messenger|line|dm/i.test(channel))
    return 'message';
  return /전화|통화|call|phone/i.test(channel) ? 'call' : 'other';
}

/** What a contract's renewal gives to say to its customer. */
export type RenewalWord = 'asks' | 'tells';

/**
 * Whether a customer may be asked about the renewal of a term, or told that it renews by itself and until when to
 * decline; null where there is nothing to say: agreed on, renewed, given up, ended by notice, paused, not begun, or
 * past the day to decline.
 */
export function renewalWord(
  term: ContractTerm,
  at: {
    readonly today: CivilDate;
    readonly hasSuccessor: boolean;
    readonly autoRenewal: boolean;
    readonly noticeDeadline: CivilDate | null;
  },
): RenewalWord | null {
  const { today, hasSuccessor } = at;
  if (term.terminatedOn !== null || term.renewalStage === 'lost') return null;
  if (isRenewalCommitted(term, hasSuccessor)) return null;
  const status = statusOf(term, { today, hasSuccessor, window: 0 });
  if (status === 'scheduled' || status === 'paused') return null;
  if (!at.autoRenewal) return 'asks';
  const isInTime = today <= (at.noticeDeadline ?? term.end);
  return isInTime ? 'tells' : null;
}

/** The texts that fit, in the order in which they are offered. */
export function fittingTexts(word: RenewalWord | null): readonly ContactTextKey[] {
  const always = ['followUpText', 'contactText'] as const;
  if (word === 'asks') return ['renewalText', ...always, 'renewalCall', 'contactCall'];
  return [...(word === 'tells' ? (['autoRenewalText'] as const) : []), ...always, 'contactCall'];
}

/** What a contact is for. */
export type ContactReason = 'renewal' | 'followUp' | 'contact';

/** The text that is shown first. */
export function firstText(
  offered: readonly ContactTextKey[],
  { reason, means }: { readonly reason: ContactReason; readonly means: ContactMeans },
): ContactTextKey | null {
  const wished: Readonly<Record<ContactReason, readonly ContactTextKey[]>> =
    means === 'call'
      ? { renewal: ['renewalCall', 'contactCall'], followUp: ['contactCall'], contact: ['contactCall'] }
      : { renewal: ['renewalText', 'autoRenewalText'], followUp: ['followUpText'], contact: ['contactText'] };
  return wished[reason].find((key) => offered.includes(key)) ?? offered[0] ?? null;
}

/** Whether a text is for the telephone, hence has no length. */
export function isCall(key: ContactTextKey): boolean {
  return key === 'renewalCall' || key === 'contactCall';
}
