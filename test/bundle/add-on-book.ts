// The built add-on in a book of its own, with a virtual clock: what a team sees, cell by cell.
import { newState } from '../../workbench/apps-script/state';
import { sheetView } from '../../workbench/book/json-view';
import type { CellValue, SheetModel, WorkbookModel } from '../../workbench/book/model';
import { newWorkbook } from '../../workbench/book/new-workbook';
import { columnName } from '../../workbench/book/references';
import { ADD_ON, addOnProject } from '../../workbench/commands/add-on';
import { checkpoint, goBack } from '../../workbench/desk-server/checkpoint';
import { typeDocuments } from '../../workbench/example/documents';
import { type EditResult, edit } from '../../workbench/runtime/edit';
import { type Execution, Machine, type TickFaults } from '../../workbench/runtime/machine';
import type { Project } from '../../workbench/runtime/project';
import type { RunResult } from '../../workbench/runtime/run-script';

export interface BookOptions {
  /** ISO instant at which it is installed. */
  readonly at?: string;
  readonly zone?: string;
  readonly scriptZone?: string;
  readonly locale?: string;
}

export const OWNER = 'owner@example.com';

export class AddOnBook {
  readonly project: Project;
  readonly workbook: WorkbookModel;
  readonly machine: Machine;

  /** An empty book with the add-on's script; nothing is installed yet. */
  constructor({
    at = '2024-10-02T07:00:00+09:00',
    zone = 'Asia/Seoul',
    scriptZone,
    locale = 'ko_KR',
  }: BookOptions = {}) {
    const built = addOnProject();
    const timeZone = scriptZone ?? built.manifest.timeZone;
    this.project = { ...built, manifest: { ...built.manifest, timeZone } };
    this.workbook = newWorkbook({ name: '대장', locale, timeZone: zone, owner: OWNER });
    this.machine = new Machine(this.workbook, newState(new Date(at).toISOString(), OWNER, 'ko'), {
      findProject: (name) => (name === ADD_ON ? this.project : null),
    });
  }

  /** Makes this book what another is, sharing nothing that can change: it costs a hundredth of the runs that made it. */
  copyOf(other: AddOnBook): this {
    goBack(this.machine, checkpoint(other.machine));
    return this;
  }

  /** Runs an entry point of the add-on; throws when the execution failed. */
  run(functionName: string, via: 'editor' | 'menu' | 'open' = 'editor'): RunResult {
    return fine(this.machine.run(functionName, [], { project: this.project, via }));
  }

  /** Runs another script against the same book. */
  runScript(project: Project, functionName: string): RunResult {
    return fine(this.machine.run(functionName, [], { project }));
  }

  /** Every clock trigger due from one instant to before another, each ending well. */
  tick(from: string, to: string, faults: TickFaults = {}): Execution[] {
    const executions = this.machine.tick(new Date(from).toISOString(), new Date(to).toISOString(), faults);
    for (const one of executions) fine(one);
    return executions;
  }

  /** The one run of an hour of a day in Seoul. */
  tickHour(day: string, hour = 8): Execution {
    const begin = Date.parse(`${day}T${String(hour).padStart(2, '0')}:00:00+09:00`);
    const [execution, ...others] = this.tick(
      new Date(begin).toISOString(),
      new Date(begin + 3_600_000).toISOString(),
    );
    if (!execution || others.length > 0)
      throw new Error(`${others.length} runs in the hour ${hour} of ${day}.`);
    return execution;
  }

  /** A person types into the cell of a row below a header. */
  type(sheet: string, row: number, header: string, value: string): EditResult {
    return edit(this.machine, { sheet, cell: `${columnName(this.columnOf(sheet, header))}${row}`, value });
  }

  /** Chosen columns of a sheet's rows as they stand, dates as `YYYY-MM-DD`. */
  rows(sheet: string, ...headers: string[]): CellValue[][] {
    const { values } = sheetView(this.sheet(sheet), this.workbook);
    const places = headers.map((header) => this.columnOf(sheet, header) - 1);
    return values.slice(1).map((line) => places.map((place) => line[place] ?? ''));
  }

  column(sheet: string, header: string): CellValue[] {
    return this.rows(sheet, header).map(([value = '']) => value);
  }

  /** The finding texts of 상태 점검 under a subject. */
  findings(subject: string): CellValue[] {
    return this.rows('상태 점검', '항목', '내용').flatMap(([one, text = '']) =>
      one === subject ? [text] : [],
    );
  }

  /** Mails sent so far, with the day in Seoul. */
  mails(): { on: string; to: string; subject: string; text: string; html: string }[] {
    return this.machine.state.mails.map(({ at, to, subject, text, html }) => ({
      on: new Date(Date.parse(at) + 9 * 3_600_000).toISOString().slice(0, 10),
      to,
      subject,
      text,
      html,
    }));
  }

  sheet(name: string): SheetModel {
    const sheet = this.workbook.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`The book has no sheet ${name}.`);
    return sheet;
  }

  columnOf(sheet: string, header: string): number {
    const { cells, columnCount } = this.sheet(sheet);
    for (let column = 1; column <= columnCount; column += 1) {
      if (cells.get(1, column) === header) return column;
    }
    throw new Error(`${sheet} has no column ${header}.`);
  }
}

const examples = new Map<string, AddOnBook>();

/** The example book as `new --example` makes it: installed, with both example tables typed in before any run. */
export function exampleBook(options: BookOptions = {}): AddOnBook {
  return new AddOnBook(options).copyOf(typedExample(options));
}

/** The same, made once and not to be changed. */
export function typedExample(options: BookOptions): AddOnBook {
  const key = JSON.stringify(options);
  const made = examples.get(key);
  if (made) return made;
  const book = new AddOnBook(options);
  book.run('install');
  // Without the script's files no onEdit runs, as on the command line; a hundred edits take no time then.
  typeDocuments(new Machine(book.workbook, book.machine.state));
  examples.set(key, book);
  return book;
}

function fine<Result extends RunResult>(result: Result): Result {
  if (!result.ok) throw new Error(`${result.error}\n${result.stack ?? ''}`);
  return result;
}
