import { useState } from 'preact/hooks';
import type { PlanView, StepField, StepView } from '../../app/sidebar/plans-contract';
import { Conflicts } from '../controls/conflicts';
import { DateField } from '../controls/date-field';
import { Form } from '../controls/form';
import { FormButtons } from '../controls/form-buttons';
import { RefusalLine } from '../controls/states';
import { TextArea, TextField } from '../controls/text-field';
import { dateOf } from '../controls/typed-date';
import { isWon, wonText } from '../controls/typed-won';
import { WordField } from '../controls/word-box';
import { useDraft, useOpening, useSession, useTexts } from '../session/context';
import { type EditDraft, editsOf, settle } from '../session/edits';

const fieldNames = [
  'spent',
  'budget',
  'step',
  'from',
  'due',
  'manager',
  'review',
] as const satisfies readonly StepField[];

export function stepSlot(rowId: string): string {
  return `plans/edit ${rowId}`;
}

interface StepFormProps {
  readonly step: StepView;
  readonly rowId: string;
  readonly plan: PlanView;
  readonly onClose: () => void;
}

/** Edits a step; what was spent stands first, as it changes most. */
export function StepForm({ step, rowId, plan, onClose }: StepFormProps) {
  const t = useTexts();
  const session = useSession();
  const { today, managers } = useOpening();
  const slot = stepSlot(rowId);
  const blank: EditDraft = { before: step.fields, after: step.fields };
  const draft = useDraft(slot, blank);
  const [tries, setTries] = useState(0);
  const { after, before } = draft.value;
  const conflicts = draft.refusal?.conflicts ?? [];

  const sentText = (field: StepField, text: string): string => {
    if (text === before[field]) return text;
    if (field === 'from' || field === 'due') return dateOf(text, today, 'ahead') ?? '';
    return field === 'budget' || field === 'spent' ? wonText(text) : text;
  };
  const problemOf = (field: StepField): string | undefined => {
    const text = (after[field] ?? '').trim();
    if (text === (before[field] ?? '')) return undefined;
    if (field === 'step') return text === '' ? t.form.blank : undefined;
    if (field === 'from' || field === 'due')
      return text !== '' && dateOf(text, today, 'ahead') === null ? t.form.noDate : undefined;
    return (field === 'budget' || field === 'spent') && !isWon(text) ? t.contract.feeWrong : undefined;
  };
  const send = (value: EditDraft) => {
    const sent = Object.fromEntries(
      fieldNames.map((field) => [field, sentText(field, value.after[field] ?? '')]),
    );
    const edits = editsOf(fieldNames, { before: value.before, after: sent });
    if (edits.length > 0) {
      void session.saves.save({
        name: 'saveStep',
        input: { key: session.newKey(), draft: { rowId, edits } },
        about: t.plans.saved.edit(plan.name),
        slot,
      });
    } else draft.clear();
    onClose();
  };
  const save = () => {
    if (fieldNames.some((field) => problemOf(field) !== undefined) || conflicts.length > 0)
      return setTries(tries + 1);
    send(draft.value);
  };
  const leave = () => {
    draft.clear();
    onClose();
  };
  const field = (name: StepField) => ({
    label: t.plans.fields[name],
    value: after[name] ?? '',
    onChange: (text: string) => draft.change({ after: { ...after, [name]: text } }),
    error: draft.refusal?.fields[name] ?? (tries > 0 ? problemOf(name) : undefined),
  });
  const dateField = (name: 'from' | 'due') => {
    const { value, ...rest } = field(name);
    return { ...rest, text: value, direction: 'ahead' as const };
  };
  return (
    <div class="row-panel">
      <Form
        takesFocus
        label={t.plans.editOf(step.fields.step)}
        onSave={save}
        onEscape={leave}
        refusals={tries}
      >
        <RefusalLine refusal={draft.refusal} />
        {conflicts.length > 0 && (
          <Conflicts
            conflicts={conflicts}
            nameOf={(name) => t.plans.fields[fieldNames.find((one) => one === name) ?? 'step']}
            onSettle={(chosen) =>
              send(chosen.reduce((value, { conflict, text }) => settle(value, conflict, text), draft.value))
            }
          />
        )}
        <TextField {...field('spent')} isFigure help={t.contract.feeHelp} />
        <TextField {...field('budget')} isFigure />
        <DateField {...dateField('due')} />
        <DateField {...dateField('from')} />
        <WordField {...field('manager')} words={managers} />
        <TextArea {...field('step')} rows={2} />
        <TextArea {...field('review')} rows={2} />
        <FormButtons label={t.form.save} onSave={save} onLeave={leave} />
      </Form>
    </div>
  );
}
