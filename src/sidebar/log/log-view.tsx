import { useRef, useState } from 'preact/hooks';
import { formatDate } from '../../messages/formats';
import { opensCase, severityOf } from '../cases/opens-case';
import { SeverityField } from '../cases/severity-field';
import { ActionBar } from '../controls/action-bar';
import { Button } from '../controls/button';
import { Chips, numbered } from '../controls/chips';
import { CustomerBox } from '../controls/customer-box';
import { DateField } from '../controls/date-field';
import { Form } from '../controls/form';
import { RefusalLine } from '../controls/states';
import { TextArea, TextField } from '../controls/text-field';
import { dateOf } from '../controls/typed-date';
import { ViewHead } from '../controls/view-head';
import { ContactCare } from '../schedule/contact-care';
import { useArrival } from '../session/arrival';
import { useDraft, useOpening, useSession, useTexts } from '../session/context';
import { contactPatch, withClosings } from './contact-patch';
import { blankLog, contactOf, LOG_SLOT, type LogProblem, withCustomer } from './log-draft';
import { LogMore } from './log-more';
import { NEW_CUSTOMER_SLOT, NewCustomer, newCustomer } from './new-customer';
import { RenewalStep } from './renewal-step';
import { wordsHelp } from './words-help';

/** 기록: one contact with a customer, by keyboard alone. */
export function LogView() {
  const t = useTexts();
  const session = useSession();
  const opening = useOpening();
  const { lists, today, guidance, language } = opening;
  const draft = useDraft(LOG_SLOT, blankLog);
  const { value, change } = draft;
  const [tries, setTries] = useState(0);
  const box = useRef<HTMLInputElement>(null);

  useArrival(box, value.customerId === '' ? undefined : focusFirstChip);

  const asksStage =
    value.contractId !== '' && value.category === t.log.renewalCategory && opening.me.name !== null;
  const checked = contactOf(asksStage ? value : { ...value, renewalStage: '' }, today, guidance.followUpBy);
  const problems: readonly LogProblem[] = 'problems' in checked && tries > 0 ? checked.problems : [];
  const errorOf = (field: LogProblem, text: string) =>
    draft.refusal?.fields[field] ?? (problems.includes(field) ? text : undefined);

  const choose = (customerId: string) => {
    change(withCustomer(opening, customerId));
    focusFirstChip(box.current);
  };
  const save = () => {
    if ('problems' in checked) return setTries(tries + 1);
    setTries(0);
    const contact = withClosings(checked.contact, value.ticked);
    void session.saves.save({
      name: 'logContact',
      input: { key: session.newKey(), draft: contact },
      about: t.saved.contact(value.customerText, contact.channel),
      slot: LOG_SLOT,
      patch: contactPatch(contact),
    });
    box.current?.focus();
  };
  const offerSelected = async () => {
    const reply = await session.client.selected({});
    if (!reply.ok) session.saves.tell('selected', reply.error.message);
    else if (reply.value.customerId === null) session.saves.tell('selected', t.log.noSelected);
    else choose(reply.value.customerId);
  };

  return (
    <Form label={t.log.title} onSave={save} refusals={tries}>
      <ViewHead title={t.log.title}>
        {draft.isBegun && (
          <Button
            kind="quiet"
            onClick={() => {
              draft.clear();
              session.drafts.clear(NEW_CUSTOMER_SLOT);
              setTries(0);
              box.current?.focus();
            }}
          >
            {t.form.startOver}
          </Button>
        )}
      </ViewHead>
      <RefusalLine refusal={draft.refusal} />
      <CustomerBox
        label={t.log.customer}
        isRequired
        help={t.search.help}
        error={errorOf('customerId', t.log.chooseCustomer)}
        text={value.customerText}
        controlRef={box}
        onText={(text) => change({ customerText: text, customerId: '', contractId: '' })}
        onChoose={choose}
        onNew={(name) => session.drafts.set(NEW_CUSTOMER_SLOT, newCustomer(name, opening, t.log.newType))}
      />
      {value.customerText === '' && (
        <div class="buttons">
          <Button kind="quiet" onClick={() => void offerSelected()}>
            {t.log.fromSelected}
          </Button>
        </div>
      )}
      <NewCustomer
        onDone={(customerId) => {
          // Read again: the customer has come into the opening since this was drawn.
          const now = session.opening();
          if (now !== null) change(withCustomer(now, customerId));
          focusFirstChip(box.current);
        }}
        onCancel={() => box.current?.focus()}
      />
      {value.customerId !== '' && (
        <ContactCare
          customerId={value.customerId}
          date={dateOf(value.date, today, 'back') ?? today}
          ticked={value.ticked}
          onTick={(ticked) => change({ ticked })}
        />
      )}
      <Chips
        label={t.log.channel}
        choices={numbered(lists.channel)}
        help={guidance.rules.find(({ channel }) => channel === value.channel)?.rule}
        value={value.channel}
        onChange={(channel) => change({ channel })}
        error={draft.refusal?.fields.channel}
      />
      <Chips
        label={t.log.category}
        choices={numbered(lists.category)}
        value={value.category}
        onChange={(category) => change({ category })}
        error={draft.refusal?.fields.category}
      />
      {asksStage && (
        <RenewalStep draft={draft} lossError={problems.includes('lossReason') ? t.form.choose : undefined} />
      )}
      <Chips
        label={t.log.satisfaction}
        help={t.log.satisfactionHelp}
        choices={(['5', '4', '3', '2', '1'] as const).map((points) => ({
          value: points,
          label: t.satisfaction[points],
          digit: points,
        }))}
        value={value.satisfaction}
        onChange={(satisfaction) => change({ satisfaction })}
      />
      {opensCase(value) && (
        <SeverityField
          channel={value.channel}
          value={severityOf(value)}
          onChange={(severity) => change({ severity })}
          help={t.cases.severity.opensCase}
        />
      )}
      <TextArea
        label={t.log.content}
        isRequired
        help={wordsHelp(value, guidance.forbidden, t.policy.forbidden)}
        value={value.content}
        onChange={(content) => change({ content })}
        error={errorOf('content', t.form.blank)}
      />
      <TextField
        label={t.log.result}
        value={value.result}
        onChange={(result) => change({ result })}
        error={draft.refusal?.fields.result}
      />
      <TextField
        label={t.log.followUp}
        value={value.followUp}
        onChange={(followUp) => change({ followUp })}
        error={errorOf('followUp', t.log.followUpMissing)}
      />
      <DateField
        label={t.log.followUpBy}
        direction="ahead"
        help={
          value.followUp.trim() !== '' && value.followUpBy.trim() === ''
            ? t.policy.usualDue(formatDate(guidance.followUpBy, language))
            : undefined
        }
        text={value.followUpBy}
        onChange={(followUpBy) => change({ followUpBy })}
        error={problems.includes('followUpBy') ? t.log.followUpByWrong : draft.refusal?.fields.followUpBy}
      />
      <LogMore
        draft={draft}
        dateError={errorOf('date', t.log.dateWrong)}
        soldForError={errorOf('soldFor', t.contract.feeWrong)}
      />
      <ActionBar label={t.log.save} onSave={save} />
    </Form>
  );
}

function focusFirstChip(box: HTMLInputElement | null): void {
  const radios = box?.form?.querySelectorAll<HTMLInputElement>('input[type=radio]');
  const group = [...(radios ?? [])];
  const first = group[0];
  const chosen = group.find((radio) => radio.checked && radio.name === first?.name);
  (chosen ?? first)?.focus();
}
