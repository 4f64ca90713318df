import { type Procedure, procedure } from '../../rpc/server';
import { administrator, anyone, type Caller, teamMember } from './caller';
import type { PolicyProcedures } from './policy-contract';
import { articlePage, policyPage } from './policy-page';
import { beginPolicy, keepArticles, restoreVersion, saveArticle } from './policy-saves';
import { policySchemas as schemas } from './policy-schemas';
import { acknowledge, editProgramme, programmesPage, saveProgramme } from './programmes';

/** What a client may call of 관리 규정 and 교육·참여, and who: all read, administrators change, members acknowledge. */
export const policyProcedures = {
  policyPage: procedure(schemas.policyPage, anyone, policyPage),
  articlePage: procedure(schemas.articlePage, anyone, articlePage),
  beginPolicy: procedure(schemas.beginPolicy, administrator, beginPolicy),
  saveArticle: procedure(schemas.saveArticle, administrator, (caller: Caller, { key, draft }) =>
    saveArticle(caller, key, draft),
  ),
  restoreVersion: procedure(schemas.restoreVersion, administrator, (caller: Caller, { key, draft }) =>
    restoreVersion(caller, key, draft),
  ),
  keepArticles: procedure(schemas.keepArticles, administrator, (caller: Caller, { key, draft }) =>
    keepArticles(caller, key, draft),
  ),
  acknowledge: procedure(schemas.acknowledge, teamMember, (caller: Caller, { key, draft }) =>
    acknowledge(caller, key, draft),
  ),
  programmesPage: procedure(schemas.programmesPage, anyone, programmesPage),
  saveProgramme: procedure(schemas.saveProgramme, teamMember, (caller: Caller, { key, draft }) =>
    saveProgramme(caller, key, draft),
  ),
  editProgramme: procedure(schemas.editProgramme, teamMember, (caller: Caller, { key, draft }) =>
    editProgramme(caller, key, draft),
  ),
} satisfies {
  readonly [Name in keyof PolicyProcedures]: Procedure<Caller, ReturnType<PolicyProcedures[Name]>>;
};
