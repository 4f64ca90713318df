// One running script, host side: its identity, its clock, its buffered writes, its count of calls.
import type { AuthMode, Execution, Manifest, Via } from '../apps-script/execution';
import type { Host } from '../apps-script/host';
import type { CallCounts, RuntimeState } from '../apps-script/state';
import { recalculate } from '../book/formulas';
import { type Area, type CellValue, Refusal, type WorkbookModel } from '../book/model';
import * as sheetList from '../book/sheet-list';
import * as sort from '../book/sort';
import * as structure from '../book/structure';
import { violations } from '../book/validation';
import { authorize } from './authorization';
import { type Faults, strikes } from './faults';
import type { Project } from './project';
import { shared } from './shared';

/** Ends an execution for good: whatever the script catches, no service answers it any more. */
export class Killed extends Error {
  override readonly name = 'Exception';
}

export interface ExecutionSetting {
  readonly workbook: WorkbookModel;
  readonly state: RuntimeState;
  readonly project: Project;
  readonly via: Via;
  readonly authMode: AuthMode;
  readonly activeUser: string;
  readonly effectiveUser: string;
  readonly addOn: boolean;
  readonly host: Host;
  readonly faults: Faults;
  readonly latency: Latency;
}

/** Virtual milliseconds that work on the document takes. */
export interface Latency {
  readonly roundTrip: number;
  readonly cellRead: number;
  readonly cellWritten: number;
}

/** A member of a service that the script has called. */
interface CalledMember {
  readonly service: string;
  readonly member: string;
  /** Without the service that its class belongs to, as faults and counts name it. */
  readonly name: string;
  times: number;
  /** Whether this execution may call it is asked once: nothing that decides it changes. */
  isAllowed: boolean;
}

/** 30 seconds for simple triggers, 6 minutes else (section 1.2, [A]). */
const SIMPLE_TRIGGER_LIMIT = 30_000;
const LIMIT = 360_000;
export const TIMED_OUT = 'Exceeded maximum execution time';

export class ScriptExecution implements Execution {
  readonly workbook: WorkbookModel;
  readonly state: RuntimeState;
  readonly via: Via;
  readonly authMode: AuthMode;
  readonly activeUser: string;
  readonly effectiveUser: string;
  readonly manifest: Manifest;
  readonly scopes: readonly string[];
  readonly project: string;
  readonly addOn: boolean;
  readonly host: Host;
  readonly changes = { ...structure, ...sheetList, ...sort };
  readonly files: ReadonlyMap<string, string>;
  readonly logged: string[] = [];

  private readonly faults: Faults;
  private readonly members = new Map<string, CalledMember>();
  private readonly latency: Latency;
  private readonly deadline: number;
  private clock: number;
  private roundTrips = 0;
  private cellsRead = 0;
  private cellsWritten = 0;
  private cellsPending = 0;
  private counted = 0;
  private begun = false;
  private killed: Killed | null = null;
  private pending: (() => void)[] = [];

  constructor(setting: ExecutionSetting) {
    this.workbook = setting.workbook;
    this.state = setting.state;
    this.via = setting.via;
    this.authMode = setting.authMode;
    this.activeUser = setting.activeUser;
    this.effectiveUser = setting.effectiveUser;
    this.manifest = setting.project.manifest;
    this.scopes = setting.project.scopes;
    this.project = setting.project.name;
    this.files = setting.project.pages;
    this.addOn = setting.addOn;
    this.host = setting.host;
    this.faults = setting.faults;
    this.latency = setting.latency;
    this.clock = Date.parse(setting.state.now);
    this.deadline = this.clock + (setting.authMode === 'FULL' ? LIMIT : SIMPLE_TRIGGER_LIMIT);
  }

  get calls(): CallCounts {
    const byMethod: Record<string, number> = {};
    for (const { name, times } of this.members.values()) byMethod[name] = (byMethod[name] ?? 0) + times;
    const { roundTrips, cellsRead, cellsWritten } = this;
    return { roundTrips, cellsRead, cellsWritten, byMethod };
  }

