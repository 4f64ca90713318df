// Opens the book a command works on, and puts it back with the mails that were sent.
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { RuntimeState } from '../apps-script/state';
import { openBook, saveBook } from '../book/book-folder';
import { type BookLock, lockBook } from '../book/book-lock';
import type { WorkbookModel } from '../book/model';
import { Machine } from '../runtime/machine';
import { mimeMessage } from '../runtime/mail-file';
import { NotAProject, type Project, readProject } from '../runtime/project';
import { ADD_ON, addOnProject } from './add-on';
import { type ReadArguments, type Terminal, UsageError } from './command';

export interface OpenBook {
  readonly directory: string;
  readonly machine: Machine;
  /** Held until the book is closed. */
  readonly lock: BookLock;
}

/** A machine's data, or a copy of it. */
export interface SavedBook {
  readonly directory: string;
  readonly machine: Pick<Machine, 'workbook' | 'state' | 'unwritten'>;
}

/** Does one command's work on the book of `--book`, which no other program may open meanwhile. */
export async function withBook<T>(
  args: ReadArguments,
  terminal: Terminal,
  work: (book: OpenBook) => Promise<T>,
): Promise<T> {
  const book = await openMachine(args, terminal, 'command');
  try {
    return await work(book);
  } finally {
    book.lock.release();
  }
}

/** Opens the book named by `--book`, for the person of `--as`, else for the book's owner; who opens it closes it. */
export async function openMachine(
  args: ReadArguments,
  terminal: Terminal,
  program: 'desk' | 'command',
): Promise<OpenBook> {
  const directory = resolve(terminal.folder, args.required('book'));
  if (!existsSync(join(directory, 'state.json'))) {
    throw new UsageError(`There is no book in ${directory}. Make one: npm run -s gas -- new --book DIR`);
  }
  const lock = lockBook(directory, program);
  try {
    const { workbook, state } = await openBook<RuntimeState>(directory);
    const machine = machineOn(workbook, state);
    machine.set({ user: args.text('as') ?? workbook.owner });
    return { directory, machine, lock };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** A machine that finds the scripts of its triggers again; each is read once per command. */
export function machineOn(workbook: WorkbookModel, state: RuntimeState): Machine {
  const found = new Map<string, Project | null>();
  const findProject = (name: string): Project | null => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const project = projectNamed(name, state);
    found.set(name, project);
    return project;
  };
  return new Machine(workbook, state, { findProject });
}

/** Writes mails first, so that the book never names a file that is not there. */
export async function saveMachine({ directory, machine }: SavedBook): Promise<void> {
  const outbox = join(directory, 'outbox');
  await mkdir(outbox, { recursive: true });
  for (const [file, { mail, at }] of machine.unwritten) {
    await writeFile(join(outbox, file), await mimeMessage(mail, at, file.replace('.eml', '')));
  }
  machine.unwritten.clear();
  await saveBook(directory, machine.workbook, machine.state);
}

/** The project named by `--project`, else the built add-on. */
export function chosenProject(args: ReadArguments, terminal: Terminal): Project {
  const folder = args.text('project');
  if (folder === undefined) return addOnProject();
  try {
    return readProject(resolve(terminal.folder, folder));
  } catch (cause) {
    if (cause instanceof NotAProject) throw new UsageError(cause.message, { cause });
    throw cause;
  }
}

function projectNamed(name: string, state: RuntimeState): Project | null {
  if (name === ADD_ON) return addOnProject();
  const folder = state.projects[name];
  if (folder === undefined || !existsSync(folder)) return null;
  return readProject(folder, name);
}
