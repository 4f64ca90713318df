// The book that lies on the desk. Another may take its place while the pages stay open.
import type { OpenBook } from '../commands/book';
import type { Project } from '../runtime/project';
import { Autosave } from './autosave';
import { Desk } from './desk';
import { Pages } from './pages';
import type { DeskEvent } from './protocol';

interface Lying {
  readonly book: OpenBook;
  readonly desk: Desk;
  readonly autosave: Autosave;
}

export interface BookOnDeskOptions {
  /** The scripts whose `onOpen` runs first. */
  readonly projects: readonly Project[];
  /** Hears of books that could not be saved. */
  readonly report: (error: unknown) => void;
  /** Hears in which folder the book is that has come in another one's place. */
  readonly onReplace: (directory: string) => void;
}

export class BookOnDesk {
  private readonly pages = new Pages();
  private lying: Lying;
  private address = '';
  private frameOrigin = '';
  /** Resolves when the books that lay here before are saved and free. */
  private cleared: Promise<unknown> = Promise.resolve();

  constructor(
    book: OpenBook,
    private readonly options: BookOnDeskOptions,
  ) {
    this.lying = this.laid(book);
    this.desk.open(options.projects);
  }

  get desk(): Desk {
    return this.lying.desk;
  }

  get directory(): string {
    return this.lying.book.directory;
  }

  /** Says where the desk is found, and where scripts' pages are served. */
  servedAt(address: string, frameOrigin: string): void {
    this.address = address;
    this.frameOrigin = frameOrigin;
    this.desk.framesAt(frameOrigin);
    this.lying.book.lock.tellAddress(address);
  }

  listen(listener: (event: DeskEvent) => void): () => void {
    return this.desk.listen(listener);
  }

  /** Puts another book here, with a word to the pages; the one before is saved and free a moment later. */
  replace(book: OpenBook, title: string, text: string): void {
    const { lying } = this;
    const left = lying.desk.leave();
    this.cleared = this.cleared.then(() => left).then(() => putAway(lying));
    this.lying = this.laid(book);
    this.servedAt(this.address, this.frameOrigin);
    this.desk.arrive(title, text);
    this.desk.open(this.options.projects);
    this.options.onReplace(book.directory);
  }

  /** Saves what has changed and lets others open the book. */
  async close(): Promise<void> {
    await this.desk.leave();
    await putAway(this.lying);
    await this.cleared;
  }

  private laid(book: OpenBook): Lying {
    const autosave = new Autosave(book.directory, book.machine, this.options.report);
    const desk = new Desk(book.machine, { pages: this.pages, onChange: () => autosave.soon() });
    return { book, desk, autosave };
  }
}

async function putAway({ book, autosave }: Lying): Promise<void> {
  await autosave.end();
  book.lock.release();
}
