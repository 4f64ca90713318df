import { useState } from 'preact/hooks';
import type { ContractLine } from '../../app/sidebar/contracts-contract';
import type { CustomerPage } from '../../app/sidebar/customers-contract';
import { isCivilDate } from '../../domain/civil-date';
import { formatDate } from '../../messages/formats';
import { ActionBar } from '../controls/action-bar';
import { Chips } from '../controls/chips';
import { DateField } from '../controls/date-field';
import { Form } from '../controls/form';
import { RefusalLine } from '../controls/states';
import { dateOf } from '../controls/typed-date';
import { useDraft, useOpening, useSession, useTexts } from '../session/context';
import { contractPatch } from './contract-patch';
import { endAfterPause } from './proposal';

interface PauseFormProps {
  readonly page: CustomerPage;
  readonly contract: ContractLine;
  readonly onClose: () => void;
}

/** Pauses a term, or closes its pause; the end moves by the paused days only where the person agrees. */
export function PauseForm({ page, contract, onClose }: PauseFormProps) {
  const t = useTexts();
  const session = useSession();
  const { today, language } = useOpening();
  const { contractId, fields } = contract;
  const slot = `contract/pause/${contractId}`;
  const draft = useDraft(slot, {
    from: String(contract.pausedFrom ?? today),
    until: String(contract.pausedUntil ?? ''),
    moves: '',
  });
  const [tries, setTries] = useState(0);
  const { value, change } = draft;
  const from = dateOf(value.from, today, 'ahead');
  const until = dateOf(value.until, today, 'ahead');
  const isOpen = value.until.trim() === '';
  const isUntilWrong = !isOpen && (until === null || (from !== null && until < from));
  const moved =
    from !== null && until !== null && until >= from && isCivilDate(fields.end)
      ? endAfterPause(fields.end, from, until)
      : null;

  const save = () => {
    if (from === null || isUntilWrong || (moved !== null && value.moves === '')) return setTries(tries + 1);
    void session.saves.save({
      name: 'pauseContract',
      input: {
        key: session.newKey(),
        draft: { contractId, from, until, newEnd: value.moves === 'yes' ? moved : null },
      },
      about: until === null ? t.saved.pause(page.fields.name) : t.saved.pauseUntil(page.fields.name, until),
      slot,
      patch: contractPatch(page.customerId, contractId, (now) => ({
        ...now,
        pausedFrom: from,
        pausedUntil: until,
        status: from <= today && (until === null || today <= until) ? 'paused' : now.status,
        fields: value.moves === 'yes' && moved !== null ? { ...now.fields, end: moved } : now.fields,
      })),
    });
    onClose();
  };
  const leave = () => {
    draft.clear();
    onClose();
  };

  return (
    <Form takesFocus label={t.contracts.pause} onSave={save} onEscape={leave} refusals={tries}>
      <h2>{t.contracts.pauseOf(contractId)}</h2>
      <RefusalLine refusal={draft.refusal} />
      <DateField
        label={t.contract.pausedFrom}
        isRequired
        direction="ahead"
        text={value.from}
        onChange={(text) => change({ from: text })}
        error={draft.refusal?.fields.from ?? (tries > 0 && from === null ? t.form.blank : undefined)}
      />
      <DateField
        label={t.contract.pausedUntil}
        direction="ahead"
        text={value.until}
        help={isOpen ? t.contract.openPause : undefined}
        onChange={(text) => change({ until: text })}
        error={draft.refusal?.fields.until ?? (isUntilWrong ? t.contract.untilWrong : undefined)}
      />
      {moved !== null && (
        <Chips
          label={t.contract.movesEnd}
          isRequired
          choices={[
            { value: 'yes', label: t.contract.moveTo(formatDate(moved, language)), digit: '1' },
            { value: 'no', label: t.contract.keepEnd(fields.end), digit: '2' },
          ]}
          value={value.moves}
          onChange={(moves) => change({ moves })}
          error={
            draft.refusal?.fields.newEnd ?? (tries > 0 && value.moves === '' ? t.form.choose : undefined)
          }
        />
      )}
      <ActionBar label={t.form.save} onSave={save} onLeave={leave} />
    </Form>
  );
}
