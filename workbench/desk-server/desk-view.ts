// Everything around the grid, as the page shows it.
import { quotaOf } from '../apps-script/state';
import type { Machine } from '../runtime/machine';
import { UNANSWERED } from '../runtime/run-script';
import { nextFiring, nextOfAll } from './clock';
import type { DeskState, ExecutionView, MailView, TriggerView } from './protocol';

const SHOWN_EXECUTIONS = 80;
/** Section 1.1 of the platform facts, consumer accounts. */
export const MAILS_PER_DAY = 100;

type FromMachine = Omit<
  DeskState,
  | 'people'
  | 'menus'
  | 'sidebar'
  | 'dialog'
  | 'question'
  | 'toasts'
  | 'faults'
  | 'progress'
  | 'running'
  | 'frameOrigin'
>;

export function machineView(machine: Machine): FromMachine {
  const { workbook, state } = machine;
  const next = nextOfAll(machine);
  const quota = quotaOf(state, state.user, Date.parse(state.now));
  return {
    bookName: workbook.name,
    language: workbook.locale.startsWith('ko') ? 'ko' : 'en',
    timeZone: workbook.timeZone,
    now: state.now,
    nextTrigger: next === null ? null : new Date(next).toISOString(),
    user: state.user,
    triggers: triggers(machine),
    mails: state.mails.map(({ at, from, to, cc, bcc, subject }, index): MailView => {
      return { index, at, from, to, cc, bcc, subject };
    }),
    executions: executions(machine),
    mailsLeft: Math.max(0, MAILS_PER_DAY - quota.recipients),
    triggerMinutes: Math.round(quota.triggerSeconds / 60),
  };
}

function triggers({ state }: Machine): TriggerView[] {
  return state.triggers.map((trigger) => {
    const { id, handler, owner, eventType, disabled } = trigger;
    const next = nextFiring(trigger, Date.parse(state.now));
    const last = [...state.executions]
      .reverse()
      .find(
        (run) =>
          run.function === handler && run.user === owner && (run.via === 'trigger' || run.via === 'edit'),
      );
    return {
      id,
      handler,
      owner,
      eventType,
      disabled,
      next: next === null ? null : new Date(next).toISOString(),
      lastRun: last?.at ?? null,
      lastOk: last?.ok ?? true,
    };
  });
}

/** Newest first. */
function executions({ state }: Machine): ExecutionView[] {
  return (
    state.executions
      .map(({ at, function: name, via, user, ok, error, log, calls }, number) => {
        const { roundTrips, cellsRead, cellsWritten, byMethod } = calls;
        const counts = { roundTrips, cellsRead, cellsWritten, byMethod };
        return { number, at, function: name, via, user, ok, error, log, ...counts };
      })
      // Of a run that waits for an answer the question tells.
      .filter(({ error }) => error !== UNANSWERED)
      .slice(-SHOWN_EXECUTIONS)
      .reverse()
  );
}
