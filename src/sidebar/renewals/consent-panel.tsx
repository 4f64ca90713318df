import { useState } from 'preact/hooks';
import { Chips, numbered } from '../controls/chips';
import { DateField } from '../controls/date-field';
import { Form } from '../controls/form';
import { FormButtons } from '../controls/form-buttons';
import { RefusalLine } from '../controls/states';
import { dateOf } from '../controls/typed-date';
import { useDraft, useOpening, useSession, useTexts } from '../session/context';
import { withoutDuty } from '../today/without-duty';

interface ConsentPanelProps {
  readonly contractId: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Where its draft lies. */
export function consentSlot(contractId: string): string {
  return `today/consent ${contractId}`;
}

/** A fee that went up in the sheet: the consent of the customer, or that the one before was wrong. */
export function ConsentPanel({ contractId, name, onClose }: ConsentPanelProps) {
  const t = useTexts();
  const { saves, newKey } = useSession();
  const { today } = useOpening();
  const slot = consentSlot(contractId);
  const { value, refusal, change, clear } = useDraft(slot, { why: 'agreed', on: '', how: '' });
  const [tries, setTries] = useState(0);
  const on = dateOf(value.on, today, 'back');
  const wasFeeWrong = value.why === 'wrong';
  const isFuture = on !== null && on > today;
  const isTried = tries > 0 && !wasFeeWrong;

  const save = () => {
    setTries(tries + 1);
    if (!wasFeeWrong && (on === null || isFuture || value.how === '')) return;
    const priceConsent = wasFeeWrong ? { on: null, how: '' } : { on, how: value.how };
    void saves.save({
      name: 'settleRise',
      input: { key: newKey(), draft: { contractId, wasFeeWrong, priceConsent } },
      about: t.consent.saved(name),
      slot,
      patch: { opening: withoutDuty('priceConsent', contractId) },
    });
    onClose();
  };
  const leave = () => {
    clear();
    onClose();
  };

  return (
    <div class="row-panel">
      <Form takesFocus label={t.consent.title} onSave={save} onEscape={leave} refusals={tries}>
        <RefusalLine refusal={refusal} />
        <Chips
          label={t.consent.typed}
          help={wasFeeWrong ? undefined : t.consent.law}
          choices={[
            { value: 'agreed', label: t.consent.agreed, digit: '1' },
            { value: 'wrong', label: t.consent.wasWrong, digit: '2' },
          ]}
          value={value.why}
          onChange={(why) => why !== '' && change({ why })}
        />
        {!wasFeeWrong && (
          <>
            <DateField
              label={t.consent.on}
              isRequired
              direction="back"
              text={value.on}
              onChange={(text) => change({ on: text })}
              error={
                isFuture
                  ? t.consent.problems.future('')
                  : (refusal?.fields.priceConsent ??
                    (isTried && value.on.trim() === '' ? t.form.blank : undefined))
              }
            />
            <Chips
              label={t.consent.how}
              isRequired
              choices={numbered(t.consent.ways)}
              value={value.how}
              onChange={(how) => change({ how })}
              error={isTried && value.how === '' ? t.form.choose : undefined}
            />
          </>
        )}
        <FormButtons label={t.form.save} onSave={save} onLeave={leave} />
      </Form>
    </div>
  );
}
