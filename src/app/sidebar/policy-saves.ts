import type { CivilDate } from '../../domain/civil-date';
import { isPolicyKey, policyArticles } from '../../domain/policy/articles';
import { newestVersion, nextVersion, revisionProblems } from '../../domain/policy/revision';
import { messages } from '../../messages/messages';
import { readRecorded, typedArticle, valueColumn, versionRow } from '../../sheets/article-rows';
import type { Placed } from '../../sheets/declaration';
import { type PolicyRow, policy } from '../../sheets/policy';
import { printRow } from '../../sheets/reading';
import { firstVersions } from '../features/policy/keep-policy';
import { layTabs } from '../lay-tabs';
import { numberSeries } from '../number-series';
import type { Caller } from './caller';
import { earlierOf } from './caller-policy';
import type { InputOf, OutputOf } from './contract';
import { editOf } from './edit-row';
import { refuse } from './failure';
import { requireWhole } from './find-row';
import { saveOnce, type ToldWrite } from './journal';
import { isUsed, laterRows } from './later-rows';
import { newRow } from './new-row';
import { plannedWrites } from './planned-writes';
import { type StoredVersion, storedVersions, typedOver } from './policy-page';
import { saveColumn } from './save-column';
import type { Saved } from './save-contract';

/** Adds a version of an article; no earlier one is touched, but one that was typed over is put back along with it. */
export function saveArticle(
  caller: Caller,
  saveKey: string,
  draft: InputOf<'saveArticle'>['draft'],
): OutputOf<'saveArticle'> {
  const { language } = caller;
  if (!isUsed(caller, policy)) checkRevision(caller, draft, []);
  return saveOnce<{ policyId: string; version: number }>(
    caller,
    saveKey,
    (given, isBegun) => {
      const versions = storedVersions(caller).filter(({ policyId }) => policyId !== given.policyId);
      const { key, nextReview, reason, approver } = draft;
      const inForceFrom = checkRevision(caller, draft, versions);
      const version = nextVersion(versions, key);
      const numbers = numberSeries(caller.ports.store);
      for (const { policyId } of versions) numbers.noteYearly('P', policyId);
      const policyId = given.policyId ?? numbers.next('P', Number(inForceFrom.slice(0, 4)));
      const value = draft.value.trim();
      const article = { key, value, version, inForceFrom, nextReview, reason, approver };
      const cells = printRow(policy, { ...versionRow(article, language), policyId }, language);
      const row = newRow(caller, policy, 'policyId', policyId, cells, numbers);
      numbers.save();
      const told = toldOf(caller, key, version, messages[language].policy.reasons.revised(reason));
      return plannedWrites({ policyId, version }, [
        { told, write: { kind: 'added', row, after: value } },
        ...(draft.restores === null ? [] : restoring(caller, draft.restores, isBegun)),
      ]);
    },
    [policy],
  );
}

/** Refuses a revision with a sentence for each field that is not right; else the day from which it counts. */
function checkRevision(
  { language, today }: Caller,
  draft: InputOf<'saveArticle'>['draft'],
  versions: readonly StoredVersion[],
): CivilDate {
  const texts = messages[language].policy;
  const { key, inForceFrom, seen } = draft;
  if ((newestVersion(versions, key)?.version ?? null) !== seen)
    return refuse(language, 'conflict', { message: texts.newerVersion });
  const problems = Object.entries(revisionProblems(draft, versions, today));
  if (problems.length === 0 && inForceFrom !== null) return inForceFrom;
  const sentence = (problem: (typeof problems)[number][1]) =>
    problem === 'not-allowed'
      ? messages[language].fields.setting(policyArticles[key].allowed[language])
      : texts.problems[problem];
  return refuse(language, 'bad-input', {
    fields: Object.fromEntries(problems.map(([field, problem]) => [field, sentence(problem)])),
  });
}

export function restoreVersion(
  caller: Caller,
  saveKey: string,
  { policyId }: InputOf<'restoreVersion'>['draft'],
): Saved {
  return saveOnce(caller, saveKey, (_given, isBegun) =>
    plannedWrites({}, restoring(caller, policyId, isBegun)),
  );
}

/** Moves the next review of articles that stay as they are. */
export function keepArticles(
  caller: Caller,
  saveKey: string,
  { policyIds, nextReview }: InputOf<'keepArticles'>['draft'],
): Saved {
  const { language, today } = caller;
  const { fields } = messages[language];
  if (nextReview <= today) return refuse(language, 'bad-input', { fields: { nextReview: fields.past } });
  const wanted = new Set(policyIds);
  const { canUndo } = saveColumn(caller, saveKey, () => ({
    sheet: policy,
    keyColumn: 'policyId',
    column: 'nextReview',
    cell: { date: nextReview },
    rows: storedVersions(caller).flatMap(({ policyId, key, version }) =>
      wanted.has(policyId) ? [{ key: policyId, whose: whoseOf(caller, key, version) }] : [],
    ),
    why: messages[language].policy.reasons.reviewed,
    whose: messages[language].policy.articles,
  }));
  return { canUndo };
}

/** Lays the tab with every article that is not in it yet. */
export function beginPolicy(caller: Caller): OutputOf<'beginPolicy'> {
  const { ports, language, today } = caller;
  const done = ports.lock.hold(() => {
    ports.lookups.refind([]);
    layTabs(ports, [policy], language);
    ports.lookups.refind([]);
    const rows = firstVersions(laterRows(caller, policy), earlierOf(caller), language, today);
    const numbers = numberSeries(ports.store);
    const numbered = rows.map(({ cells }) => ({
      ...cells,
      policyId: numbers.next('P', Number(today.slice(0, 4))),
    }));
    numbers.save();
    if (numbered.length > 0) ports.book.write([{ kind: 'append', sheet: policy, rows: numbered }]);
    return { begun: numbered.length > 0 };
  });
  return done === 'busy' ? refuse(language, 'busy') : done;
}

/**
 * The edit that puts a version back to what was confirmed; none where it stands so, but what an execution that died has
 * written is still to be told.
 */
function restoring(caller: Caller, policyId: string, isBegun: boolean): ToldWrite[] {
  const { language } = caller;
  const { row, cells: found } = requireWhole(caller, policy, 'policyId', policyId);
  const recorded = readRecorded(row.recorded);
  const { key } = typedArticle(row);
  if (recorded === null || !isPolicyKey(key) || recorded.key !== key) return [];
  if (!isTypedOver(row) && !isBegun) return [];
  const values: Partial<PolicyRow> = {
    [valueColumn(key)]: recorded.value,
    inForceFrom: recorded.inForceFrom,
  };
  return [
    {
      told: toldOf(caller, key, row.version, messages[language].policy.reasons.restored),
      write: editOf(caller, policy, 'policyId', policyId, found, printRow(policy, values, language)),
    },
  ];
}

function isTypedOver(row: Placed<PolicyRow>['row']): boolean {
  return typedOver({ ...typedArticle(row), policyId: row.policyId ?? '', row }) !== null;
}

function toldOf(caller: Caller, key: string, version: number | null, why: string) {
  return { what: policy.title[caller.language], whose: whoseOf(caller, key, version), why };
}

function whoseOf({ language }: Caller, key: string, version: number | null): string {
  const name = isPolicyKey(key) ? policyArticles[key].name[language] : key;
  return messages[language].policy.versionOf(name, version ?? 1);
}
