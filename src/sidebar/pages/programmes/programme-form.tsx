import { useState } from 'preact/hooks';
import type { ProgrammeDraft } from '../../../app/sidebar/policy-contract';
import { programmeKindWords } from '../../../domain/policy/codes';
import { ActionBar } from '../../controls/action-bar';
import { Chips } from '../../controls/chips';
import { CustomerBox } from '../../controls/customer-box';
import { DateField } from '../../controls/date-field';
import { Form } from '../../controls/form';
import { RefusalLine } from '../../controls/states';
import { TextField } from '../../controls/text-field';
import { dateOf } from '../../controls/typed-date';
import { WordField } from '../../controls/word-box';
import { useDraft, useOpening, useSession, useTexts } from '../../session/context';
import { PeopleChips } from './people-chips';

export const PROGRAMME_SLOT = 'programme';

const kinds = ['staffTraining', 'customerEducation', 'loyalty', 'participation'] as const;

interface ProgrammeTyped {
  readonly kind: string;
  readonly title: string;
  readonly date: string;
  readonly members: readonly string[];
  readonly manager: string;
  readonly customerId: string;
  readonly customerText: string;
  readonly result: string;
  readonly nextDue: string;
}

interface ProgrammeFormProps {
  readonly everyMonths: number;
  readonly onClose: () => void;
}

/** A new training or programme: until today it was held, later it is planned. */
export function ProgrammeForm({ everyMonths, onClose }: ProgrammeFormProps) {
  const t = useTexts();
  const words = t.policy.programmes;
  const session = useSession();
  const { today, me, managers, language, customers } = useOpening();
  const draft = useDraft<ProgrammeTyped>(PROGRAMME_SLOT, {
    kind: 'staffTraining',
    title: '',
    date: today,
    members: me.name === null ? [] : [me.name],
    manager: me.name ?? '',
    customerId: '',
    customerText: '',
    result: '',
    nextDue: '',
  });
  const { value, change, refusal } = draft;
  const [tries, setTries] = useState(0);
  const isTried = tries > 0;
  const kind = kinds.find((one) => one === value.kind) ?? 'staffTraining';
  const isStaff = kind === 'staffTraining';
  const date = dateOf(value.date, today, 'ahead');
  const nextDue = dateOf(value.nextDue, today, 'ahead');
  const people = isStaff ? value.members : [value.manager].filter(Boolean);
  const problems = {
    title: value.title.trim() === '' ? t.form.blank : undefined,
    date: value.date.trim() === '' ? t.form.blank : undefined,
    managers: people.length === 0 ? t.form.choose : undefined,
    customerId: !isStaff && value.customerId === '' ? t.log.chooseCustomer : undefined,
  };
  const errorOf = (field: keyof typeof problems) =>
    refusal?.fields[field] ?? (isTried ? problems[field] : undefined);
  const save = () => {
    setTries(tries + 1);
    const isUnread = value.nextDue.trim() !== '' && nextDue === null;
    if (Object.values(problems).some((problem) => problem !== undefined) || date === null || isUnread) return;
    const programme: ProgrammeDraft = {
      kind,
      title: value.title.trim(),
      date,
      managers: people,
      customerId: isStaff ? null : value.customerId,
      doneOn: date <= today ? date : null,
      result: value.result,
      nextDue,
    };
    void session.saves.save({
      name: 'saveProgramme',
      input: { key: session.newKey(), draft: programme },
      about: t.policy.saved.programme(programme.title),
      slot: PROGRAMME_SLOT,
    });
    onClose();
  };
  const leave = () => {
    draft.clear();
    onClose();
  };
  return (
    <Form takesFocus label={words.add} onSave={save} onEscape={leave} refusals={tries}>
      <h2>{words.add}</h2>
      <RefusalLine refusal={refusal} />
      <Chips
        label={words.kind}
        isRequired
        choices={kinds.map((one, index) => ({
          value: one,
          label: programmeKindWords[one][language],
          digit: String(index + 1),
        }))}
        value={kind}
        onChange={(next) => change({ kind: next })}
      />
      <TextField
        label={words.title}
        isRequired
        help={words.titleHelp}
        value={value.title}
        onChange={(title) => change({ title })}
        error={errorOf('title')}
      />
      <DateField
        label={words.date}
        isRequired
        direction="back"
        help={words.dateHelp}
        text={value.date}
        onChange={(text) => change({ date: text })}
        error={errorOf('date')}
      />
      {isStaff ? (
        <PeopleChips
          label={words.members}
          isRequired
          people={managers}
          chosen={value.members}
          onChange={(members) => change({ members })}
          error={errorOf('managers')}
        />
      ) : (
        <>
          <CustomerBox
            label={words.customer}
            isRequired
            help={t.search.help}
            text={value.customerText}
            onText={(text) => change({ customerText: text, customerId: '' })}
            onChoose={(customerId) =>
              change({ customerId, customerText: customers.find(([id]) => id === customerId)?.[1] ?? '' })
            }
            error={errorOf('customerId')}
          />
          <WordField
            label={words.manager}
            isRequired
            words={managers}
            value={value.manager}
            onChange={(manager) => change({ manager })}
            error={errorOf('managers')}
          />
        </>
      )}
      <TextField
        label={words.result}
        value={value.result}
        onChange={(result) => change({ result })}
        error={refusal?.fields.result}
      />
      <DateField
        label={words.nextDue}
        direction="ahead"
        help={
          value.nextDue !== '' ? undefined : isStaff ? words.nextDueStaff(everyMonths) : words.nextDueHelp
        }
        text={value.nextDue}
        onChange={(text) => change({ nextDue: text })}
        error={refusal?.fields.nextDue}
      />
      <ActionBar label={t.form.save} onSave={save} onLeave={leave} />
    </Form>
  );
}
