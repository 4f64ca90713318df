import type {
  ArchiveEntry,
  ArchiveOverview,
  ArchiveProcedures,
  ArchiveProgress,
} from '../../app/sidebar/archive-contract';
import type { Client } from '../../rpc/client';
import type { Outcome, Refusal } from '../session/state';
import { createStore, type Store } from '../session/store';

export interface ArchivingState {
  /** Null until someone asks. */
  readonly overview: Outcome<ArchiveOverview> | null;
  readonly isLooking: boolean;
  readonly run: ArchiveRun | null;
}

/** Work on the book that is under way or has just ended; it goes on wherever the person looks. */
export type ArchiveRun = { readonly what: 'closing' | 'undoing' | 'counting'; readonly tab: string } & (
  | { readonly state: 'running'; readonly done: number; readonly of: number }
  | { readonly state: 'done'; readonly end: ArchiveProgress }
  | { readonly state: 'failed'; readonly refusal: Refusal }
);

interface Around {
  readonly client: Client<ArchiveProcedures, Refusal>;
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** Called when the book has become another. */
  readonly reopen: () => Promise<void>;
}

/** Milliseconds until work is looked at again that somebody else is at. */
const STANDSTILL = 3000;

/** What the sidebar knows of closed years. */
export class Archiving {
  readonly store: Store<ArchivingState> = createStore<ArchivingState>({
    overview: null,
    isLooking: false,
    run: null,
  });
  readonly #around: Around;

  constructor(around: Around) {
    this.#around = around;
  }

  get client(): Around['client'] {
    return this.#around.client;
  }

  async look(): Promise<void> {
    this.store.change({ isLooking: true });
    const overview = await this.#around.client.archiveYears({});
    this.store.change({ overview, isLooking: false });
  }

  close(year: string, seen: string, tab: string): Promise<void> {
    return this.#run({ what: 'closing', tab }, this.#around.client.closeYear({ year, seen }));
  }

  undo({ id, tab }: ArchiveEntry): Promise<void> {
    return this.#run({ what: 'undoing', tab }, this.#around.client.undoArchive({ id }));
  }

  recount({ id, tab }: ArchiveEntry): Promise<void> {
    return this.#run({ what: 'counting', tab }, this.#around.client.recountArchive({ id }));
  }

  /** Goes on with what was interrupted. */
  goOn(tab: string): Promise<void> {
    return this.#run({ what: 'closing', tab }, this.#around.client.continueArchive({}));
  }

  /** Puts away what was told about work. */
  leaveRun(): void {
    this.store.change({ run: null });
  }

  async #run(
    work: Pick<ArchiveRun, 'what' | 'tab'>,
    first: Promise<Outcome<ArchiveProgress>>,
  ): Promise<void> {
    const { client, after, reopen } = this.#around;
    this.store.change({ run: { ...work, state: 'running', done: 0, of: 0 } });
    let reply = await first;
    let moved = 0;
    while (reply.ok && reply.value.state === 'going') {
      const { done, of } = reply.value;
      // Each execution counts what it moved itself.
      this.store.change({ run: { ...work, state: 'running', done: moved + done, of: moved + of } });
      moved += done;
      if (done === 0)
        await new Promise<void>((resolve) => {
          after(STANDSTILL, resolve);
        });
      reply = await client.continueArchive({});
    }
    if (reply.ok) await reopen();
    this.store.change({
      run: reply.ok
        ? { ...work, state: 'done', end: reply.value }
        : { ...work, state: 'failed', refusal: reply.error },
    });
    await this.look();
  }
}
