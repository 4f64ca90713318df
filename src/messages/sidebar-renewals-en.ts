// What the sidebar says about renewals, in English.

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
} as const;
