// One execution from beginning to end: a fresh context, the project's files, the function, the last flush.
import { sep } from 'node:path';
import type { Outcome, Parameters } from '../apps-script/entry';
import type { AuthMode, Via } from '../apps-script/execution';
import type { Answer, Shown } from '../apps-script/host';
import { localized } from '../apps-script/localized';
import type { CallCounts, MailRecord, RuntimeState } from '../apps-script/state';
import type { WorkbookModel } from '../book/model';
import { ScriptContext } from './context';
import type { Faults } from './faults';
import { createHost, type Mailbox } from './host-port';
import type { Project } from './project';
import { type Latency, ScriptExecution, TIMED_OUT } from './script-execution';

export interface ScriptCall {
  readonly functionName: string;
  readonly parameters: Parameters;
  readonly project: Project;
  readonly workbook: WorkbookModel;
  readonly state: RuntimeState;
  readonly mailbox: Mailbox;
  readonly via: Via;
  readonly authMode: AuthMode;
  readonly activeUser: string;
  readonly effectiveUser: string;
  readonly addOn?: boolean;
  readonly faults?: Faults;
  readonly answers?: readonly Answer[];
  /** An alert beyond the answers ends the execution with the error `UNANSWERED`, for a later run that knows more. */
  readonly awaitsAnswers?: boolean;
  readonly latency?: number | Latency;
  /** Real milliseconds after which a script that never ends is stopped. */
  readonly patience?: number;
}

export interface RunResult {
  readonly ok: boolean;
  /** JSON-like copy of what the function returned; null for nothing. */
  readonly result: unknown;
  /** As the execution log prints it: `Exception: …`, `TypeError: …`; null when all went well. */
  readonly error: string | null;
  /** Where it was thrown, with the project's own file names. */
  readonly stack: string | null;
  readonly mails: readonly MailRecord[];
  readonly calls: CallCounts;
  readonly log: readonly string[];
  /** Menus, sidebars, dialogs and messages in the order in which they appeared. */
  readonly shown: readonly Shown[];
}

const PATIENCE = 30_000;

/** The error of a run that waits for a person. */
export const UNANSWERED = 'The script waits for an answer.';

/** Runs one function; every failure is part of the result. The clock of the state ends where the execution does. */
export function runScript(call: ScriptCall): RunResult {
  const { project, state, faults = {}, patience = PATIENCE } = call;
  const host = createHost({
    state,
    mailbox: call.mailbox,
    faults,
    answers: call.answers ?? [],
    unanswered: call.awaitsAnswers ? () => execution.kill(UNANSWERED, 'kept') : undefined,
    now: () => execution.now(),
  });
  const execution: ScriptExecution = new ScriptExecution({
    workbook: call.workbook,
    state,
    project,
    via: call.via,
    authMode: call.authMode,
    activeUser: call.activeUser,
    effectiveUser: call.effectiveUser,
    addOn: call.addOn ?? false,
    host,
    faults,
    latency:
      typeof call.latency === 'object'
        ? call.latency
        : { roundTrip: call.latency ?? 0, cellRead: 0, cellWritten: 0 },
  });
  const outcome = finish(execution, evaluate(call, execution, patience));
  state.now = new Date(execution.now()).toISOString();
  return {
    ok: outcome.ok,
    result: outcome.ok && outcome.json !== null ? (JSON.parse(outcome.json) as unknown) : null,
    error: outcome.ok ? null : errorText(outcome, project),
    stack: outcome.ok ? null : ownStack(outcome.stack, project),
    mails: host.sent,
    calls: execution.calls,
    log: execution.logged,
    shown: host.shown,
  };
}

/** How the function ended; an asynchronous one that never settles has simply no result. */
function evaluate(call: ScriptCall, execution: ScriptExecution, patience: number): Outcome {
  const { functionName, project, via } = call;
  const context = new ScriptContext();
  const { services } = context;
  let outcome: Outcome = { ok: true, json: null };
  try {
    services.start(execution);
    const parameters = services.prepare(call.parameters);
    execution.begin();
    context.load(project, patience);
    // Names ending in _ are private: a page cannot call them ([A] section 4).
    const hidden = via === 'sidebar' && functionName.endsWith('_');
    const target = hidden ? null : context.entryPoint(functionName);
    if (!target) return nameless(`Script function not found: ${functionName}`);
    context.timed(patience, () => {
      services.invoke(target, parameters, via === 'sidebar', (ended) => {
        outcome = ended;
      });
    });
    return outcome;
  } catch (error) {
    return isEndless(error) ? nameless(TIMED_OUT) : services.failure(error);
  }
}

/** What is still buffered reaches the document at the end, also after an error; a refusal then is the run's error. */
function finish(execution: ScriptExecution, outcome: Outcome): Outcome {
  if (execution.end) return nameless(execution.end.message);
  try {
    execution.flush();
    return outcome;
  } catch (error) {
    if (!outcome.ok) return outcome;
    const message =
      typeof error === 'object' && error !== null && 'message' in error
        ? String(error.message)
        : String(error);
    const { errorLanguage } = execution.state;
    return { ok: false, name: 'Exception', message: localized(message, errorLanguage), stack: '' };
  }
}

/** Told by its code: under Jest the error is of another realm. */
function isEndless(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

function nameless(message: string): Outcome {
  return { ok: false, name: '', message, stack: '' };
}

type Failure = Extract<Outcome, { ok: false }>;

function errorText({ name, message, stack }: Failure, project: Project): string {
  if (name === '') return message;
  const place = name === 'SyntaxError' ? /^(.+):(\d+)\n/.exec(stack) : null;
  if (!place) return `${name}: ${message}`;
  return `${name}: ${message} line: ${place[2]} file: ${ownName(place[1] ?? '', project)}`;
}

/** The frames in the project's own files. */
function ownStack(stack: string, project: Project): string | null {
  const frames = stack
    .split('\n')
    .filter((line) => line.trim().startsWith('at ') && line.includes(project.folder));
  return frames.length === 0 ? null : frames.map((line) => ownName(line, project)).join('\n');
}

function ownName(text: string, project: Project): string {
  return text.replace(`${project.folder}${sep}`, '').replace(`${project.folder}/`, '');
}
