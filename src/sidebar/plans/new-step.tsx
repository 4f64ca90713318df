import { useState } from 'preact/hooks';
import type { PlanView } from '../../app/sidebar/plans-contract';
import { Form } from '../controls/form';
import { FormButtons } from '../controls/form-buttons';
import { RefusalLine } from '../controls/states';
import { useDraft, useOpening, useSession, useTexts } from '../session/context';
import { planKey } from './plan-look';
import { blankStep, StepFields, stepProblems, stepTexts } from './step-fields';

export function newStepSlot(plan: PlanView): string {
  return `plans/step ${planKey(plan)}`;
}

/** One more step of a plan. */
export function NewStep({ plan, onClose }: { readonly plan: PlanView; readonly onClose: () => void }) {
  const t = useTexts();
  const session = useSession();
  const { today } = useOpening();
  const slot = newStepSlot(plan);
  const draft = useDraft(slot, blankStep);
  const [tries, setTries] = useState(0);
  const problems = stepProblems(draft.value, today);
  const save = () => {
    if (problems.length > 0) return setTries(tries + 1);
    void session.saves.save({
      name: 'addStep',
      input: {
        key: session.newKey(),
        draft: { plan: plan.name, periodStart: plan.period.start, ...stepTexts(draft.value, today) },
      },
      about: t.plans.saved.step(plan.name),
      slot,
    });
    onClose();
  };
  const leave = () => {
    draft.clear();
    onClose();
  };
  return (
    <div class="row-panel">
      <Form takesFocus label={t.plans.newStep} onSave={save} onEscape={leave} refusals={tries}>
        <RefusalLine refusal={draft.refusal} />
        <StepFields
          value={draft.value}
          onChange={draft.change}
          label={t.plans.fields.step}
          problems={tries > 0 ? problems : []}
          refused={draft.refusal?.fields ?? {}}
        />
        <FormButtons label={t.form.save} onSave={save} onLeave={leave} />
      </Form>
    </div>
  );
}
