import * as v from 'valibot';
import { isCivilDate } from '../../domain/civil-date';
import type { PlanProcedures, StepField } from './plans-contract';

const text = v.pipe(v.string(), v.maxLength(20_000));
const found = v.pipe(v.string(), v.maxLength(50_000));
const line = v.pipe(v.string(), v.maxLength(500));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(500));
const date = v.custom<`${number}-${number}-${number}`>(
  (value) => typeof value === 'string' && isCivilDate(value) && value >= '1900-01-01' && value < '2200-01-01',
);
const key = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
const save = <Draft extends v.GenericSchema>(draft: Draft) => v.strictObject({ key, draft });

const stepField = v.picklist([
  'step',
  'from',
  'due',
  'manager',
  'budget',
  'spent',
  'review',
] satisfies StepField[]);
const stepFields = { step: v.pipe(text, v.regex(/\S/)), from: line, due: line, manager: line, budget: line };

/** What the procedures of 관리 계획 and 이용 정보 accept. */
export const planSchemas = {
  plans: v.strictObject({}),
  addPlan: save(
    v.strictObject({
      ...stepFields,
      plan: v.pipe(line, v.regex(/\S/)),
      periodStart: date,
      periodEnd: date,
      figure: v.picklist(['', 'renewalRate', 'csat', 'customerChurn', 'firstResponse', 'contacts']),
      direction: v.picklist(['atLeast', 'atMost']),
      target: line,
      careGroup: line,
      customerType: line,
      strategy: text,
    }),
  ),
  addStep: save(v.strictObject({ ...stepFields, plan: id, periodStart: v.nullable(date) })),
  completeStep: save(v.strictObject({ rowId: id })),
  saveStep: save(
    v.strictObject({
      rowId: id,
      edits: v.pipe(
        v.array(v.strictObject({ field: stepField, before: found, after: text })),
        v.minLength(1),
        v.maxLength(40),
      ),
    }),
  ),
  monthReview: v.strictObject({ month: v.nullable(v.pipe(v.string(), v.maxLength(10))) }),
  saveReview: save(v.strictObject({ month: id, before: found, after: text })),
  usage: v.strictObject({ customerId: id }),
  addUsage: save(
    v.strictObject({
      customerId: id,
      date,
      kind: v.picklist(['use', 'purchase', 'question', 'support']),
      item: line,
      quantity: line,
      amount: line,
      contractId: line,
      memo: text,
    }),
  ),
} satisfies { readonly [Name in keyof PlanProcedures]: v.GenericSchema };