  /** From here on calls are the script's own: before, the runtime prepares its arguments. */
  begin(): void {
    this.begun = true;
  }

  now(): number {
    return Math.floor(this.clock);
  }

  advance(milliseconds: number): void {
    this.clock += milliseconds;
    if (this.clock > this.deadline) this.kill(TIMED_OUT, 'lost');
  }

  enter(call: string): void {
    if (!this.begun) return;
    if (this.killed) throw this.killed;
    const member = this.members.get(call) ?? this.newMember(call);
    member.times += 1;
    this.counted += 1;
    this.faults.meanwhile?.(this.counted, member.name, this.pending.length, () => this.flush());
    const { killAt, throwAt } = this.faults;
    if (killAt && strikes(killAt, member.name, this.counted, member.times))
      this.kill(TIMED_OUT, killAt.pendingWrites);
    if (throwAt && strikes(throwAt, member.name, this.counted, member.times))
      throw new Refusal(throwAt.message);
    if (member.isAllowed) return;
    const { authMode, scopes } = this;
    authorize(member.service, member.member, { authMode, scopes, ungranted: this.faults.ungranted ?? [] });
    member.isAllowed = true;
  }

  read(cells: number): void {
    if (!this.begun) return;
    this.flush();
    this.cellsRead += cells;
    this.roundTrip(cells * this.latency.cellRead);
  }

  write(cells: number, apply: () => void): void {
    if (this.killed) throw this.killed;
    this.cellsWritten += cells;
    this.cellsPending += cells;
    this.pending.push(apply);
  }

  /** Applies every buffered write that nothing refuses, then throws the first refusal. */
  flush(): void {
    if (this.killed) throw this.killed;
    if (this.pending.length === 0) return;
    const writes = this.pending;
    this.pending = [];
    let refusal: unknown = null;
    for (const apply of writes) {
      try {
        apply();
      } catch (error) {
        refusal ??= error;
      }
    }
    if (this.workbook.sheets.some(({ cells }) => cells.formulas.size > 0)) {
      recalculate(this.workbook, this.clock);
    }
    const cells = this.cellsPending;
    this.cellsPending = 0;
    this.roundTrip(cells * this.latency.cellWritten);
    if (refusal !== null) throw refusal;
  }

  violation(sheetId: number, area: Area, values: readonly (readonly CellValue[])[]): string | null {
    const sheet = this.workbook.sheets.find(({ id }) => id === sheetId);
    if (!sheet) return null;
    return violations(this.workbook, sheet, area, values, this.clock)[0]?.message ?? null;
  }

  adopt<T extends object>(value: T): T {
    return structuredClone(value);
  }

  share<T extends object>(value: T): T {
    return shared(value);
  }

  log(severity: 'DEBUG' | 'INFO' | 'WARNING' | 'ERROR', message: string): void {
    const marked = severity === 'WARNING' || severity === 'ERROR';
    if (!this.killed) this.logged.push(marked ? `${severity}: ${message}` : message);
  }

  /** Why the execution was ended, or null. */
  get end(): Killed | null {
    return this.killed;
  }

  kill(message: string, pendingWrites: 'lost' | 'kept'): never {
    if (pendingWrites === 'kept') this.flush();
    this.pending = [];
    this.killed ??= new Killed(message);
    throw this.killed;
  }

  private newMember(call: string): CalledMember {
    const [member = '', type = '', ...outer] = call.split('.').reverse();
    const service = [...outer.reverse(), type].join('.');
    const called = { service, member, name: `${type}.${member}`, times: 0, isAllowed: false };
    this.members.set(call, called);
    return called;
  }

  private roundTrip(forCells: number): void {
    this.roundTrips += 1;
    const took = this.latency.roundTrip + forCells;
    if (took > 0) this.advance(took);
  }
}
