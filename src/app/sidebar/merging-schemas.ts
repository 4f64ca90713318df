import * as v from 'valibot';
import type { MergingProcedures } from './merging-contract';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const fields = v.pipe(v.array(v.pipe(v.string(), v.maxLength(60))), v.maxLength(60));

/** What the procedures of merging accept. */
export const mergingSchemas = {
  duplicates: v.strictObject({}),
  compareCustomers: v.strictObject({ one: id, other: id }),
  mergeCustomers: v.strictObject({
    key: v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/)),
    draft: v.strictObject({
      stays: id,
      goes: id,
      take: fields,
      join: fields,
      seen: v.pipe(v.string(), v.maxLength(40)),
    }),
  }),
  undoMerge: v.strictObject({ mergeId: id }),
} satisfies {
  readonly [Name in keyof MergingProcedures]: v.GenericSchema<
    unknown,
    Parameters<MergingProcedures[Name]>[0]
  >;
};
