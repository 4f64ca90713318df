// A book on which scripts run: the cells, everything Google keeps beside them, the virtual clock and the person
// at the keyboard. Used by the tests, the command line and the desk.

import type { EventRequest } from '../apps-script/event';
import type { AuthMode, Via } from '../apps-script/execution';
import type { Answer, OutgoingMail } from '../apps-script/host';
import { quotaOf, type RuntimeState, type TriggerRecord } from '../apps-script/state';
import { firings } from '../apps-script/trigger-schedule';
import type { WorkbookModel } from '../book/model';
import { argumentsJson } from './client-arguments';
import type { Faults } from './faults';
import { instantOf, zoneOffset } from './host-port';
import type { Project } from './project';
import { type RunResult, runScript, type ScriptCall } from './run-script';
import type { Latency } from './script-execution';

export interface MachineOptions {
  /** Finds the project of a trigger; null where its files are gone. */
  readonly findProject?: (name: string) => Project | null;
  /** Virtual milliseconds, of each round trip where it is a number. Default 0: a run then depends on its inputs alone. */
  readonly latency?: number | Latency;
  readonly addOn?: boolean;
  readonly patience?: number;
}

export interface RunOptions {
  readonly project: Project;
  readonly via?: Via;
  /** Who is at the keyboard from now on. */
  readonly user?: string;
  /** ISO instant to which the clock is set first; it stays. */
  readonly at?: string;
  readonly authMode?: AuthMode;
  readonly event?: EventRequest;
  readonly faults?: Faults;
  readonly answers?: readonly Answer[];
  readonly awaitsAnswers?: boolean;
}

/** One execution as the list of executions names it. */
export interface Execution extends RunResult {
  readonly at: string;
  readonly functionName: string;
  readonly via: Via;
  readonly user: string;
}

/** What may go wrong with clock triggers besides the scripts themselves. */
export interface TickFaults extends Faults {
  /** Google skips or doubles a firing now and then (section 5). */
  readonly firing?: (trigger: TriggerRecord, at: string) => 'once' | 'skipped' | 'doubled';
}

const KEPT_EXECUTIONS = 300;
/** 90 minutes for a consumer account ([A] section 1.1). */
const TRIGGER_SECONDS_PER_DAY = 5400;

export class Machine {
  /** Messages whose files are not written yet, by file name. */
  readonly unwritten = new Map<string, { readonly mail: OutgoingMail; readonly at: string }>();

  constructor(
    readonly workbook: WorkbookModel,
    readonly state: RuntimeState,
    private readonly options: MachineOptions = {},
  ) {}

  /** Runs a function of a project. Arguments and result are JSON-like, as between page and server. */
  run(functionName: string, args: readonly unknown[], options: RunOptions): RunResult {
    this.set(options);
    const via = options.via ?? 'editor';
    const event = options.event ?? this.ownEvent(via);
    // Opening and editing run simple triggers; everything else has the user's full authority (2.1).
    const authMode = options.authMode ?? (via === 'open' || via === 'edit' ? 'LIMITED' : 'FULL');
    return this.execute({
      functionName,
      project: options.project,
      parameters: event && args.length === 0 ? { event } : { json: argumentsJson(args) },
      via,
      authMode,
      // A simple trigger is not told who is at the keyboard ([A] Session reference).
      activeUser: authMode === 'FULL' ? this.state.user : '',
      effectiveUser: this.state.user,
      ...(options.faults ? { faults: options.faults } : {}),
      ...(options.answers ? { answers: options.answers } : {}),
      ...(options.awaitsAnswers ? { awaitsAnswers: true } : {}),
    });
  }

  /** Sets the clock and the person, where given. */
  set({ at, user }: { readonly at?: string | undefined; readonly user?: string | undefined }): void {
    if (at !== undefined) this.state.now = new Date(at).toISOString();
    if (user !== undefined) this.state.user = user;
  }

  /** Every clock trigger due at from ≤ t < to, in order; the clock ends at `to`. What was due before is missed. */
  tick(from: string, to: string, faults: TickFaults = {}): Execution[] {
    const end = Date.parse(to);
    const done: Execution[] = [];
    const fired = new Set<string>();
    let since = Date.parse(from);
    for (;;) {
      // Asked anew after each run: a script may add and delete triggers.
      const due = this.nextFiring(since, end, fired);
      if (!due) break;
      since = due.at;
      fired.add(due.key);
      const at = new Date(due.at).toISOString();
      const kind = faults.firing?.(due.trigger, at) ?? 'once';
      const times = { skipped: 0, once: 1, doubled: 2 }[kind];
      for (let time = 0; time < times; time += 1) {
        this.state.now = at;
        done.push(this.fire(due.trigger, { kind: 'clock', triggerUid: due.trigger.id }, 'trigger', faults));
      }
      if (due.trigger.schedule?.every === 'once') due.trigger.disabled = true;
    }
    this.state.now = new Date(end).toISOString();
    return done;
  }

