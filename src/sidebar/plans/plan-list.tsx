import type { PlansPage, PlanView } from '../../app/sidebar/plans-contract';
import { Button } from '../controls/button';
import { CutText } from '../controls/cut-text';
import { Facts } from '../controls/facts';
import { Empty } from '../controls/states';
import { useSession, useTexts } from '../session/context';
import { goalText, NEW_PLAN, periodText, planKey, verdictLook } from './plan-look';

/** Every plan with its goal and how it stands. */
export function PlanList({ page: { plans, canPlan } }: { readonly page: PlansPage }) {
  const t = useTexts();
  const session = useSession();
  const add = canPlan && (
    <Button kind="primary" onClick={() => session.go({ page: { name: 'plans', id: NEW_PLAN } })}>
      {t.plans.newPlan}
    </Button>
  );
  if (plans.length === 0) return <Empty text={canPlan ? t.plans.empty : t.plans.emptyReader}>{add}</Empty>;
  return (
    <>
      {add && <div class="buttons">{add}</div>}
      <ul class="rows">
        {plans.map((plan) => (
          <PlanRow key={planKey(plan)} plan={plan} />
        ))}
      </ul>
    </>
  );
}

function PlanRow({ plan }: { readonly plan: PlanView }) {
  const t = useTexts();
  const session = useSession();
  const { verdict, result, steps } = plan;
  const late = steps.filter(({ state }) => state === 'late').length;
  return (
    <li>
      <button
        type="button"
        class="row row-button"
        onClick={() => session.go({ page: { name: 'plans', id: planKey(plan) } })}
      >
        <span class="row-text">
          <CutText text={plan.name} isStrong />
          <Facts facts={[goalText(plan, t), result && t.plans.result(result)]} />
          <Facts facts={[periodText(plan, t), ...plan.segment]} />
        </span>
        <span class="row-side">
          {verdict !== null && (
            <span class={`state ${verdictLook[verdict]}`}>{t.plans.verdicts[verdict]}</span>
          )}
          {late > 0 && <span class="state expired">{t.plans.lateSteps(late)}</span>}
        </span>
      </button>
    </li>
  );
}
