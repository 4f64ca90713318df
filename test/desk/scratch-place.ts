// A desk on a book in a folder of its own, with room beside it for others.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newState } from '../../workbench/apps-script/state';
import { lockBook } from '../../workbench/book/book-lock';
import type { WorkbookModel } from '../../workbench/book/model';
import { saveMachine } from '../../workbench/commands/book';
import { BookOnDesk } from '../../workbench/desk-server/book-on-desk';
import { DroppedFile } from '../../workbench/desk-server/dropped-file';
import type { DeskEvent } from '../../workbench/desk-server/protocol';
import { Machine } from '../../workbench/runtime/machine';
import type { Project } from '../../workbench/runtime/project';
import { everything, OWNER } from './scratch-desk';

export interface ScratchPlace {
  readonly place: BookOnDesk;
  readonly file: DroppedFile;
  /** The folder in which the books lie. */
  readonly shelf: string;
  readonly events: DeskEvent[];
  /** Reads a text as a file of this name; fails the test where it is refused. */
  read(name: string, content: string | Uint8Array): Promise<number>;
}

const open: { place: BookOnDesk; shelf: string }[] = [];

afterEach(async () => {
  for (const { place, shelf } of open.splice(0)) {
    await place.close();
    rmSync(shelf, { recursive: true, force: true });
  }
});

export async function scratchPlace(
  book: WorkbookModel,
  project: Project = everything(),
): Promise<ScratchPlace> {
  const shelf = mkdtempSync(join(tmpdir(), 'daejang-shelf-'));
  const directory = join(shelf, 'first');
  const machine = new Machine(book, newState('2024-10-02T00:30:00.000Z', OWNER, 'ko'), {
    findProject: (name) => (name === project.name ? project : null),
  });
  const lock = lockBook(directory, 'desk');
  await saveMachine({ directory, machine });
  const report = (error: unknown) => {
    throw error;
  };
  const place = new BookOnDesk(
    { directory, machine, lock },
    { projects: [project], report, onReplace: () => {} },
  );
  place.servedAt('http://127.0.0.1:8787', 'http://127.0.0.1:8788');
  open.push({ place, shelf });
  const events: DeskEvent[] = [];
  place.listen((event) => events.push(event));
  const file = new DroppedFile(place);
  return {
    place,
    file,
    shelf,
    events,
    async read(name, content) {
      const reply = await file.receive(name, Buffer.from(content));
      if (!reply.ok) throw new Error(reply.error);
      return reply.file;
    },
  };
}
