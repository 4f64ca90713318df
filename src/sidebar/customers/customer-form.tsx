import { useState } from 'preact/hooks';
import type { CustomerField, CustomerPage } from '../../app/sidebar/customers-contract';
import { isEmail } from '../../domain/email';
import { readPhone } from '../../domain/phone';
import { ActionBar } from '../controls/action-bar';
import { Conflicts } from '../controls/conflicts';
import { Form } from '../controls/form';
import { RefusalLine } from '../controls/states';
import { TextArea, TextField } from '../controls/text-field';
import { WordField } from '../controls/word-box';
import { useDraft, useOpening, useSession, useTexts } from '../session/context';
import { type EditDraft, editsOf, settle } from '../session/edits';
import { customerFieldNames, requiredCustomerFields } from './customer-fields';
import { ReferrerField } from './referrer-field';

export function customerSlot(customerId: string): string {
  return `customer/${customerId}`;
}

/** Edits a customer in place; only what was changed is sent. */
export function CustomerForm({
  page,
  onClose,
}: {
  readonly page: CustomerPage;
  readonly onClose: () => void;
}) {
  const t = useTexts();
  const session = useSession();
  const { lists, managers } = useOpening();
  const { customerId } = page;
  const slot = customerSlot(customerId);
  const blank: EditDraft = { before: page.fields, after: page.fields };
  const draft = useDraft(slot, blank);
  const [tries, setTries] = useState(0);
  const { after } = draft.value;
  const conflicts = draft.refusal?.conflicts ?? [];

  const send = async (value: EditDraft) => {
    const edits = editsOf(customerFieldNames, value);
    // What the others wrote is not on this page yet.
    const isStale = conflicts.length > 0;
    if (edits.length === 0) {
      draft.clear();
      onClose();
      if (isStale) await session.loadPage(customerId);
      return;
    }
    const changed = Object.fromEntries(edits.map(({ field, after: text }) => [field, text]));
    const saving = session.saves.save({
      name: 'saveCustomer',
      input: { key: session.newKey(), draft: { customerId, edits } },
      about: t.saved.customerEdit(page.fields.name, edits.length),
      slot,
      patch: {
        page: { customerId, change: (now) => ({ ...now, fields: { ...now.fields, ...changed } }) },
        opening: (opening) => ({
          ...opening,
          customers: opening.customers.map((entry) =>
            entry[0] === customerId
              ? [
                  customerId,
                  changed.name ?? entry[1],
                  changed.phone ?? entry[2],
                  changed.customerType ?? entry[3],
                  changed.manager ?? entry[4],
                ]
              : entry,
          ),
        }),
      },
    });
    onClose();
    await saving;
    if (isStale) await session.loadPage(customerId);
  };
  const problemOf = (field: CustomerField): string | undefined => {
    const text = (after[field] ?? '').trim();
    if (text === (draft.value.before[field] ?? '')) return undefined;
    if (text === '') return requiredCustomerFields.includes(field) ? t.form.blank : undefined;
    if (field === 'phone' || field === 'secondPhone') return readPhone(text).ok ? undefined : t.form.noPhone;
    return field === 'email' && !isEmail(text) ? t.form.noEmail : undefined;
  };
  const save = () => {
    const wrong = customerFieldNames.some((field) => problemOf(field) !== undefined);
    if (wrong || conflicts.length > 0) return setTries(tries + 1);
    void send(draft.value);
  };
  const leave = () => {
    draft.clear();
    onClose();
  };
  const field = (name: CustomerField) => ({
    label: t.customer.fields[name],
    isRequired: requiredCustomerFields.includes(name),
    value: after[name] ?? '',
    onChange: (text: string) => draft.change({ after: { ...after, [name]: text } }),
    error: draft.refusal?.fields[name] ?? (tries > 0 ? problemOf(name) : undefined),
  });

  return (
    <Form takesFocus label={t.customers.details} onSave={save} onEscape={leave} refusals={tries}>
      <h2>{t.customers.details}</h2>
      <RefusalLine refusal={draft.refusal} />
      {conflicts.length > 0 && (
        <Conflicts
          conflicts={conflicts}
          nameOf={(name) => t.customer.fields[customerFieldNames.find((one) => one === name) ?? 'name']}
          onSettle={(chosen) =>
            void send(
              chosen.reduce((value, { conflict, text }) => settle(value, conflict, text), draft.value),
            )
          }
        />
      )}
      <TextField {...field('name')} />
      <TextField {...field('phone')} inputMode="tel" isFigure />
      <TextField {...field('secondPhone')} inputMode="tel" isFigure />
      <TextField {...field('email')} inputMode="email" />
      <TextField {...field('address')} />
      <WordField {...field('customerType')} words={lists.customerType} />
      <WordField {...field('manager')} words={managers} />
      <TextArea {...field('needs')} rows={2} />
      <TextArea {...field('memo')} rows={2} />
      <h3>{t.customer.more}</h3>
      <WordField {...field('source')} words={lists.source} />
      <ReferrerField {...field('referrerId')} />
      <TextArea {...field('interests')} rows={2} />
      <TextArea {...field('preference')} rows={2} />
      <WordField {...field('preferredChannel')} words={lists.channel} />
      <TextField {...field('ageBand')} />
      <TextField {...field('gender')} />
      <ActionBar label={t.form.save} onSave={save} onLeave={leave} />
    </Form>
  );
}
