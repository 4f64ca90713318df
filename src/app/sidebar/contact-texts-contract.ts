// What the sidebar and the server say to each other about texts to copy.
import type { ContactTextKey } from '../../domain/contact-text';

export interface ContactTextProcedures {
  /** Ready texts for a customer, about a contract or ('') the one that ends next; sends and writes nothing. */
  contactTexts: (input: { readonly customerId: string; readonly contractId: string }) => ContactTexts;
}

export interface ContactTexts {
  readonly customerName: string;
  readonly phone: string;
  /** 선호 채널; '' where none is known. */
  readonly preferredChannel: string;
  /** The contract that they speak of; '' where there is none. */
  readonly contractId: string;
  /** Whether 개인정보 상태 lets the customer be contacted; there are no texts where it does not. */
  readonly isInUse: boolean;
  /** Those that fit, in the order in which they are offered. */
  readonly texts: readonly ContactText[];
}

export interface ContactText {
  readonly key: ContactTextKey;
  readonly name: string;
  readonly text: string;
  /** Labels of fields that had nothing to say. */
  readonly blank: readonly string[];
  /** Why the template cannot be filled in. */
  readonly trouble: string | null;
}
