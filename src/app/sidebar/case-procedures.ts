import { type Procedure, procedure } from '../../rpc/server';
import { anyone, type Caller, teamMember } from './caller';
import { caseDeadlines, caseList, casePage } from './case-pages';
import { addCase, saveCase } from './case-saves';
import { answerCase, reopenCase, stepCase, waitInCase } from './case-steps';
import type { CaseProcedures } from './cases-contract';
import { caseSchemas as schemas } from './cases-schemas';

/** What a client may call of complaints and requests, and who: all read, members of the team work on them. */
export const caseProcedures = {
  caseList: procedure(schemas.caseList, anyone, (caller: Caller, input) =>
    caller.ports.lookups.steady(() => caseList(caller, input)),
  ),
  casePage: procedure(schemas.casePage, anyone, (caller: Caller, input) =>
    caller.ports.lookups.steady(() => casePage(caller, input)),
  ),
  caseDeadlines: procedure(schemas.caseDeadlines, anyone, caseDeadlines),
  addCase: procedure(schemas.addCase, teamMember, (caller: Caller, { key, draft }) =>
    addCase(caller, key, draft),
  ),
  answerCase: procedure(schemas.answerCase, teamMember, (caller: Caller, { key, draft }) =>
    answerCase(caller, key, draft),
  ),
  stepCase: procedure(schemas.stepCase, teamMember, (caller: Caller, { key, draft }) =>
    stepCase(caller, key, draft),
  ),
  waitInCase: procedure(schemas.waitInCase, teamMember, (caller: Caller, { key, draft }) =>
    waitInCase(caller, key, draft),
  ),
  reopenCase: procedure(schemas.reopenCase, teamMember, (caller: Caller, { key, draft }) =>
    reopenCase(caller, key, draft),
  ),
  saveCase: procedure(schemas.saveCase, teamMember, (caller: Caller, { key, draft }) =>
    saveCase(caller, key, draft),
  ),
} satisfies {
  readonly [Name in keyof CaseProcedures]: Procedure<Caller, ReturnType<CaseProcedures[Name]>>;
};
