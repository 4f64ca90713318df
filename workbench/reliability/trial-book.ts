// A team's book on which something goes wrong: the built add-on, installed, with the documents' example in it.
import { newState } from '../apps-script/state';
import { sheetView } from '../book/json-view';
import type { CellValue, SheetModel } from '../book/model';
import { newWorkbook } from '../book/new-workbook';
import { ADD_ON, addOnProject } from '../commands/add-on';
import { checkpoint } from '../desk-server/checkpoint';
import { typeDocuments } from '../example/documents';
import type { Faults } from '../runtime/faults';
import { type Execution, Machine, type TickFaults } from '../runtime/machine';
import type { Project } from '../runtime/project';
import type { RunResult } from '../runtime/run-script';

export const people = {
  owner: 'owner@example.com',
  admin: 'seoyeon.lee@example.com',
  younghee: 'younghee.kim@example.com',
  /** Whom the platform does not tell. */
  nameless: '',
} as const;
export type Person = keyof typeof people;

let built: Project | null = null;
/** Made once: it takes as long as ten runs. */
let exampleBook: TrialBook | null = null;

/** The built add-on, read once: hundreds of books run it. */
export function addOn(): Project {
  built ??= addOnProject();
  return built;
}

/** Instant of a wall time in Seoul, such as `2024-10-02T08:00`. */
export function seoul(wallTime: string): string {
  return new Date(`${wallTime}+09:00`).toISOString();
}

export class TrialBook {
  /** Told of what is about to be run, in words that say all of it but the book. */
  watch: ((call: string) => void) | null = null;

  constructor(readonly machine: Machine) {}

  /** A new spreadsheet with the add-on's script in it; nothing is installed. */
  static blank(at: string): TrialBook {
    const workbook = newWorkbook({
      name: '대장',
      locale: 'ko_KR',
      timeZone: 'Asia/Seoul',
      owner: people.owner,
    });
    return new TrialBook(machineOf(workbook, newState(at, people.owner, 'ko')));
  }

  /** Installed at seven on 2024-10-02, a Wednesday, with the documents' example typed in; no job has run. */
  static example(): TrialBook {
    exampleBook ??= TrialBook.typed();
    return exampleBook.copy();
  }

  private static typed(): TrialBook {
    const book = TrialBook.blank(seoul('2024-10-02T07:00'));
    book.run('install');
    typeDocuments(book.withoutScripts());
    return book;
  }

  /** The same book, sharing nothing that can change. */
  copy(): TrialBook {
    // What ran so far is no part of the book, and long.
    this.machine.state.executions = [];
    const { workbook, state } = checkpoint(this.machine);
    return new TrialBook(machineOf(workbook, state));
  }

  /** A person at this book in which typing starts no script. */
  withoutScripts(): Machine {
    return new Machine(this.machine.workbook, this.machine.state);
  }

  /** Runs an entry point as a person or as the trigger would; a failure is part of the result. */
  start(
    name: string,
    args: readonly unknown[],
    { via = 'editor', as = 'owner', faults = {} }: StartOptions = {},
  ): RunResult {
    this.watch?.(JSON.stringify([name, args, via, as]));
    return this.machine.run(name, args, { project: addOn(), via, user: people[as], faults });
  }

  /** Runs an entry point that has to end well. */
  run(name: string, options: StartOptions = {}): RunResult {
    return fine(this.start(name, [], options));
  }

  /** Each clock trigger due within the hour that begins at this wall time in Seoul. */
  hour(wallTime: string, faults: TickFaults = {}): Execution[] {
    this.watch?.(wallTime);
    const from = Date.parse(seoul(wallTime));
    return this.machine.tick(new Date(from).toISOString(), new Date(from + 3_600_000).toISOString(), faults);
  }

  sheet(name: string): SheetModel {
    const sheet = this.machine.workbook.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`The book has no sheet ${name}.`);
    return sheet;
  }

  /** The rows of a sheet by header, dates as `YYYY-MM-DD`; no row where the sheet is not there. */
  rows(name: string): Record<string, CellValue>[] {
    const sheet = this.machine.workbook.sheets.find((one) => one.name === name);
    if (!sheet) return [];
    const [headers = [], ...lines] = sheetView(sheet, this.machine.workbook).values;
    return lines.map((line) =>
      Object.fromEntries(headers.map((header, index) => [String(header), line[index] ?? ''])),
    );
  }

  /** Where a column stands, from 1. */
  place(name: string, header: string): number {
    const { cells, columnCount } = this.sheet(name);
    for (let column = 1; column <= columnCount; column += 1)
      if (cells.get(1, column) === header) return column;
    throw new Error(`${name} has no column ${header}.`);
  }

  /** Puts a value into a cell as an import would, past what the sheet accepts from a person. */
  put(name: string, row: number, header: string, value: CellValue): void {
    this.sheet(name).cells.set(row, this.place(name, header), value);
  }
}

export interface StartOptions {
  readonly via?: 'editor' | 'trigger' | 'sidebar' | 'menu';
  readonly as?: Person;
  readonly faults?: Faults;
}

export function fine<Result extends RunResult>(result: Result): Result {
  if (!result.ok) throw new Error(`${result.error}\n${result.stack ?? ''}`);
  return result;
}

function machineOf(...[workbook, state]: ConstructorParameters<typeof Machine>): Machine {
  return new Machine(workbook, state, { findProject: (name) => (name === ADD_ON ? addOn() : null) });
}