  /** Runs an installable trigger with its creator's authority, whoever is at the keyboard. */
  fire(trigger: TriggerRecord, event: EventRequest, via: Via, faults: Faults = {}): Execution {
    const at = this.state.now;
    const project = this.options.findProject?.(trigger.project) ?? null;
    const call = { functionName: trigger.handler, via, user: trigger.owner, at };
    if (!project) return this.notRun(trigger, call, `Script function not found: ${trigger.handler}`);
    const quota = quotaOf(this.state, trigger.owner, Date.parse(at));
    if (quota.triggerSeconds >= TRIGGER_SECONDS_PER_DAY) {
      return this.notRun(trigger, call, 'Service using too much computer time for one day.');
    }
    const result = this.execute({
      functionName: trigger.handler,
      project,
      parameters: { event },
      via,
      authMode: 'FULL',
      activeUser: via === 'trigger' ? trigger.owner : this.state.user,
      effectiveUser: trigger.owner,
      faults,
    });
    quota.triggerSeconds += (Date.parse(this.state.now) - Date.parse(at)) / 1000;
    return { ...call, ...result };
  }

  /** Runs a simple trigger with the limited authority of the person at the keyboard. */
  runSimple(functionName: string, project: Project, via: 'open' | 'edit', event: EventRequest): Execution {
    const at = this.state.now;
    const result = this.run(functionName, [], { project, via, event });
    return { functionName, via, user: this.state.user, at, ...result };
  }

  /** The scripts that have run in this book and whose files are still found. */
  projects(): Project[] {
    return Object.keys(this.state.projects).flatMap((name) => this.options.findProject?.(name) ?? []);
  }

  /** Starts one execution now and keeps its record. */
  execute(call: Omit<ScriptCall, 'workbook' | 'state' | 'mailbox'>): RunResult {
    const at = this.state.now;
    const { latency, addOn, patience } = this.options;
    this.state.projects[call.project.name] = call.project.folder;
    const result = runScript({
      ...(latency === undefined ? {} : { latency }),
      ...(addOn === undefined ? {} : { addOn }),
      ...(patience === undefined ? {} : { patience }),
      ...call,
      workbook: this.workbook,
      state: this.state,
      mailbox: { post: (mail, sentAt) => this.post(mail, sentAt) },
    });
    this.record(at, call.project.name, call.functionName, call.via, call.effectiveUser, result);
    return result;
  }

  /** A firing that came to nothing before the script began. */
  private notRun(
    { project }: TriggerRecord,
    call: Pick<Execution, 'at' | 'functionName' | 'via' | 'user'>,
    error: string,
  ): Execution {
    const calls = { roundTrips: 0, cellsRead: 0, cellsWritten: 0, byMethod: {} };
    const result = { ok: false, result: null, error, stack: null, mails: [], calls, log: [], shown: [] };
    this.record(call.at, project, call.functionName, call.via, call.user, result);
    return { ...call, ...result };
  }

  private record(
    at: string,
    project: string,
    functionName: string,
    via: Via,
    user: string,
    { ok, error, log, calls }: RunResult,
  ): void {
    this.state.executions.push({ at, project, function: functionName, via, user, ok, error, log, calls });
    this.state.executions.splice(0, this.state.executions.length - KEPT_EXECUTIONS);
  }

  private nextFiring(
    from: number,
    to: number,
    fired: ReadonlySet<string>,
  ): { trigger: TriggerRecord; at: number; key: string } | null {
    let next: { trigger: TriggerRecord; at: number; key: string } | null = null;
    for (const trigger of this.state.triggers) {
      if (trigger.disabled || !trigger.schedule) continue;
      const since = Math.max(from, Date.parse(trigger.createdAt));
      for (const at of firings(trigger.schedule, since, to, { zoneOffset, instantOf })) {
        const key = `${trigger.id} ${at}`;
        if (fired.has(key)) continue;
        if (!next || at < next.at) next = { trigger, at, key };
        break;
      }
    }
    return next;
  }

  private ownEvent(via: Via): EventRequest | null {
    if (via === 'open') return { kind: 'open', triggerUid: null };
    if (via === 'trigger') return { kind: 'clock', triggerUid: '0' };
    return null;
  }

  private post(mail: OutgoingMail, at: string): string {
    const number = String(this.state.mails.length + 1).padStart(5, '0');
    const file = `${number}.eml`;
    this.unwritten.set(file, { mail, at });
    return file;
  }
}
