// The browser pages at which the desk is open, whichever book lies on it.
import type { DeskEvent, DeskState } from './protocol';

export class Pages {
  private readonly listeners = new Set<(event: DeskEvent) => void>();
  /** Of the book as the pages were last told it; grows from one book to the next. */
  private version = 1;

  get current(): number {
    return this.version;
  }

  /** Adds a page, which hears the state at once; gives back what takes it away. */
  add(listener: (event: DeskEvent) => void, state: DeskState): () => void {
    this.listeners.add(listener);
    listener({ kind: 'state', state });
    return () => this.listeners.delete(listener);
  }

  nextVersion(): number {
    this.version += 1;
    return this.version;
  }

  tell(event: DeskEvent): void {
    for (const listener of this.listeners) listener(event);
  }
}
