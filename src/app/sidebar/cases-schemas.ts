import * as v from 'valibot';
import type { CaseField, CaseProcedures } from './cases-contract';

const key = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const line = v.pipe(v.string(), v.maxLength(500));
const text = v.pipe(v.string(), v.maxLength(20_000));
const found = v.pipe(v.string(), v.maxLength(50_000));
const severity = v.picklist(['urgent', 'high', 'normal', 'low']);
const step = v.picklist(['received', 'checked', 'inWork', 'replied', 'closed']);

const save = <Draft extends v.GenericSchema>(draft: Draft) => v.strictObject({ key, draft });

const field = v.picklist(['kind', 'severity', 'channel', 'manager', 'content'] satisfies CaseField[]);

/** What the procedures of complaints and requests accept. */
export const caseSchemas = {
  caseList: v.strictObject({ customerId: v.nullable(id) }),
  casePage: v.strictObject({ caseId: id }),
  caseDeadlines: v.strictObject({ channel: line, severity }),
  addCase: save(
    v.strictObject({
      customerId: id,
      kind: v.picklist(['complaint', 'request']),
      channel: line,
      severity,
      content: v.pipe(text, v.regex(/\S/)),
      manager: line,
    }),
  ),
  answerCase: save(v.strictObject({ caseId: id })),
  stepCase: save(
    v.strictObject({
      caseId: id,
      from: step,
      to: step,
      cause: line,
      solution: text,
      prevention: text,
      satisfaction: v.nullable(v.picklist([1, 2, 3, 4, 5])),
    }),
  ),
  waitInCase: save(v.strictObject({ caseId: id, isWaiting: v.boolean() })),
  reopenCase: save(v.strictObject({ caseId: id, reason: v.pipe(line, v.regex(/\S/)) })),
  saveCase: save(
    v.strictObject({
      caseId: id,
      edits: v.pipe(
        v.array(v.strictObject({ field, before: found, after: text })),
        v.minLength(1),
        v.maxLength(10),
      ),
    }),
  ),
} satisfies {
  readonly [Name in keyof CaseProcedures]: v.GenericSchema<unknown, Parameters<CaseProcedures[Name]>[0]>;
};
