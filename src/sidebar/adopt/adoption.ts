import type {
  AdoptionEntry,
  AdoptionPreview,
  AdoptionProgress,
  AdoptionWish,
  OwnerTabs,
  RowsPreview,
  RowsWish,
  UndoPreview,
} from '../../app/sidebar/adoption-contract';
import type { AdoptionClient, Outcome, Refusal } from '../session/state';
import { createStore, type Store } from '../session/store';
import { LatestAnswer } from './latest-answer';
import { MoreCells } from './more-cells';

export interface AdoptionState {
  /** Null until they are here. */
  readonly tabs: Outcome<OwnerTabs> | null;
  /** Work on the book that is under way or has just ended. */
  readonly run: Run | null;
  /** Why what the person agreed to has to be looked at again, as the server says it; null for nothing. */
  readonly changed: string | null;
}

export type Run = { readonly what: 'adopt' | 'undo'; readonly tab: string } & (
  | { readonly state: 'running'; readonly done: number; readonly of: number }
  /** `isUndone` also of an adoption that was taken back, as the tab had changed under it. */
  | { readonly state: 'done'; readonly isUndone: boolean; readonly report: readonly string[] }
  | { readonly state: 'failed'; readonly refusal: Refusal }
);

interface Around {
  readonly client: AdoptionClient;
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** Called when the book has become another. */
  readonly reopen: () => Promise<void>;
}

/** Milliseconds until a work is looked at again that somebody else is at. */
const STANDSTILL = 3000;

/** What the sidebar knows of the team's own sheets; the work goes on wherever the person looks. */
export class Adoption {
  readonly store: Store<AdoptionState> = createStore<AdoptionState>({
    tabs: null,
    run: null,
    changed: null,
  });
  readonly preview: LatestAnswer<AdoptionWish, AdoptionPreview>;
  readonly undoing: LatestAnswer<{ readonly adoptionId: string }, UndoPreview>;
  readonly rows: LatestAnswer<RowsWish, RowsPreview>;
  readonly cells: MoreCells;
  readonly #around: Around;

  constructor(around: Around) {
    const { client, after } = around;
    this.#around = around;
    this.preview = new LatestAnswer((wish) => client.previewAdoption(wish), after);
    this.undoing = new LatestAnswer((input) => client.previewUndo(input), after);
    this.rows = new LatestAnswer((wish) => client.previewRows(wish), after);
    this.cells = new MoreCells(client);
  }

  async loadTabs(): Promise<void> {
    const tabs = await this.#around.client.ownerTabs({});
    // A list that is here already is better than a refusal.
    if (tabs.ok || !this.store.get().tabs?.ok) this.store.change({ tabs, changed: null });
  }

  /** A tab that has changed meanwhile is read again instead. */
  async adopt(wish: AdoptionWish, seen: string): Promise<'done' | 'changed' | 'failed'> {
    const first = this.#around.client.adopt({ ...wish, seen });
    this.store.change({ changed: null });
    const end = await this.#run({ what: 'adopt', tab: wish.tab }, first);
    if (end !== 'changed') return end;
    this.store.change({ run: null });
    this.preview.askAgain(wish);
    return end;
  }

  async undo({ id, tab }: Pick<AdoptionEntry, 'id' | 'tab'>, restore: readonly string[]): Promise<void> {
    const first = this.#around.client.undoAdoption({ adoptionId: id, restore });
    const end = await this.#run({ what: 'undo', tab }, first);
    if (end !== 'changed') return;
    this.store.change({ run: null });
    this.undoing.askAgain({ adoptionId: id });
  }

  /** Goes on with what was interrupted. */
  async goOn(): Promise<void> {
    const { tabs } = this.store.get();
    const stopped = tabs?.ok
      ? tabs.value.adoptions.find(({ state }) => state === 'begun' || state === 'undoing')
      : undefined;
    const what = stopped?.state === 'undoing' ? 'undo' : 'adopt';
    const end = await this.#run({ what, tab: stopped?.tab ?? '' }, this.#around.client.continueAdoption({}));
    if (end === 'changed') this.leaveRun();
  }

  /** Puts away what was told about a work. */
  leaveRun(): void {
    this.store.change({ run: null, changed: null });
    void this.loadTabs();
  }

  async #run(
    work: Pick<Run, 'what' | 'tab'>,
    first: Promise<Outcome<AdoptionProgress>>,
  ): Promise<'done' | 'changed' | 'failed'> {
    const { client } = this.#around;
    this.store.change({ run: { ...work, state: 'running', done: 0, of: 0 } });
    let reply = await first;
    let before = -1;
    // Only the first answer tells what is done.
    const report = reply.ok ? reply.value.report : [];
    while (reply.ok && reply.value.state === 'going') {
      const { done, of } = reply.value;
      this.store.change({ run: { ...work, state: 'running', done, of } });
      if (done === before) await this.#pause(STANDSTILL);
      before = done;
      reply = await client.continueAdoption({});
    }
    if (!reply.ok) {
      if (reply.error.code === 'conflict') {
        this.store.change({ changed: reply.error.message });
        return 'changed';
      }
      this.store.change({ run: { ...work, state: 'failed', refusal: reply.error } });
      return 'failed';
    }
    const isUndone = reply.value.state === 'undone';
    // Nothing that was read before holds any longer.
    for (const asked of [this.preview, this.undoing, this.rows]) asked.forget();
    await Promise.all([this.#around.reopen(), this.loadTabs()]);
    this.store.change({ run: { ...work, state: 'done', isUndone, report: isUndone ? [] : report } });
    return 'done';
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      this.#around.after(milliseconds, resolve);
    });
  }
}
