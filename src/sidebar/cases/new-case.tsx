import { useState } from 'preact/hooks';
import type { CaseKind } from '../../app/sidebar/cases-contract';
import type { Severity } from '../../domain/policy/codes';
import { ActionBar } from '../controls/action-bar';
import { Chips, numbered } from '../controls/chips';
import { CustomerBox } from '../controls/customer-box';
import { Form } from '../controls/form';
import { RefusalLine } from '../controls/states';
import { TextArea } from '../controls/text-field';
import { WordField } from '../controls/word-box';
import { useDraft, useOpening, useSession, useTexts } from '../session/context';
import { severities } from './case-words';
import { SeverityField } from './severity-field';

const kinds: readonly CaseKind[] = ['complaint', 'request'];

/** A complaint or request that no log entry opens. */
export function NewCase({ customerId }: { readonly customerId: string }) {
  const t = useTexts();
  const session = useSession();
  const { lists, managers, customers, me } = useOpening();
  const [, name = '', , , manager = ''] = customers.find(([id]) => id === customerId) ?? [];
  const slot = `case/new/${customerId}`;
  const draft = useDraft(slot, {
    customerId,
    customerText: name,
    kind: 'complaint',
    channel: '',
    severity: 'normal',
    content: '',
    manager: me.name ?? manager,
  });
  const { value, change } = draft;
  const [tries, setTries] = useState(0);
  const kind = kinds.find((one) => one === value.kind) ?? 'complaint';
  const severity: Severity = severities.find((one) => one === value.severity) ?? 'normal';
  const errorOf = (field: 'customerId' | 'content', text: string) =>
    draft.refusal?.fields[field] ?? (tries > 0 && value[field].trim() === '' ? text : undefined);

  const leave = () => {
    draft.clear();
    session.go({ page: { name: 'cases', id: null } });
  };
  const save = () => {
    if (value.customerId === '' || value.content.trim() === '') return setTries(tries + 1);
    const { channel, content } = value;
    void session.saves.save({
      name: 'addCase',
      input: {
        key: session.newKey(),
        draft: {
          customerId: value.customerId,
          kind,
          channel,
          severity,
          content: content.trim(),
          manager: value.manager,
        },
      },
      about: t.cases.saved.added(value.customerText),
      slot,
    });
    session.go({ page: { name: 'cases', id: null } });
  };

  return (
    <Form takesFocus label={t.cases.new} onSave={save} onEscape={leave} refusals={tries}>
      <h2>{t.cases.new}</h2>
      <RefusalLine refusal={draft.refusal} />
      <CustomerBox
        label={t.log.customer}
        isRequired
        help={t.search.help}
        error={errorOf('customerId', t.log.chooseCustomer)}
        text={value.customerText}
        onText={(text) => change({ customerText: text, customerId: '' })}
        onChoose={(id) => {
          const [, chosen = '', , , own = ''] = customers.find(([one]) => one === id) ?? [];
          change({ customerId: id, customerText: chosen, manager: value.manager || own });
        }}
      />
      <Chips
        label={t.cases.kind.label}
        isRequired
        choices={kinds.map((one, index) => ({
          value: one,
          label: t.cases.kind[one],
          digit: String(index + 1),
        }))}
        value={kind}
        onChange={(chosen) => change({ kind: chosen })}
      />
      <Chips
        label={t.cases.fields.channel}
        choices={numbered(lists.channel)}
        value={value.channel}
        onChange={(channel) => change({ channel })}
        error={draft.refusal?.fields.channel}
      />
      <SeverityField
        channel={value.channel}
        value={severity}
        onChange={(chosen) => change({ severity: chosen })}
      />
      <TextArea
        label={t.cases.fields.content}
        isRequired
        value={value.content}
        onChange={(content) => change({ content })}
        error={errorOf('content', t.form.blank)}
      />
      <WordField
        label={t.cases.fields.manager}
        words={managers}
        value={value.manager}
        onChange={(chosen) => change({ manager: chosen })}
        error={draft.refusal?.fields.manager}
      />
      <ActionBar label={t.cases.add} onSave={save} onLeave={leave} />
    </Form>
  );
}
