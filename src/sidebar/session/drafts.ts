import type { Shelf } from './shelf';
import type { Draft, Refusal, SessionState } from './state';
import type { Store } from './store';

const PREFIX = 'draft/';

/** What people have typed and not saved: one draft a form, in the page and on the shelf. */
export class Drafts {
  readonly #store: Store<SessionState>;
  #shelf: Shelf;

  constructor(store: Store<SessionState>, shelf: Shelf) {
    this.#store = store;
    this.#shelf = shelf;
  }

  get shelf(): Shelf {
    return this.#shelf;
  }

  /** Goes over to the shelf of the book that was opened. */
  recall(shelf: Shelf): void {
    this.#shelf = shelf;
    const kept = shelf.names().flatMap((name): [string, Draft][] => {
      const value = name.startsWith(PREFIX) ? shelf.read(name) : null;
      return value === null ? [] : [[name.slice(PREFIX.length), { value, refusal: null }]];
    });
    this.#store.change({ drafts: Object.fromEntries(kept) });
  }

  /** Null where nothing is typed. */
  value(slot: string): unknown {
    return this.#store.get().drafts[slot]?.value ?? null;
  }

  set(slot: string, value: unknown, refusal: Refusal | null = null): void {
    this.#shelf.write(PREFIX + slot, value);
    this.#store.change({ drafts: { ...this.#store.get().drafts, [slot]: { value, refusal } } });
  }

  clear(slot: string): void {
    this.#shelf.remove(PREFIX + slot);
    const { [slot]: _, ...others } = this.#store.get().drafts;
    this.#store.change({ drafts: others });
  }
}
