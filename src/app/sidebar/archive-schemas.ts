import * as v from 'valibot';
import type { ArchiveProcedures } from './archive-contract';

const nothing = v.strictObject({});
const archiveId = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{1,3})?$/));
const one = v.strictObject({ id: archiveId });
const year = v.pipe(v.string(), v.regex(/^\d{4}$/));

/** What the procedures of closing a year accept. */
export const archiveSchemas = {
  archiveYears: nothing,
  previewClosing: v.strictObject({ year }),
  closeYear: v.strictObject({ year, seen: v.pipe(v.string(), v.maxLength(40)) }),
  continueArchive: nothing,
  undoArchive: one,
  recountArchive: one,
  previewFiling: one,
  fileArchive: one,
  archivedContacts: v.strictObject({
    id: archiveId,
    customerId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  }),
} satisfies {
  readonly [Name in keyof ArchiveProcedures]: v.GenericSchema<
    unknown,
    Parameters<ArchiveProcedures[Name]>[0]
  >;
};
