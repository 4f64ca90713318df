import * as v from 'valibot';
import { roles } from '../adopt/roles';
import type { AdoptionProcedures } from './adoption-contract';

const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const keys = v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(20_000));
const mapping = v.record(
  v.pipe(v.string(), v.regex(/^[A-Z]{1,3}$/)),
  v.nullable(v.pipe(v.string(), v.maxLength(60))),
);
const wish = {
  tab: name,
  role: v.nullable(v.picklist(roles)),
  mapping,
  yes: v.union([v.literal('all'), keys]),
};
const seen = v.pipe(v.string(), v.maxLength(40));

/** What the procedures of adoption accept. */
export const adoptionSchemas = {
  ownerTabs: v.strictObject({}),
  previewAdoption: v.strictObject(wish),
  adoptionCells: v.strictObject({
    ...wish,
    group: name,
    from: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  adopt: v.strictObject({ ...wish, seen }),
  continueAdoption: v.strictObject({}),
  previewUndo: v.strictObject({ adoptionId: name }),
  undoAdoption: v.strictObject({ adoptionId: name, restore: keys }),
  previewRows: v.strictObject({ tab: name, mapping }),
  addRows: v.strictObject({ tab: name, mapping, seen, take: keys }),
} satisfies {
  readonly [Name in keyof AdoptionProcedures]: v.GenericSchema<
    unknown,
    Parameters<AdoptionProcedures[Name]>[0]
  >;
};
