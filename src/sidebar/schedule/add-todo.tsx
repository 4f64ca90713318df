import { useState } from 'preact/hooks';
import { CustomerBox } from '../controls/customer-box';
import { DateField } from '../controls/date-field';
import { Form } from '../controls/form';
import { FormButtons } from '../controls/form-buttons';
import { RefusalLine } from '../controls/states';
import { TextField } from '../controls/text-field';
import { dateOf } from '../controls/typed-date';
import { WordField } from '../controls/word-box';
import { useDraft, useOpening, useSession, useTexts } from '../session/context';

export const NEW_TODO_SLOT = 'schedule/new';

/** A to-do of a person's own. */
export function AddTodo({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts();
  const session = useSession();
  const { today, lists, managers, me, customers } = useOpening();
  const draft = useDraft(NEW_TODO_SLOT, {
    customerId: '',
    customerText: '',
    due: '',
    reason: '',
    channel: '',
    manager: me.name ?? '',
  });
  const [tries, setTries] = useState(0);
  const { value, change } = draft;
  const due = dateOf(value.due, today, 'ahead');
  const isPast = due !== null && due < today;
  const isUnknown = value.customerText.trim() !== '' && value.customerId === '';
  const blank = (text: string) => (tries > 0 && text.trim() === '' ? t.form.blank : undefined);

  const save = () => {
    setTries(tries + 1);
    const { customerId, channel, manager } = value;
    const reason = value.reason.trim();
    if (due === null || isPast || reason === '' || isUnknown) return;
    void session.saves.save({
      name: 'addTodo',
      input: { key: session.newKey(), draft: { customerId, due, reason, channel, manager } },
      about: t.schedule.saved.added(value.customerText),
      slot: NEW_TODO_SLOT,
    });
    onClose();
  };
  const leave = () => {
    draft.clear();
    onClose();
  };

  return (
    <div class="row-panel alone">
      <Form takesFocus label={t.schedule.add} onSave={save} onEscape={leave} refusals={tries}>
        <RefusalLine refusal={draft.refusal} />
        <TextField
          label={t.schedule.reason}
          isRequired
          value={value.reason}
          onChange={(reason) => change({ reason })}
          error={draft.refusal?.fields.reason ?? blank(value.reason)}
        />
        <DateField
          label={t.schedule.due}
          isRequired
          direction="ahead"
          text={value.due}
          onChange={(text) => change({ due: text })}
          error={isPast ? t.form.notPast : (draft.refusal?.fields.due ?? blank(value.due))}
        />
        <CustomerBox
          label={t.schedule.customer}
          text={value.customerText}
          error={tries > 0 && isUnknown ? t.log.chooseCustomer : undefined}
          onText={(customerText) => change({ customerText, customerId: '' })}
          onChoose={(customerId) =>
            change({ customerId, customerText: customers.find(([id]) => id === customerId)?.[1] ?? '' })
          }
        />
        <WordField
          label={t.schedule.channel}
          words={lists.channel}
          most={9}
          value={value.channel}
          onChange={(channel) => change({ channel })}
          error={draft.refusal?.fields.channel}
        />
        <WordField
          label={t.schedule.whose}
          words={managers}
          value={value.manager}
          onChange={(manager) => change({ manager })}
          error={draft.refusal?.fields.manager}
        />
        <FormButtons label={t.form.save} onSave={save} onLeave={leave} />
      </Form>
    </div>
  );
}
