import { useState } from 'preact/hooks';
import type { CustomerPage } from '../../app/sidebar/customers-contract';
import { Chips } from '../controls/chips';
import { DateField } from '../controls/date-field';
import { Form } from '../controls/form';
import { FormButtons } from '../controls/form-buttons';
import { RefusalLine } from '../controls/states';
import { TextArea, TextField } from '../controls/text-field';
import { dateOf } from '../controls/typed-date';
import { isWon, wonText } from '../controls/typed-won';
import { useDraft, useOpening, useSession, useTexts } from '../session/context';

const kinds = ['use', 'purchase', 'question', 'support'] as const;

const blank = { date: '', kind: '', item: '', quantity: '', amount: '', contractId: '', memo: '' };

export function usageSlot(customerId: string): string {
  return `usage/${customerId}`;
}

/** A row of 이용 정보; what the log has noted as sold needs none. */
export function UsageForm({ page, onClose }: { readonly page: CustomerPage; readonly onClose: () => void }) {
  const texts = useTexts();
  const { usage: t } = texts.plans;
  const session = useSession();
  const { today } = useOpening();
  const { customerId, contracts } = page;
  const slot = usageSlot(customerId);
  const draft = useDraft(slot, blank);
  const [tries, setTries] = useState(0);
  const { value, change } = draft;
  const date = value.date.trim() === '' ? today : dateOf(value.date, today, 'back');
  const kind = kinds.find((one) => one === value.kind);
  const isQuantityWrong = !/^\d{0,9}$/.test(value.quantity.trim());
  const isDateWrong = date === null || date > today;

  const save = () => {
    if (date === null || isDateWrong || kind === undefined || isQuantityWrong || !isWon(value.amount))
      return setTries(tries + 1);
    void session.saves.save({
      name: 'addUsage',
      input: {
        key: session.newKey(),
        draft: {
          customerId,
          date,
          kind,
          item: value.item.trim(),
          quantity: value.quantity.trim(),
          amount: wonText(value.amount),
          contractId: value.contractId,
          memo: value.memo.trim(),
        },
      },
      about: t.saved(page.fields.name),
      slot,
    });
    onClose();
  };
  const leave = () => {
    draft.clear();
    onClose();
  };
  const refused = draft.refusal?.fields ?? {};
  const shown = (isWrong: boolean, text: string) => (tries > 0 && isWrong ? text : undefined);

  return (
    <div class="row-panel">
      <Form takesFocus label={t.add} onSave={save} onEscape={leave} refusals={tries}>
        <RefusalLine refusal={draft.refusal} />
        <Chips
          label={t.fields.kind}
          isRequired
          help={t.help}
          choices={kinds.map((one, index) => ({ value: one, label: t.kinds[one], digit: String(index + 1) }))}
          value={value.kind}
          onChange={(chosen) => change({ kind: chosen })}
          error={shown(kind === undefined, texts.form.choose)}
        />
        <TextField
          label={t.fields.item}
          value={value.item}
          onChange={(item) => change({ item })}
          error={refused.item}
        />
        <TextField
          label={t.fields.quantity}
          inputMode="numeric"
          isFigure
          value={value.quantity}
          onChange={(quantity) => change({ quantity })}
          error={refused.quantity ?? shown(isQuantityWrong, t.quantityWrong)}
        />
        <TextField
          label={t.fields.amount}
          isFigure
          help={texts.contract.feeHelp}
          value={value.amount}
          onChange={(amount) => change({ amount })}
          error={refused.amount ?? shown(!isWon(value.amount), texts.contract.feeWrong)}
        />
        <DateField
          label={t.fields.date}
          direction="back"
          text={value.date}
          help={value.date === '' ? `→ ${today}` : undefined}
          onChange={(text) => change({ date: text })}
          error={refused.date ?? shown(isDateWrong, texts.log.dateWrong)}
        />
        {contracts.length > 0 && (
          <Chips
            label={t.fields.contract}
            choices={contracts.map(({ contractId, fields }, index) => ({
              value: contractId,
              label: texts.log.contractChoice(fields.service, fields.end),
              digit: index < 9 ? String(index + 1) : '',
            }))}
            value={value.contractId}
            onChange={(contractId) => change({ contractId })}
            error={refused.contractId}
          />
        )}
        <TextArea label={t.fields.memo} rows={2} value={value.memo} onChange={(memo) => change({ memo })} />
        <FormButtons label={texts.form.save} onSave={save} onLeave={leave} />
      </Form>
    </div>
  );
}
