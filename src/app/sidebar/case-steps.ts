import type { Pause } from '../../domain/business-hours';
import type { CivilMoment } from '../../domain/civil-moment';
import { isWaiting } from '../../domain/pause-text';
import { messages } from '../../messages/messages';
import { type CaseStep, caseStepWords } from '../../sheets/case-words';
import type { CaseRow } from '../../sheets/cases';
import { cases } from '../../sheets/cases';
import type { Caller } from './caller';
import { type CaseChange, caseTexts, changeCase, ended, takenUp } from './case-edit';
import type { CaseStepDraft } from './cases-contract';
import type { InputOf } from './contract';
import { refuse } from './failure';
import { cellsOfTexts } from './fields';
import type { Saved } from './save-contract';

const steps = Object.keys(caseStepWords) as CaseStep[]; // the keys of a record of every step
const isSolved = (step: CaseStep | null) => step === 'replied' || step === 'closed';

/** The first answer to the customer, by a click; one that is known already keeps its time. */
export function answerCase(caller: Caller, key: string, { caseId }: { readonly caseId: string }): Saved {
  return changeCase(caller, key, caseId, (row, at) => ({
    values: { ...takenUp(caller, row), firstRespondedAt: row.firstRespondedAt ?? at },
    line: caseTexts(caller).history.answered,
  }));
}

/** On to a later step. Replying solves it and ends a wait; closing needs the cause and the solution. */
export function stepCase(caller: Caller, key: string, draft: CaseStepDraft): Saved {
  const { caseId, from, to, solution, cause, prevention } = draft;
  if (steps.indexOf(to) <= steps.indexOf(from)) return refuse(caller.language, 'bad-input');
  checkNeeds(caller, draft);
  return changeCase(caller, key, caseId, (row, at, isBegun): CaseChange => {
    const step = row.step ?? 'received';
    requireStep(caller, isBegun && step === to ? from : step, from);
    const { manager } = takenUp(caller, row);
    const { language } = caller;
    const solved: Partial<CaseRow> = isSolved(to)
      ? {
          firstRespondedAt: row.firstRespondedAt ?? at,
          resolvedAt: (isSolved(from) ? row.resolvedAt : null) ?? at,
          solution: solution.trim(),
          ...(isWaiting(row.pauses ?? []) ? { pauses: ended(row.pauses, at) } : {}),
        }
      : {};
    const closed: Partial<CaseRow> =
      to === 'closed'
        ? {
            closedAt: at,
            cause: cause.trim(),
            prevention: prevention.trim() || null,
            satisfaction: pointsOf(draft.satisfaction),
          }
        : {};
    return {
      values: { ...(manager === undefined ? {} : { manager }), step: to, ...solved, ...closed },
      line: caseTexts(caller).history.step(caseStepWords[from][language], caseStepWords[to][language]),
    };
  });
}

/** The clock stops, or goes on. To ask the customer something is to answer: it is the first response where none was. */
export function waitInCase(caller: Caller, key: string, draft: InputOf<'waitInCase'>['draft']): Saved {
  const texts = caseTexts(caller).history;
  return changeCase(caller, key, draft.caseId, (row, at, isBegun): CaseChange => {
    const waits = isWaiting(row.pauses ?? []);
    if (waits === draft.isWaiting && !isBegun)
      return refuse(caller.language, 'conflict', { message: caseTexts(caller).changed });
    if (!draft.isWaiting) return { values: { pauses: ended(row.pauses, at) }, line: texts.resumed };
    if (isSolved(row.step)) return refuse(caller.language, 'bad-input');
    return {
      values: {
        ...takenUp(caller, row),
        firstRespondedAt: row.firstRespondedAt ?? at,
        pauses: waits ? row.pauses : [...(row.pauses ?? []), { from: at, to: null }],
      },
      line: texts.waits,
    };
  });
}

/** Back to work: the time for which it counted as solved is a pause, so that its clock goes on where it stood. */
export function reopenCase(caller: Caller, key: string, draft: InputOf<'reopenCase'>['draft']): Saved {
  return changeCase(caller, key, draft.caseId, (row, at, isBegun): CaseChange => {
    if (!isSolved(row.step) && !(isBegun && row.step === 'inWork'))
      return refuse(caller.language, 'conflict', { message: caseTexts(caller).changed });
    const since = row.resolvedAt;
    return {
      values: {
        step: 'inWork',
        resolvedAt: null,
        closedAt: null,
        satisfaction: null,
        ...(since === null || since > at ? {} : { pauses: withPause(row.pauses ?? [], since, at) }),
      },
      line: caseTexts(caller).history.reopened(draft.reason.trim()),
    };
  });
}

/** Added once: an execution that died may have written it. */
function withPause(pauses: readonly Pause[], from: CivilMoment, to: CivilMoment): readonly Pause[] {
  const isThere = pauses.some((pause) => pause.from === from && pause.to === to);
  return isThere ? pauses : [...pauses, { from, to }];
}

function requireStep(caller: Caller, step: CaseStep, expected: CaseStep): void {
  if (step !== expected) refuse(caller.language, 'conflict', { message: caseTexts(caller).changed });
}

/** A reply says what was done; a closed case also why it had happened. */
function checkNeeds(caller: Caller, { to, solution, cause }: CaseStepDraft): void {
  const { required } = messages[caller.language].fields;
  const fields: Record<string, string> = {};
  if (isSolved(to) && solution.trim() === '') fields.solution = required;
  if (to === 'closed' && cause.trim() === '') fields.cause = required;
  if (Object.keys(fields).length > 0) refuse(caller.language, 'bad-input', { fields });
  if (to === 'closed') cellsOfTexts(caller, cases, { cause });
}

function pointsOf(points: number | null): CaseRow['satisfaction'] {
  return ([1, 2, 3, 4, 5] as const).find((one) => one === points) ?? null;
}
