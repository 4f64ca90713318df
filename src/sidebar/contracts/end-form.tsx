import { useState } from 'preact/hooks';
import type { ContractLine } from '../../app/sidebar/contracts-contract';
import type { CustomerPage } from '../../app/sidebar/customers-contract';
import { ActionBar } from '../controls/action-bar';
import { DateField } from '../controls/date-field';
import { Form } from '../controls/form';
import { RefusalLine } from '../controls/states';
import { TextArea } from '../controls/text-field';
import { dateOf } from '../controls/typed-date';
import { WordField } from '../controls/word-box';
import { useDraft, useOpening, useSession, useTexts } from '../session/context';
import { contractPatch } from './contract-patch';

interface EndFormProps {
  readonly page: CustomerPage;
  readonly contract: ContractLine;
  readonly onClose: () => void;
}

/** Ends a term before its time, with the reason. */
export function EndForm({ page, contract, onClose }: EndFormProps) {
  const t = useTexts();
  const session = useSession();
  const { today, lists } = useOpening();
  const { contractId } = contract;
  const slot = `contract/end/${contractId}`;
  const draft = useDraft(slot, {
    on: String(contract.terminatedOn ?? today),
    lossReason: '',
    lossDetail: '',
  });
  const [tries, setTries] = useState(0);
  const { value, change } = draft;
  const on = dateOf(value.on, today, 'ahead');

  const save = () => {
    if (on === null || value.lossReason === '') return setTries(tries + 1);
    const { lossReason, lossDetail } = value;
    void session.saves.save({
      name: 'endContract',
      input: { key: session.newKey(), draft: { contractId, on, lossReason, lossDetail: lossDetail.trim() } },
      about: t.saved.end(page.fields.name, on),
      slot,
      patch: {
        ...contractPatch(page.customerId, contractId, (now) => ({
          ...now,
          terminatedOn: on,
          status: on <= today ? 'terminated' : now.status,
        })),
        opening: (opening) => ({
          ...opening,
          todos: opening.todos.filter((todo) => todo.kind !== 'contract' || todo.contractId !== contractId),
        }),
      },
    });
    onClose();
  };
  const leave = () => {
    draft.clear();
    onClose();
  };

  return (
    <Form takesFocus label={t.contracts.end} onSave={save} onEscape={leave} refusals={tries}>
      <h2>{t.contracts.endOf(contractId)}</h2>
      <RefusalLine refusal={draft.refusal} />
      <DateField
        label={t.contract.terminatedOn}
        isRequired
        direction="ahead"
        text={value.on}
        onChange={(text) => change({ on: text })}
        error={draft.refusal?.fields.on ?? (tries > 0 && on === null ? t.form.blank : undefined)}
      />
      <WordField
        label={t.contract.lossReason}
        isRequired
        words={lists.lossReason}
        most={9}
        value={value.lossReason}
        onChange={(lossReason) => change({ lossReason })}
        error={
          draft.refusal?.fields.lossReason ??
          (tries > 0 && value.lossReason === '' ? t.form.choose : undefined)
        }
      />
      <TextArea
        label={t.contract.lossDetail}
        rows={2}
        value={value.lossDetail}
        onChange={(lossDetail) => change({ lossDetail })}
        error={draft.refusal?.fields.lossDetail}
      />
      <ActionBar label={t.contracts.end} onSave={save} onLeave={leave} />
    </Form>
  );
}
