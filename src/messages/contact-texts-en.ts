// Texts to copy for messages and telephone calls, in English.

export const contactTextTemplatesEn = {
  renewalText: {
    name: 'Renewal message',
    body: '[{{business}}] Dear {{customer}}, your {{service}} {{ends}}. Please let us know whether you would like to go on.\nContact: {{manager}} {{business phone}}',
  },
  autoRenewalText: {
    name: 'Auto-renewal message',
    body: '[{{business}}] Dear {{customer}}, your {{service}} renews automatically after {{end}}. If you do not wish to renew, please tell us by {{notice deadline}}.\nContact: {{manager}} {{business phone}}',
  },
  followUpText: {
    name: 'Follow-up message',
    body: '[{{business}}] Dear {{customer}}, this is {{manager}}, about what we last spoke of. Please get in touch when it suits you.\nContact: {{business phone}}',
  },
  contactText: {
    name: 'Regular message',
    body: '[{{business}}] Dear {{customer}}, this is {{manager}}. Is everything as you wish? If you have any question, please let us know at any time.\nContact: {{business phone}}',
  },
  renewalCall: {
    name: 'Renewal call',
    body: 'Hello, this is {{manager}} of {{business}}. Am I speaking with {{customer}}? Is this a good time?\n\nYour {{service}} {{ends}}.\n- Has everything been as you wished?\n- Would you like to go on?\n- I will confirm the term and the fee. (Fee now: {{fee}})\n\nThank you for your time.',
  },
  contactCall: {
    name: 'Regular call',
    body: 'Hello, this is {{manager}} of {{business}}. Am I speaking with {{customer}}? Is this a good time?\n\n- Has everything been as you wished?\n- Is there anything you need or would like to ask?\n- When and how shall we contact you next?\n\nThank you for your time.',
  },
} as const;

export const contactTextFindingsEn = {
  'text-template': {
    subject: 'Texts to copy',
    finding: (p: { readonly value: string; readonly column: string }) =>
      `A text for messages or calls cannot be filled in: ${p.value}`,
    mend: (p: { readonly right: string }) => `Fields that may be used: ${p.right}`,
  },
} as const;

export const contactTextsEn = {
  ends: (on: string, days: number) =>
    days === 0 ? `ends today, ${on}` : days > 0 ? `ends on ${on}` : `ended on ${on}`,
  trouble: {
    unknownField: (field: string) => `{{${field}}} is no field of this text.`,
    malformed: 'The braces {{ }} do not match.',
  },
} as const;
