// What the procedure of texts to copy answers in the tests of the sidebar.
import type { ContactTextProcedures } from '../../src/app/sidebar/contact-texts-contract';
import { messages } from '../../src/messages/messages';
import type { Book } from './fake-book';

/** Texts of a customer of the book, filled in as the server does. */
export function contactTextAnswers(book: () => Book): {
  readonly [Name in keyof ContactTextProcedures]: ContactTextProcedures[Name];
} {
  return {
    contactTexts: ({ customerId, contractId }) => {
      const { customers, language } = book().opening;
      const [, name = '', phone = ''] = customers.find(([id]) => id === customerId) ?? [];
      const { templates } = messages[language];
      const filled = (body: string) =>
        body.replace(/\{\{(?:고객명|customer)\}\}/g, name).replace(/\{\{[^}]*\}\}/g, '한빛');
      const keys = ['renewalText', 'followUpText', 'contactText', 'renewalCall', 'contactCall'] as const;
      return {
        customerName: name,
        phone,
        preferredChannel: '',
        contractId,
        isInUse: true,
        texts: keys.map((key) => ({
          key,
          name: templates[key].name,
          text: filled(templates[key].body),
          blank: [],
          trouble: null,
        })),
      };
    },
  };
}
