import type { PlansPage as Answer } from '../../app/sidebar/plans-contract';
import { Answered, useAnswer } from '../pages/use-answer';
import { useSession } from '../session/context';
import { NewPlan } from './new-plan';
import { PlanDetail } from './plan-detail';
import { PlanList } from './plan-list';
import { NEW_PLAN, planKey } from './plan-look';

/** 관리 계획: all plans, one with its steps, or a new one. */
export function PlansPage({ id }: { readonly id: string | null }) {
  const session = useSession();
  const asked = useAnswer('plans', () => session.client.plans({}));
  return <Answered asked={asked}>{(page) => <Opened page={page} id={id} />}</Answered>;
}

function Opened({ page, id }: { readonly page: Answer; readonly id: string | null }) {
  if (id === NEW_PLAN && page.canPlan) return <NewPlan page={page} />;
  // What is due today leads here by the number of its step.
  const plan = page.plans.find(
    (one) => planKey(one) === id || one.steps.some(({ stepId }) => stepId !== '' && stepId === id),
  );
  return plan === undefined ? <PlanList page={page} /> : <PlanDetail plan={plan} />;
}
