// Renewals in English.

export const renewalTemplatesEn = {
  renewalOffer: {
    name: 'Renewal notice (customer)',
    subject: '[{{business}}] The term of your {{service}} ends on {{end}}',
    body: 'Dear {{customer}},\n\nThis is {{business}}. The term of your {{service}} {{time left}}.\n\n{{contract}}\n\nPlease let us know whether you would like to go on, and we will prepare the next term.\n{{how to answer}}\n\nIf we do not hear from you, you can use the service until {{end}}.',
  },
  autoRenewal: {
    name: 'Auto-renewal notice (customer)',
    subject: '[{{business}}] Your {{service}} renews automatically after {{end}}',
    body: 'Dear {{customer}},\n\nThis is {{business}}. Your {{service}} contract renews automatically when its term ends on {{end}}.\n\n{{contract}}\n\nIf you do not wish to renew, please tell us by {{notice deadline}}.\n{{how to answer}}',
  },
} as const;

export const renewalFindingsEn = {
  'offer-sender-missing': {
    subject: 'Renewal mails',
    finding: () => 'Renewal mails to customers cannot go out without a business name and a way to answer.',
    mend: () => 'Enter the business name, and a phone or a reply-to address, in Settings.',
  },
  'price-consent-missing': {
    subject: 'Consent to price',
    finding: (p: { readonly value: string; readonly right: string }) =>
      `The price is higher than that of ${p.right} (${p.value}), and no consent of the 30 days before is recorded.`,
    mend: () =>
      'Auto-renewals and subscriptions need the consent of the customer (E-Commerce Act 13(6); not legal advice). Enter its date and how it was given.',
  },
} as const;

export const renewalsEn = {
  offer: {
    left: (days: number) => (days === 0 ? 'ends today' : `ends in ${days} ${days === 1 ? 'day' : 'days'}`),
    inDays: (days: number) => (days === 0 ? 'today' : `in ${days} ${days === 1 ? 'day' : 'days'}`),
    leftEach: (inDays: string) => `ends ${inDays} respectively`,
    each: (list: string) => `${list} respectively`,
    term: (start: string, end: string) => `Term ${start} to ${end}`,
    fee: (won: string, cycle: string) => `Fee ${won}${cycle}`,
    perCycle: {
      month: ' (monthly)',
      quarter: ' (quarterly)',
      half: ' (half-yearly)',
      year: ' (yearly)',
      once: ' (whole term)',
    },
    manager: (name: string) => `Your contact: ${name}`,
    reply: 'Please answer this mail.',
    replyOrCall: (phone: string) => `Please answer this mail or call ${phone}.`,
    footer: (parts: { business: string; service: string; contractId: string }) =>
      `You get this notice about your term because you use ${parts.service} (${parts.contractId}) of ${parts.business}. Answers to this mail reach your contact.`,
    off: 'Renewal mails are switched off in Settings.',
    unneeded: 'Not sent: there was no reason for it any more.',
    torn: 'Not sent: a sort has torn the row in Customers. Once it is put together, the mail goes out on the next business day.',
    addressChanged:
      'Not sent: the customer’s e-mail has changed. It goes to the new one on the next business day.',
    switchedOff: 'Not sent: renewal mails are switched off. It goes out once they are on again.',
  },
  consent: {
    owed: (before: string, after: string) =>
      `The fee went up from ${before} to ${after} a month, and no consent is recorded`,
    missing: (_from: string) =>
      'A higher price needs the consent of the customer. Enter when and how it was given.',
    early: (from: string) => `The consent must be of the 30 days before ${from}.`,
    late: (from: string) => `The consent must be of ${from}, when the new price begins, or before.`,
  },
  consentRecorded: 'Recorded the consent to a higher price',
  feeCorrected: 'Contract edited (a fee that was wrong)',
  automatic: {
    decline: (on: string) => `Notice to end it by ${on}; after that it renews by itself`,
    renewed: (on: string) => `Renewed by itself on ${on}; its next term is not in the ledger yet`,
  },
} as const;
