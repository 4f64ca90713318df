import type { ContactDraft, CustomerPage } from '../../app/sidebar/contract';
import type { Patch } from '../session/state';

/** Shows a contact on its customer's page before the server has given it a number. */
export function contactPatch(contact: ContactDraft): Pick<Patch, 'page'> {
  return {
    page: {
      customerId: contact.customerId,
      change: (page: CustomerPage) => ({
        ...page,
        timeline: [
          {
            recordId: '',
            date: contact.date,
            channel: contact.channel,
            category: contact.category,
            content: contact.content,
            result: contact.result,
            manager: contact.manager,
            points: contact.satisfaction,
            followUp: contact.followUp,
            followUpBy: contact.followUpBy,
            followedUpOn: null,
          },
          ...page.timeline,
        ],
        satisfaction:
          contact.satisfaction === null
            ? page.satisfaction
            : [...page.satisfaction, { date: contact.date, points: contact.satisfaction }].sort((a, b) =>
                a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
              ),
      }),
    },
  };
}
