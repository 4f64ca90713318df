import { procedure } from '../../rpc/server';
import {
  archivedContacts,
  archiveYears,
  closeYear,
  continueArchive,
  fileArchive,
  previewClosing,
  previewFiling,
  recountArchive,
  undoArchive,
} from './archive';
import { archiveSchemas as schemas } from './archive-schemas';
import { administrator, anyone, type Caller } from './caller';

/** Closing a year is for administrators; whoever may read the log may read what was archived of it. */
export const archiveProcedures = {
  archiveYears: procedure(schemas.archiveYears, administrator, archiveYears),
  previewClosing: procedure(schemas.previewClosing, administrator, previewClosing),
  closeYear: procedure(schemas.closeYear, administrator, closeYear),
  continueArchive: procedure(schemas.continueArchive, administrator, continueArchive),
  undoArchive: procedure(schemas.undoArchive, administrator, undoArchive),
  recountArchive: procedure(schemas.recountArchive, administrator, recountArchive),
  previewFiling: procedure(schemas.previewFiling, administrator, previewFiling),
  fileArchive: procedure(schemas.fileArchive, administrator, fileArchive),
  archivedContacts: procedure(schemas.archivedContacts, anyone, (caller: Caller, input) =>
    caller.ports.lookups.steady(() => archivedContacts(caller, input)),
  ),
};
