import { useState } from 'preact/hooks';
import type { PlansPage } from '../../app/sidebar/plans-contract';
import { readTarget, targetFor } from '../../domain/goal-target';
import { ActionBar } from '../controls/action-bar';
import { Chips, numbered } from '../controls/chips';
import { DateField } from '../controls/date-field';
import { Form } from '../controls/form';
import { RefusalLine } from '../controls/states';
import { TextArea, TextField } from '../controls/text-field';
import { dateOf } from '../controls/typed-date';
import { WordField } from '../controls/word-box';
import { useDraft, useOpening, useSession, useTexts } from '../session/context';
import { blankStep, StepFields, stepProblems, stepTexts, type TypedStep } from './step-fields';

const figures = ['renewalRate', 'csat', 'customerChurn', 'firstResponse', 'contacts'] as const;
const SLOT = 'plans/new';

const blank = {
  ...blankStep,
  plan: '',
  periodStart: '',
  periodEnd: '',
  figure: '',
  direction: '',
  target: '',
  careGroup: '',
  customerType: '',
  strategy: '',
};

/** A new plan with its goal and its first step. */
export function NewPlan({ page: { careGroups } }: { readonly page: PlansPage }) {
  const t = useTexts();
  const session = useSession();
  const { today, lists } = useOpening();
  const draft = useDraft(SLOT, blank);
  const [tries, setTries] = useState(0);
  const { value, change } = draft;
  const { fields } = t.plans;
  const figure = figures.find((one) => one === value.figure) ?? null;
  // Less is better of churn only.
  const usual = figure === 'customerChurn' ? 'atMost' : 'atLeast';
  const direction = value.direction === 'atMost' || value.direction === 'atLeast' ? value.direction : usual;
  const start = dateOf(value.periodStart, today, 'ahead');
  const end = dateOf(value.periodEnd, today, 'ahead');
  const written = readTarget(value.target);
  const isTargetWrong = figure !== null && (written === null || targetFor(figure, written) === null);
  const isEndWrong = end === null || (start !== null && end < start);
  const ofStep = stepProblems(value, today);
  const isBlank = value.plan.trim() === '';

  const leave = () => session.go({ page: { name: 'plans', id: null } });
  const save = () => {
    if (start === null || end === null || isEndWrong || isTargetWrong || isBlank || ofStep.length > 0)
      return setTries(tries + 1);
    const name = value.plan.trim();
    void session.saves.save({
      name: 'addPlan',
      input: {
        key: session.newKey(),
        draft: {
          plan: name,
          periodStart: start,
          periodEnd: end,
          figure: figure ?? '',
          direction,
          target: figure === null ? '' : value.target.trim(),
          careGroup: value.careGroup,
          customerType: value.customerType,
          strategy: value.strategy.trim(),
          ...stepTexts(value, today),
        },
      },
      about: t.plans.saved.plan(name),
      slot: SLOT,
    });
    leave();
  };
  const shown = (isWrong: boolean, text: string) => (tries > 0 && isWrong ? text : undefined);
  const refused = draft.refusal?.fields ?? {};

  return (
    <Form takesFocus label={t.plans.newPlan} onSave={save} onEscape={leave} refusals={tries}>
      <h2>{t.plans.newPlan}</h2>
      <RefusalLine refusal={draft.refusal} />
      <TextField
        label={fields.plan}
        isRequired
        value={value.plan}
        onChange={(plan) => change({ plan })}
        error={refused.plan ?? shown(isBlank, t.form.blank)}
      />
      <DateField
        label={fields.periodStart}
        isRequired
        direction="ahead"
        text={value.periodStart}
        onChange={(periodStart) => change({ periodStart })}
        error={refused.periodStart ?? shown(start === null, t.form.blank)}
      />
      <DateField
        label={fields.periodEnd}
        isRequired
        direction="ahead"
        text={value.periodEnd}
        onChange={(periodEnd) => change({ periodEnd })}
        error={refused.periodEnd ?? shown(isEndWrong, t.plans.endWrong)}
      />
      <Chips
        label={fields.figure}
        help={t.plans.figureHelp}
        choices={figures.map((one, index) => ({
          value: one,
          label: t.plans.figures[one],
          digit: String(index + 1),
        }))}
        value={value.figure}
        onChange={(chosen) => change({ figure: chosen })}
      />
      {figure !== null && (
        <>
          <TextField
            label={fields.target}
            isRequired
            isFigure
            help={figure === 'contacts' ? t.plans.countHelp : t.plans.shareHelp}
            value={value.target}
            onChange={(target) => change({ target })}
            error={refused.target ?? shown(isTargetWrong, t.plans.targetWrong)}
          />
          <Chips
            label={fields.direction}
            isRequired
            choices={[
              { value: 'atLeast', label: t.plans.directions.atLeast, digit: '1' },
              { value: 'atMost', label: t.plans.directions.atMost, digit: '2' },
            ]}
            value={direction}
            onChange={(chosen) => change({ direction: chosen })}
          />
          <Chips
            label={fields.careGroup}
            help={t.plans.segmentHelp}
            choices={numbered(careGroups)}
            value={value.careGroup}
            onChange={(careGroup) => change({ careGroup })}
            error={refused.careGroup}
          />
          <WordField
            label={fields.customerType}
            help={t.plans.segmentHelp}
            words={lists.customerType}
            value={value.customerType}
            onChange={(customerType) => change({ customerType })}
            error={refused.customerType}
          />
        </>
      )}
      <TextArea
        label={fields.strategy}
        rows={2}
        value={value.strategy}
        onChange={(strategy) => change({ strategy })}
      />
      <StepFields
        value={value}
        onChange={(parts: Partial<TypedStep>) => change(parts)}
        label={fields.firstStep}
        problems={tries > 0 ? ofStep : []}
        refused={refused}
      />
      <ActionBar label={t.form.save} onSave={save} onLeave={leave} />
    </Form>
  );
}
