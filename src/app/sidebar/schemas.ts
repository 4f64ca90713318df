// What each procedure accepts. Anything else is refused before it reaches the sheets.
import * as v from 'valibot';
import { isCivilDate } from '../../domain/civil-date';
import { adoptionSchemas } from './adoption-schemas';
import { archiveSchemas } from './archive-schemas';
import { caseSchemas } from './cases-schemas';
import { contactTextsSchemas } from './contact-texts-schemas';
import type { InputOf, ProcedureName } from './contract';
import { mergingSchemas } from './merging-schemas';
import { planSchemas } from './plans-schemas';
import { policySchemas } from './policy-schemas';
import { renewalsSchemas } from './renewals-schemas';
import { closings, scheduleSchemas } from './schedule-schemas';

/** A cell of Google Sheets holds 50,000 characters; a person types fewer. */
const text = v.pipe(v.string(), v.maxLength(20_000));
/** What stands in a cell already. */
const found = v.pipe(v.string(), v.maxLength(50_000));
const line = v.pipe(v.string(), v.maxLength(500));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
/** Within what a spreadsheet takes for a date; others would stand there as text. */
const date = v.custom<`${number}-${number}-${number}`>(
  (value) => typeof value === 'string' && isCivilDate(value) && value >= '1900-01-01' && value < '2200-01-01',
);
const key = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));

const save = <Draft extends v.GenericSchema>(draft: Draft) => v.strictObject({ key, draft });

const edits = <Field extends v.GenericSchema<string>>(field: Field) =>
  v.pipe(v.array(v.strictObject({ field, before: found, after: text })), v.minLength(1), v.maxLength(40));

const stage = v.picklist(['target', 'informed', 'consulting', 'proposed', 'committed', 'lost']);
const loss = { lossReason: line, lossDetail: text };
const customerFields = {
  name: line,
  phone: line,
  secondPhone: line,
  email: line,
  address: text,
  customerType: line,
  manager: line,
  needs: text,
  source: line,
  referrerId: line,
  interests: text,
  preference: text,
  preferredChannel: line,
  ageBand: line,
  gender: line,
  memo: text,
};
const contractFields = {
  start: date,
  end: date,
  service: line,
  fee: line,
  feeCycle: line,
  manager: line,
  autoRenewal: line,
  memo: text,
};

const priceConsent = v.strictObject({ on: v.nullable(date), how: line });

export const schemas = {
  selected: v.strictObject({}),
  install: v.strictObject({}),
  reuniteRows: v.strictObject({}),
  open: v.strictObject({ selection: v.boolean() }),
  pickName: v.strictObject({ name: line }),
  logContact: save(
    v.strictObject({
      customerId: id,
      contractId: line,
      date,
      channel: line,
      category: line,
      satisfaction: v.nullable(v.picklist([1, 2, 3, 4, 5])),
      content: v.pipe(text, v.regex(/\S/)),
      result: text,
      followUp: text,
      followUpBy: v.nullable(date),
      manager: line,
      closes: v.exactOptional(closings),
      purchase: v.exactOptional(v.strictObject({ item: line, amount: line })),
      renewal: v.exactOptional(v.strictObject({ stage, ...loss })),
      severity: v.exactOptional(v.picklist(['urgent', 'high', 'normal', 'low'])),
    }),
  ),
  undo: v.strictObject({ key }),
  findDuplicates: v.strictObject({ name: line, phone: line }),
  addCustomer: save(v.strictObject(customerFields)),
  customerPage: v.strictObject({ customerId: id }),
  saveCustomer: save(v.strictObject({ customerId: id, edits: edits(v.keyof(v.object(customerFields))) })),
  addContract: save(
    v.strictObject({
      ...contractFields,
      customerId: id,
      previousId: v.nullable(id),
      priceConsent: v.exactOptional(priceConsent),
    }),
  ),
  saveContract: save(
    v.strictObject({
      contractId: id,
      edits: edits(v.keyof(v.object(contractFields))),
      priceConsent: v.exactOptional(priceConsent),
      wasFeeWrong: v.exactOptional(v.boolean()),
    }),
  ),
  setStage: save(
    v.strictObject({
      contractId: id,
      stage,
      ...loss,
    }),
  ),
  pauseContract: save(
    v.strictObject({ contractId: id, from: date, until: v.nullable(date), newEnd: v.nullable(date) }),
  ),
  endContract: save(v.strictObject({ contractId: id, on: date, ...loss })),
  postpone: save(
    v.strictObject({
      what: v.picklist(['contract', 'followUp']),
      id,
      until: date,
      reason: v.pipe(line, v.regex(/\S/)),
    }),
  ),
  completeFollowUp: save(v.strictObject({ recordId: id })),
  saveSetting: save(v.strictObject({ key: found, before: found, value: line })),
  setHourly: v.strictObject({ on: v.boolean() }),
  preview: v.strictObject({ date }),
  ...adoptionSchemas,
  ...archiveSchemas,
  ...mergingSchemas,
  ...planSchemas,
  ...policySchemas,
  ...renewalsSchemas,
  ...scheduleSchemas,
  ...caseSchemas,
  ...contactTextsSchemas,
} satisfies { readonly [Name in ProcedureName]: v.GenericSchema<unknown, InputOf<Name>> };
