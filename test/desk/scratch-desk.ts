// A desk on a book in memory, with the project of projects/everything or a script of the test's own.
import { join } from 'node:path';
import { newState } from '../../workbench/apps-script/state';
import type { WorkbookModel } from '../../workbench/book/model';
import { Desk } from '../../workbench/desk-server/desk';
import type { DeskAction, DeskEvent, Reply } from '../../workbench/desk-server/protocol';
import { Machine } from '../../workbench/runtime/machine';
import { type Project, readProject } from '../../workbench/runtime/project';
import { bookWith } from '../workbench/book/book-with';

const NOW = '2024-10-02T00:30:00.000Z';
export const OWNER = 'owner@example.com';

export interface ScratchDesk {
  readonly desk: Desk;
  readonly machine: Machine;
  readonly book: WorkbookModel;
  /** What the page has been told, oldest first. */
  readonly events: DeskEvent[];
  act(action: DeskAction): Promise<Reply>;
  /** Starts an item of the project's menu. */
  menu(handler: string): Promise<Reply>;
  /** Calls a server function from the open page. */
  call(name: string, ...args: readonly unknown[]): Promise<Reply>;
}

export const everything = (): Project => readProject(join(__dirname, 'projects/everything'), 'everything');

export function scratchDesk(
  book: WorkbookModel = bookWith({ 시트1: [] }),
  project = everything(),
): ScratchDesk {
  const machine = new Machine(book, newState(NOW, OWNER, 'ko'), {
    findProject: (name) => (name === project.name ? project : null),
  });
  const desk = new Desk(machine);
  desk.open([project]);
  const events: DeskEvent[] = [];
  desk.listen((event) => events.push(event));
  const act = (action: DeskAction) => desk.act(action);
  return {
    desk,
    machine,
    book,
    events,
    act,
    menu: (handler) => act({ do: 'menu', project: project.name, handler }),
    call(name, ...args) {
      const page = desk.state().sidebar?.id ?? 0;
      return act({ do: 'call', page, name, args: JSON.stringify(args) });
    },
  };
}
