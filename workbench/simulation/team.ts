// A team at work on a book of its own: the machine, the dice, what was typed and what has happened so far.
import { careLog } from '../../src/sheets/care-log';
import { contractLedger } from '../../src/sheets/contract-ledger';
import { customers } from '../../src/sheets/customers';
import type { SheetDeclaration } from '../../src/sheets/declaration';
import { newState } from '../apps-script/state';
import { newWorkbook } from '../book/new-workbook';
import { ADD_ON, addOnProject } from '../commands/add-on';
import { checkpoint, goBack } from '../desk-server/checkpoint';
import { typeDocuments } from '../example/documents';
import { type Seeded, seeded } from '../example/seeded';
import { Machine } from '../runtime/machine';
import type { Project } from '../runtime/project';
import { type Tab, tabIfThere, tabOf } from './tabs';
import { Tracers } from './tracers';

/** The people of the documents' example, and the owner of the file. */
export const people = {
  owner: 'owner@example.com',
  admin: 'seoyeon.lee@example.com',
  younghee: 'younghee.kim@example.com',
  chulsoo: 'chulsoo.park@example.com',
} as const;

export const managerNames = ['김영희', '박철수'] as const;

/** Milliseconds of this computer: a year is played beside other work, and a slow hour of it is no fault of the script. */
const PATIENCE = 600_000;

/** What an invariant found; the run of the year ends there. */
export class Violation extends Error {}

export class Team {
  /** In words, newest last. */
  readonly happened: string[] = [];
  /** Counts of what was done and what went wrong, by name. */
  readonly counts = new Map<string, number>();
  private keys = 0;
  private names = 0;

  private constructor(
    readonly project: Project,
    readonly machine: Machine,
    readonly random: Seeded,
    readonly tracers: Tracers,
  ) {}

  /** Installs a book at 06:00 of a day (`YYYY-MM-DD`) in Seoul, with the documents' rows in it. */
  static install(seed: number, day: string): Team {
    const project = addOnProject();
    const machine = blankMachine(project, instantOf(day, 6 * 60));
    const installed = machine.run('install', [], { project, via: 'editor' });
    if (!installed.ok) throw new Violation(`install: ${installed.error}`);
    const team = new Team(project, machine, seeded(seed), new Tracers(machine.workbook));
    typeDocuments(team.quietMachine);
    team.tracers.adoptAll();
    return team;
  }

  /** Another team in the same state, with dice of its own. */
  copy(seed: number): Team {
    const machine = blankMachine(this.project, this.machine.state.now);
    goBack(machine, checkpoint(this.machine));
    const copied = new Team(this.project, machine, seeded(seed), this.tracers.copy(machine.workbook));
    copied.keys = this.keys;
    copied.names = this.names;
    return copied;
  }

  /** The same book without the add-on's files: what is typed there starts no trigger. */
  get quietMachine(): Machine {
    return new Machine(this.machine.workbook, this.machine.state);
  }

  get ledger(): Tab {
    return this.tab(contractLedger);
  }

  get customers(): Tab {
    return this.tab(customers);
  }

  get log(): Tab {
    return this.tab(careLog);
  }

  tab(sheet: SheetDeclaration): Tab {
    return tabOf(this.machine.workbook, sheet);
  }

  /** The tab of a later sheet; null until its feature is first used. */
  later(sheet: SheetDeclaration): Tab | null {
    return tabIfThere(this.machine.workbook, sheet);
  }

  /** Today in Seoul. */
  get today(): string {
    return dayOf(this.machine.state.now);
  }

  /** The hour in Seoul. */
  get hour(): number {
    return new Date(Date.parse(this.machine.state.now) + 9 * 3_600_000).getUTCHours();
  }

  /** The day on which mails were last decided on, as the add-on remembers it. */
  mailDay(): string | null {
    return this.machine.state.properties[this.project.name]?.document['mail-day'] ?? null;
  }

  /** Whether rows of the log are on their way into an archive or back, as the add-on remembers it. */
  get isArchiving(): boolean {
    const kept = this.machine.state.properties[this.project.name]?.document.archive;
    return kept !== undefined && kept !== '{}';
  }

  /** A key as the sidebar makes one. */
  nextKey(): string {
    this.keys += 1;
    return `simulated-${String(this.keys).padStart(6, '0')}`;
  }

  /** A number that nothing else in this year bears. */
  nextNumber(): number {
    this.names += 1;
    return this.names;
  }

  note(words: string): void {
    this.happened.push(`${this.machine.state.now.slice(0, 16)}Z ${words}`);
  }

  count(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }
}

function blankMachine(project: Project, at: string): Machine {
  const workbook = newWorkbook({
    name: '대장',
    locale: 'ko_KR',
    timeZone: 'Asia/Seoul',
    owner: people.owner,
  });
  return new Machine(workbook, newState(at, people.owner, 'ko'), {
    findProject: (name) => (name === ADD_ON ? project : null),
    patience: PATIENCE,
  });
}

/** The instant of a minute of a day in Seoul. */
export function instantOf(day: string, minute: number): string {
  return new Date(Date.parse(`${day}T00:00:00+09:00`) + minute * 60_000).toISOString();
}

/** The day in Seoul of an instant. */
export function dayOf(instant: string): string {
  return new Date(Date.parse(instant) + 9 * 3_600_000).toISOString().slice(0, 10);
}

export function dayAfter(day: string, days: number): string {
  return dayOf(instantOf(day, days * 1440));
}
