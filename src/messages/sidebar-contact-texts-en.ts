import { formatNumber } from './formats';
import type { Widened } from './shape';
import type { sidebarContactTextsKo } from './sidebar-contact-texts-ko';

/** Texts to copy for messages and telephone calls. */
export const sidebarContactTextsEn: Widened<typeof sidebarContactTextsKo> = {
  open: 'Text to copy',
  choose: 'Text',
  message: 'Message',
  call: 'What to say',
  to: (phone) => `To ${phone}`,
  copyPhone: 'Copy number',
  noPhone: 'Customers has no phone for this customer.',
  length: {
    sms: (bytes, most) => `Short message (SMS), ${bytes}/${most} bytes`,
    lms: (bytes, most) => `Long message (LMS), ${formatNumber(bytes)}/${formatNumber(most)} bytes`,
    tooLong: (bytes, most) =>
      `${formatNumber(bytes)} bytes are more than one message holds (${formatNumber(most)}). Shorten it or send it in parts.`,
  },
  unsure: (letters) => `A text message may show these otherwise: ${letters}`,
  blank: (fields) => `Blank, as nothing is known: ${fields}`,
  blankHelp: 'Business name and phone are in Settings, the others with the customer and the contract.',
  trouble: (why) => `Mend this text in the tab Mail templates. ${why}`,
  notInUse: 'The data state of this customer is not “In use”: no contact.',
  copy: 'Copy',
  copied: 'Copied. Once it is sent, press “Contacted” to log it.',
  phoneCopied: 'Number copied.',
  byHand: 'The text is selected: press Ctrl+C (⌘C on a Mac).',
  contacted: 'Contacted',
  close: 'Close',
};
