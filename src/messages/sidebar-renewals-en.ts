// What the sidebar says about renewals, in English.
import { formatNumber } from './formats';

export const consentEn = {
  title: 'Consent to a higher price',
  rises: (old: string, next: string, from: string) =>
    `From ${from} the price rises from ${old} to ${next} a month.`,
  law: 'Where a contract renews by itself or is a subscription, the customer must agree within the 30 days before (E-Commerce Act 13(6); not legal advice).',
  optional: 'If the customer agreed, note it here.',
  on: 'Agreed on',
  how: 'Agreed by',
  ways: ['Contract', 'Phone', 'E-mail', 'Text message', 'In person'],
  problems: {
    missing: (_from: string) => 'Enter when and how the customer agreed.',
    early: (from: string) => `The consent must be of the 30 days before ${from}.`,
    late: (from: string) => `The consent must be of ${from}, when the new price begins, or before.`,
    future: (_from: string) => 'Enter today or an earlier day.',
  },
  why: 'Why the fee is changed',
  isRise: 'The price rises',
  wasWrong: 'It was wrong',
  settle: 'Record consent',
  typed: 'The fee went up in the sheet',
  agreed: 'The customer agreed',
  saved: (name: string) => `Consent to the price of ${name}`,
} as const;

export const boardEn = {
  span: 'Span',
  months: (count: number) => (count === 1 ? 'This month' : count === 12 ? '1 year' : `${count} months`),
  whose: 'Whose contracts',
  mine: 'Mine',
  all: 'All',
  atRisk: 'Revenue not agreed on yet',
  byMonth: 'By the month of the end',
  month: (month: string) => month,
  count: (count: number) => String(count),
  sum: (count: number, won: string) => `${formatNumber(count)} · ${won} a month`,
  definition: 'The monthly values of contracts that end in this span and are neither committed nor lost.',
  renewed: (count: number) => `${formatNumber(count)} with a next contract already are left out.`,
  none: 'No contract ends in this span. Try a longer one.',
  noneOfMine: 'None of your contracts ends in this span. Try a longer one, or all.',
  more: (count: number) => `${formatNumber(count)} more.`,
  moveTo: (name: string, stage: string) => `${name}: set renewal stage to ${stage}`,
  afterContact: 'Does this contact move the renewal on?',
  stays: 'Choose nothing and it stays.',
  renewsItself: (deadline: string | null) =>
    deadline === null ? 'renews by itself' : `renews by itself, notice by ${deadline}`,
} as const;

export const lossesEn = {
  span: 'Span',
  reasons: 'Reasons of loss',
  none: 'No contract was lost in this span.',
  noReason: 'No reason',
  byMonth: 'Month by month',
  month: 'Month',
  shortMonth: (month: string) => month,
  renewal: 'Renewal rate',
  customers: 'Customer churn',
  net: 'Net revenue churn',
  of: (part: number, all: number) => `${part}/${all}`,
  pending: (count: number) => `${formatNumber(count)} pending`,
  definitions: [
    'Renewal rate: of the contracts that ended in the month, those with a successor within the grace days; those still waited for are pending and apart.',
    'Customer churn: of the customers at the start of the month, those without any contract at its end. Customers who may still renew within the grace days count too, and are told apart as pending.',
    'Net revenue churn: (churn + contraction − expansion − reactivation) ÷ monthly recurring revenue at the start; below 0 it grew.',
    'Reasons of loss: contracts terminated in the span, or set to lost and ended in it, by monthly value.',
  ],
} as const;

export const offersEn = {
  about:
    'Notices to customers whose contract is about to end. None goes out for contracts that are paused, terminated, lost, committed or renewed. Once switched on, they go out from the next business morning.',
  settings: 'How they are sent',
  preview: 'What would go to whom?',
  date: 'What if today were …?',
  dateHelp: 'Blank is today. Type next Monday or 11/3.',
  dayOff: 'A day off: nothing is sent.',
  noSender: 'Enter a business name, and a phone or a reply-to address, before they can be sent.',
  trouble: (why: string) => `The mail template needs mending first. ${why}`,
  mails: (count: number) => (count === 0 ? 'No mail to send' : `Mails to customers: ${formatNumber(count)}`),
  to: (address: string, stage: string) => `${address} · ${stage} days before`,
  replyTo: (address: string) => `Answers go to ${address}`,
  unreached: (count: number) => `Customers who cannot be written to: ${formatNumber(count)}`,
  why: {
    noEmail: 'No e-mail in Customers.',
    badEmail: 'The e-mail in Customers is not right.',
    notInUse: 'The data state is not In use.',
    torn: 'A sort has torn the row in Customers.',
  },
} as const;
