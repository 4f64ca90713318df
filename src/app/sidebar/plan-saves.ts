import { readTarget, targetFor } from '../../domain/goal-target';
import { messages } from '../../messages/messages';
import type { Cell } from '../../sheets/cell';
import { plans } from '../../sheets/plans';
import { printRow, readTable } from '../../sheets/reading';
import { plansIn } from '../features/plans/plan-table';
import type { Caller } from './caller';
import type { InputOf, OutputOf } from './contract';
import { cellsOfEdits, editOf } from './edit-row';
import { refuse } from './failure';
import { cellsOfTexts } from './fields';
import { present, requireWhole } from './find-row';
import { type Planned, saveOnce } from './journal';
import { laterNumbers } from './later-numbers';
import { newRow } from './new-row';

type Draft<Name extends 'addPlan' | 'addStep' | 'saveStep'> = InputOf<Name>['draft'];

/** A new plan with its first step; the row of the first step says what counts for the plan. */
export function addPlan(caller: Caller, key: string, draft: Draft<'addPlan'>): OutputOf<'addPlan'> {
  const { language } = caller;
  const { plans: text } = messages[language];
  const { figure, direction, ...texts } = draft;
  const written = readTarget(draft.target);
  if (draft.periodEnd < draft.periodStart)
    refuse(language, 'bad-input', { fields: { periodEnd: messages[language].fields.endBeforeStart } });
  if (figure !== '' && (written === null || targetFor(figure, written) === null))
    refuse(language, 'bad-input', { fields: { target: text.targetHelp } });
  const goal = figure === '' ? {} : { figure, direction };
  // What is refused lays no tab.
  const typed = {
    ...cellsOfTexts(caller, plans, { ...texts, target: figure === '' ? '' : draft.target }),
    ...printRow(plans, goal, language),
  };
  return saveOnce<{ stepId: string }>(
    caller,
    key,
    (given) => {
      const name = draft.plan.trim();
      const isThere = plansNow(caller).some(
        ({ name: one, goal }) => one === name && goal?.period.start === draft.periodStart,
      );
      if (isThere && given.stepId === undefined)
        refuse(language, 'bad-input', { fields: { plan: text.alreadyThere } });
      return added(caller, given, typed, draft, text.added);
    },
    [plans],
  );
}

/** One more step of a plan. */
export function addStep(caller: Caller, key: string, draft: Draft<'addStep'>): OutputOf<'addStep'> {
  const { plan, periodStart, ...texts } = draft;
  const typed = cellsOfTexts(caller, plans, { plan, periodStart: periodStart ?? '', ...texts });
  const why = messages[caller.language].plans.stepAdded;
  return saveOnce<{ stepId: string }>(caller, key, (given) => added(caller, given, typed, draft, why), [
    plans,
  ]);
}

/** Dates a step as done today; one that is done already keeps its day. */
export function completeStep(caller: Caller, key: string, rowId: string): OutputOf<'completeStep'> {
  const { language, today } = caller;
  return saveOnce(caller, key, (_given, isBegun) => {
    const found = requireWhole(caller, plans, 'rowId', rowId);
    const { doneOn, progress } = found.row;
    const cells = printRow(plans, { progress: 'done', doneOn: doneOn ?? today }, language);
    const planned = edited(caller, found, rowId, cells, messages[language].plans.stepDone);
    // What an execution that died has written is still to be told.
    return progress !== 'done' || isBegun ? planned : { ...planned, write: null };
  });
}

export function saveStep(caller: Caller, key: string, draft: Draft<'saveStep'>): OutputOf<'saveStep'> {
  const { rowId } = draft;
  return saveOnce(caller, key, () => {
    const found = requireWhole(caller, plans, 'rowId', rowId);
    const cells = cellsOfEdits(caller, plans, found.cells, draft);
    return edited(caller, found, rowId, cells, messages[caller.language].plans.stepEdited);
  });
}

function added(
  caller: Caller,
  given: { readonly stepId?: string },
  typed: Record<string, Cell>,
  { plan, step, due }: Pick<Draft<'addStep'>, 'plan' | 'step' | 'due'>,
  why: string,
): Planned<{ stepId: string }> {
  const numbers = laterNumbers(caller, plans);
  const year = Number((due.trim() || caller.today).slice(0, 4));
  const stepId = given.stepId ?? numbers.next('S', year);
  const row = newRow(caller, plans, 'stepId', stepId, typed, numbers);
  numbers.save();
  return {
    result: { stepId },
    told: { what: plans.title[caller.language], whose: `${plan.trim()} ${stepId}`, why },
    write: { kind: 'added', row, after: step },
  };
}

function edited(
  caller: Caller,
  { row, cells: found }: ReturnType<typeof requireWhole<typeof plans>>,
  rowId: string,
  cells: Record<string, Cell>,
  why: string,
): Planned<object> {
  return {
    result: {},
    told: { what: plans.title[caller.language], whose: `${row.plan ?? ''} ${row.stepId ?? ''}`.trim(), why },
    write: editOf(caller, plans, 'rowId', rowId, found, cells),
  };
}

function plansNow(caller: Caller) {
  const columns = ['plan', 'periodStart', 'periodEnd', 'figure', 'target', 'step'];
  const snapshot = present(caller, plans, caller.ports.lookups.readColumns(plans, columns));
  return plansIn(readTable(plans, snapshot).rows);
}
