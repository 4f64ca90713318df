import { useState } from 'preact/hooks';
import type { PlanView } from '../../app/sidebar/plans-contract';
import { formatWon } from '../../messages/formats';
import { Button } from '../controls/button';
import { useOpening, useSessionState, useTexts } from '../session/context';
import { NewStep, newStepSlot } from './new-step';
import { goalText, periodText, verdictLook } from './plan-look';
import { StepRow } from './step-row';

/** One plan: its goal, how far it has come, its budget and its steps. */
export function PlanDetail({ plan }: { readonly plan: PlanView }) {
  const t = useTexts();
  const { drafts } = useSessionState();
  const [isAdding, setAdding] = useState(false);
  const { verdict, steps, segment, strategy } = plan;
  const isOpen = isAdding || drafts[newStepSlot(plan)] !== undefined;
  return (
    <>
      <div class="plan-title">
        <h2>{plan.name}</h2>
        {verdict !== null && <span class={`state ${verdictLook[verdict]}`}>{t.plans.verdicts[verdict]}</span>}
      </div>
      <div class="plan-facts">
        <p class="secondary figures">{periodText(plan, t)}</p>
        <Goal plan={plan} />
        {segment.length > 0 && <p>{t.plans.segment(segment.join(', '))}</p>}
        {strategy !== '' && <p>{t.plans.strategy(strategy)}</p>}
        <Budget plan={plan} />
      </div>
      <section class="section" aria-label={t.plans.steps}>
        <div class="section-head">
          <h2>{t.plans.steps}</h2>
          {!isOpen && (
            <Button kind="quiet" onClick={() => setAdding(true)}>
              {t.plans.newStep}
            </Button>
          )}
        </div>
        {isOpen && <NewStep plan={plan} onClose={() => setAdding(false)} />}
        {steps.length === 0 ? (
          <p class="secondary">{t.plans.noSteps}</p>
        ) : (
          <ul class="rows">
            {steps.map((step, index) => (
              <StepRow key={step.rowId ?? index} step={step} plan={plan} />
            ))}
          </ul>
        )}
      </section>
    </>
  );
}

function Goal({ plan }: { readonly plan: PlanView }) {
  const t = useTexts();
  const { goal, result, verdict, progress, finalOn } = plan;
  if (goal === null) return <p class="secondary">{t.plans.noGoal}</p>;
  const percent = progress === null ? null : Math.round(progress * 100);
  const now =
    result === ''
      ? verdict === null
        ? t.plans.notYet
        : t.plans.verdicts[verdict]
      : finalOn === null
        ? t.plans.result(result)
        : t.plans.final(result, finalOn);
  return (
    <>
      <p>
        <strong>{goalText(plan, t)}</strong>
      </p>
      <p class="figures">{percent === null ? now : `${now} · ${t.plans.progress(percent)}`}</p>
      {percent !== null && (
        <span class={`plan-bar ${verdict ?? ''}`} aria-hidden="true">
          <i style={{ width: `${Math.min(100, percent)}%` }} />
        </span>
      )}
      <p class="secondary">{goal.definition}</p>
    </>
  );
}

function Budget({ plan: { budget } }: { readonly plan: PlanView }) {
  const t = useTexts();
  const { language } = useOpening();
  if (budget === null) return null;
  const won = (amount: number) => formatWon(amount, language);
  return (
    <p class="figures">
      {t.plans.budget(won(budget.budget), won(budget.spent))} ·{' '}
      <span class={budget.left < 0 ? 'plan-over' : ''}>
        {budget.left < 0 ? t.plans.over(won(-budget.left)) : t.plans.left(won(budget.left))}
      </span>
    </p>
  );
}
