import * as v from 'valibot';
import { isCivilDate } from '../../domain/civil-date';
import { isPolicyKey, type PolicyKey } from '../../domain/policy/articles';
import type { PolicyProcedures, ProgrammeField } from './policy-contract';

const text = v.pipe(v.string(), v.maxLength(5_000));
const found = v.pipe(v.string(), v.maxLength(50_000));
const line = v.pipe(v.string(), v.maxLength(500));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const date = v.custom<`${number}-${number}-${number}`>(
  (value) => typeof value === 'string' && isCivilDate(value) && value >= '1900-01-01' && value < '2200-01-01',
);
const saveKey = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
const save = <Draft extends v.GenericSchema>(draft: Draft) => v.strictObject({ key: saveKey, draft });
const article = v.custom<PolicyKey>((value) => typeof value === 'string' && isPolicyKey(value));
const field = v.picklist(['date', 'title', 'doneOn', 'result', 'nextDue'] satisfies ProgrammeField[]);

/** What the procedures of 관리 규정 and 교육·참여 accept. */
export const policySchemas = {
  policyPage: v.strictObject({}),
  articlePage: v.strictObject({ key: id }),
  beginPolicy: v.strictObject({}),
  saveArticle: save(
    v.strictObject({
      key: article,
      value: text,
      inForceFrom: v.nullable(date),
      nextReview: v.nullable(date),
      reason: text,
      approver: line,
      seen: v.nullable(v.pipe(v.number(), v.integer())),
      restores: v.nullable(id),
    }),
  ),
  restoreVersion: save(v.strictObject({ policyId: id })),
  keepArticles: save(
    v.strictObject({
      policyIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(200)),
      nextReview: date,
    }),
  ),
  acknowledge: save(v.strictObject({ edition: id })),
  programmesPage: v.strictObject({}),
  saveProgramme: save(
    v.strictObject({
      kind: v.picklist(['staffTraining', 'customerEducation', 'loyalty', 'participation']),
      title: v.pipe(line, v.regex(/\S/)),
      date,
      managers: v.pipe(v.array(line), v.minLength(1), v.maxLength(20)),
      customerId: v.nullable(id),
      doneOn: v.nullable(date),
      result: text,
      nextDue: v.nullable(date),
    }),
  ),
  editProgramme: save(
    v.strictObject({
      programmeId: id,
      edits: v.pipe(
        v.array(v.strictObject({ field, before: found, after: text })),
        v.minLength(1),
        v.maxLength(10),
      ),
    }),
  ),
} satisfies {
  readonly [Name in keyof PolicyProcedures]: v.GenericSchema<unknown, Parameters<PolicyProcedures[Name]>[0]>;
};
