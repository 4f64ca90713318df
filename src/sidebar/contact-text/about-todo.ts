import type { Todo } from '../../app/sidebar/today-contract';
import { type ContactReason, contactMeans } from '../../domain/contact-text';
import { useOpening, useTexts } from '../session/context';
import type { TodoAction } from '../today/duty-actions';
import type { TextAbout } from './text-panel';

/** What the text for a thing to do is about; null where it is no contact by message or telephone. */
export function useTextAbout(todo: Todo): TextAbout | null {
  const category = useRenewalCategory();
  const { customerId } = todo;
  if (customerId === null) return null;
  switch (todo.kind) {
    case 'contract':
      return { customerId, contractId: todo.contractId, reason: 'renewal', channel: '', category };
    case 'followUp':
      return textAbout({ customerId, reason: 'followUp', channel: '' });
    case 'duty':
      return todo.duty === 'contact'
        ? textAbout({ customerId, reason: 'contact', channel: todo.channel ?? '' })
        : null;
    case 'missing':
      return null;
  }
}

/** A contact that names no contract; null where its channel is neither written to nor spoken on. */
export function textAbout(contact: {
  readonly customerId: string;
  readonly reason: ContactReason;
  readonly channel: string;
}): TextAbout | null {
  return contactMeans(contact.channel) === 'other' ? null : { ...contact, contractId: '', category: '' };
}

/** The class 재계약, where the team's list has it. */
export function useRenewalCategory(): string {
  const t = useTexts();
  const { lists } = useOpening();
  return lists.category.find((word) => word === t.log.renewalCategory) ?? '';
}

/** The row action that opens the text, where there is one. */
export function useTextAction(about: TextAbout | null, open: () => void): readonly TodoAction[] {
  const t = useTexts();
  return about === null ? [] : [{ icon: 'message', label: t.contactTexts.open, run: open }];
}
