import { useState } from 'preact/hooks';
import type { ContractField, ContractLine } from '../../app/sidebar/contracts-contract';
import type { CustomerPage } from '../../app/sidebar/customers-contract';
import { readWonText } from '../../domain/won-text';
import { ActionBar } from '../controls/action-bar';
import { Chips } from '../controls/chips';
import { Conflicts } from '../controls/conflicts';
import { DateField } from '../controls/date-field';
import { Form } from '../controls/form';
import { RefusalLine } from '../controls/states';
import { TextArea, TextField } from '../controls/text-field';
import { dateOf } from '../controls/typed-date';
import { WordField } from '../controls/word-box';
import { useDraft, useOpening, useSession, useTexts } from '../session/context';
import { type EditDraft, editsOf, settle } from '../session/edits';
import { ConsentFields } from './consent-fields';
import { FeeCycleChips, YesNoChips } from './fee-chips';
import { priceRise, readConsent } from './price-rise';

const fieldNames = [
  'service',
  'start',
  'end',
  'fee',
  'feeCycle',
  'manager',
  'autoRenewal',
  'memo',
] as const satisfies readonly ContractField[];

interface CorrectFormProps {
  readonly page: CustomerPage;
  readonly contract: ContractLine;
  readonly onClose: () => void;
}

/** Corrects what stands in a term; only what was changed is sent. */
export function CorrectForm({ page, contract, onClose }: CorrectFormProps) {
  const t = useTexts();
  const session = useSession();
  const { services, managers, today } = useOpening();
  const { contractId } = contract;
  const slot = `contract/correct/${contractId}`;
  const draft = useDraft<EditDraft>(slot, { before: contract.fields, after: contract.fields });
  const [tries, setTries] = useState(0);
  const { after } = draft.value;
  const conflicts = draft.refusal?.conflicts ?? [];
  const typed = (name: ContractField) => after[name] ?? '';

  const start = dateOf(typed('start'), today, 'ahead');
  const end = dateOf(typed('end'), today, 'ahead');
  const won = readWonText(typed('fee'))?.won;
  const problemOf = (name: ContractField): string | undefined => {
    if (name === 'start') return start === null ? t.form.blank : undefined;
    if (name === 'end')
      return end === null || (start !== null && end < start) ? t.contract.endWrong : undefined;
    if (name === 'service') return typed('service') === '' ? t.form.choose : undefined;
    return name === 'fee' && typed('fee').trim() !== '' && won === undefined
      ? t.contract.feeWrong
      : undefined;
  };

  const isOver = ['terminated', 'renewed', 'expired'].includes(contract.status);
  const changedFields = {
    service: typed('service'),
    start: start ?? '',
    end: end ?? '',
    fee: typed('fee'),
    feeCycle: typed('feeCycle'),
    autoRenewal: typed('autoRenewal'),
  };
  const from = start !== null && start > today ? start : today;
  const rise = isOver ? null : priceRise(contract, changedFields, from, services);
  const wasFeeWrong = after.feeReason === 'wrong';
  const consentTyped = { consentOn: after.consentOn ?? '', consentHow: after.consentHow ?? '' };
  const agreed = rise === null || wasFeeWrong ? null : readConsent(consentTyped, rise, today);

  const send = async (value: EditDraft) => {
    const edits = editsOf(fieldNames, value);
    // What the others wrote is not on this page yet.
    const isStale = conflicts.length > 0;
    if (edits.length === 0) {
      draft.clear();
      onClose();
      if (isStale) await session.loadPage(page.customerId);
      return;
    }
    const changed = Object.fromEntries(edits.map(({ field, after: text }) => [field, text]));
    const saving = session.saves.save({
      name: 'saveContract',
      input: {
        key: session.newKey(),
        draft: {
          contractId,
          edits,
          ...(agreed === null ? {} : { priceConsent: agreed.consent }),
          ...(rise !== null && wasFeeWrong ? { wasFeeWrong } : {}),
        },
      },
      about: t.saved.contractEdit(page.fields.name, edits.length),
      slot,
      patch: {
        page: {
          customerId: page.customerId,
          change: (now) => ({
            ...now,
            contracts: now.contracts.map((one) =>
              one.contractId === contractId ? { ...one, fields: { ...one.fields, ...changed } } : one,
            ),
          }),
        },
      },
    });
    onClose();
    await saving;
    if (isStale) await session.loadPage(page.customerId);
  };
  const save = () => {
    const isAgreed = agreed === null || agreed.problem === null;
    if (fieldNames.some((name) => problemOf(name) !== undefined) || conflicts.length > 0 || !isAgreed)
      return setTries(tries + 1);
    void send({
      ...draft.value,
      after: {
        ...after,
        start: start ?? typed('start'),
        end: end ?? typed('end'),
        fee: won === undefined ? '' : String(won),
      },
    });
  };
  const leave = () => {
    draft.clear();
    onClose();
  };
  const field = (name: ContractField) => ({
    label: t.contract.fields[name],
    onChange: (text: string) => draft.change({ after: { ...after, [name]: text } }),
    error: draft.refusal?.fields[name] ?? (tries > 0 ? problemOf(name) : undefined),
  });

  return (
    <Form takesFocus label={t.contracts.correct} onSave={save} onEscape={leave} refusals={tries}>
      <h2>{t.contracts.correctionOf(contractId)}</h2>
      <RefusalLine refusal={draft.refusal} />
      {conflicts.length > 0 && (
        <Conflicts
          conflicts={conflicts}
          nameOf={(name) => t.contract.fields[fieldNames.find((one) => one === name) ?? 'memo']}
          onSettle={(chosen) =>
            void send(
              chosen.reduce((value, { conflict, text }) => settle(value, conflict, text), draft.value),
            )
          }
        />
      )}
      <WordField
        {...field('service')}
        isRequired
        words={services.map(({ service }) => service)}
        value={typed('service')}
      />
      <DateField {...field('start')} isRequired direction="ahead" text={typed('start')} />
      <DateField {...field('end')} isRequired direction="ahead" text={typed('end')} />
      <TextField {...field('fee')} isFigure value={typed('fee')} help={t.contract.feeHelp} />
      <FeeCycleChips {...field('feeCycle')} value={typed('feeCycle')} />
      {rise !== null && (
        <Chips
          label={t.consent.why}
          isRequired
          choices={[
            { value: 'rise', label: t.consent.isRise, digit: '1' },
            { value: 'wrong', label: t.consent.wasWrong, digit: '2' },
          ]}
          value={wasFeeWrong ? 'wrong' : 'rise'}
          onChange={(feeReason) => draft.change({ after: { ...after, feeReason } })}
        />
      )}
      {rise !== null && agreed !== null && (
        <ConsentFields
          rise={rise}
          value={consentTyped}
          onChange={(parts) => draft.change({ after: { ...after, ...parts } })}
          isTried={tries > 0}
          refusal={draft.refusal?.fields.priceConsent}
        />
      )}
      <WordField {...field('manager')} words={managers} value={typed('manager')} />
      <YesNoChips {...field('autoRenewal')} value={typed('autoRenewal')} />
      <TextArea {...field('memo')} rows={2} value={typed('memo')} />
      <ActionBar label={t.form.save} onSave={save} onLeave={leave} />
    </Form>
  );
}
