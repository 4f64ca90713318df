import type { CustomerPage } from '../../app/sidebar/customers-contract';
import type { ContactDraft } from '../../app/sidebar/log-contract';
import type { Closing } from '../../app/sidebar/schedule-contract';
import type { Todo } from '../../app/sidebar/today-contract';
import type { Patch } from '../session/state';
import type { Ticked } from './log-draft';

/** Shows a contact on its customer's page before the server has given it a number. */
export function contactPatch(contact: ContactDraft): Pick<Patch, 'page' | 'opening'> {
  const { closes = [] } = contact;
  return {
    opening: (opening) => ({
      ...opening,
      todos: withStage(opening.todos, contact).filter((todo) => !isClosed(todo, closes)),
    }),
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

/** The contact with what was ticked for its customer. */
export function withClosings(contact: ContactDraft, ticked: Ticked | undefined): ContactDraft {
  return ticked?.of === contact.customerId && ticked.closes.length > 0
    ? { ...contact, closes: ticked.closes }
    : contact;
}

function isClosed(todo: Todo, closes: readonly Closing[]): boolean {
  return closes.some(({ kind, id }) =>
    kind === 'followUp'
      ? todo.kind === 'followUp' && todo.recordId === id
      : todo.kind === 'duty' && todo.duty === 'contact' && todo.id === id,
  );
}

/** The stage that a contact about a renewal leads to; a contract that is lost leaves the list. */
function withStage(todos: readonly Todo[], { contractId, renewal }: ContactDraft): readonly Todo[] {
  if (renewal === undefined) return todos;
  const { stage } = renewal;
  return todos.flatMap((todo) => {
    if (todo.kind !== 'contract' || todo.contractId !== contractId) return [todo];
    return stage === 'lost' ? [] : [{ ...todo, stage }];
  });
}
