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
  /** Virtual milliseconds that each round trip to the document takes. */
  readonly latency: number;
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
  readonly calls: CallCounts = { roundTrips: 0, cellsRead: 0, cellsWritten: 0, byMethod: {} };
  readonly logged: string[] = [];

  private readonly faults: Faults;
  private readonly latency: number;
  private readonly deadline: number;
  private clock: number;
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

  /** From here on calls are the script's own: before, the runtime prepares its arguments. */
  begin(): void {
    this.begun = true;
  }

  now(): number {
    return this.clock;
  }

  advance(milliseconds: number): void {
    this.clock += milliseconds;
    if (this.clock > this.deadline) this.kill(TIMED_OUT, 'lost');
  }

  enter(service: string, member: string): void {
    if (!this.begun) return;
    if (this.killed) throw this.killed;
    const name = `${service.split('.').at(-1)}.${member}`;
    const times = (this.calls.byMethod[name] ?? 0) + 1;
    this.calls.byMethod[name] = times;
    this.counted += 1;
    this.faults.meanwhile?.(this.counted, name, this.pending.length);
    const { killAt, throwAt } = this.faults;
    if (killAt && strikes(killAt, name, this.counted, times)) this.kill(TIMED_OUT, killAt.pendingWrites);
    if (throwAt && strikes(throwAt, name, this.counted, times)) throw new Refusal(throwAt.message);
    authorize(service, member, {
      authMode: this.authMode,
      scopes: this.scopes,
      ungranted: this.faults.ungranted ?? [],
    });
  }

  read(cells: number): void {
    if (!this.begun) return;
    this.flush();
    this.roundTrip();
    this.calls.cellsRead += cells;
  }

  write(cells: number, apply: () => void): void {
    if (this.killed) throw this.killed;
    this.calls.cellsWritten += cells;
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
    this.roundTrip();
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

  private roundTrip(): void {
    this.calls.roundTrips += 1;
    if (this.latency > 0) this.advance(this.latency);
  }
}
