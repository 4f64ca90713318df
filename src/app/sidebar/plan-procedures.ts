import { type Procedure, procedure } from '../../rpc/server';
import { addUsage } from './add-usage';
import { administrator, anyone, type Caller, teamMember } from './caller';
import { monthReview, saveReview } from './month-review';
import { addPlan, addStep, completeStep, saveStep } from './plan-saves';
import { plans } from './plans';
import type { PlanProcedures } from './plans-contract';
import { planSchemas as schemas } from './plans-schemas';
import { usageOf } from './usage';

/** What a client may call of 관리 계획 and 이용 정보, and who: all read, administrators plan, members carry it out. */
export const planProcedures = {
  plans: procedure(schemas.plans, anyone, (caller: Caller) =>
    caller.ports.lookups.steady(() => plans(caller)),
  ),
  addPlan: procedure(schemas.addPlan, administrator, (caller: Caller, { key, draft }) =>
    addPlan(caller, key, draft),
  ),
  addStep: procedure(schemas.addStep, teamMember, (caller: Caller, { key, draft }) =>
    addStep(caller, key, draft),
  ),
  completeStep: procedure(schemas.completeStep, teamMember, (caller: Caller, { key, draft }) =>
    completeStep(caller, key, draft.rowId),
  ),
  saveStep: procedure(schemas.saveStep, teamMember, (caller: Caller, { key, draft }) =>
    saveStep(caller, key, draft),
  ),
  monthReview: procedure(schemas.monthReview, anyone, (caller: Caller, { month }) =>
    caller.ports.lookups.steady(() => monthReview(caller, month)),
  ),
  saveReview: procedure(schemas.saveReview, teamMember, (caller: Caller, { key, draft }) =>
    saveReview(caller, key, draft),
  ),
  usage: procedure(schemas.usage, anyone, (caller: Caller, { customerId }) =>
    caller.ports.lookups.steady(() => usageOf(caller, customerId)),
  ),
  addUsage: procedure(schemas.addUsage, teamMember, (caller: Caller, { key, draft }) =>
    addUsage(caller, key, draft),
  ),
} satisfies {
  readonly [Name in keyof PlanProcedures]: Procedure<Caller, ReturnType<PlanProcedures[Name]>>;
};
