import type { AdoptionWish, CellChange } from '../../app/sidebar/adoption-contract';
import type { AdoptionClient, Refusal } from '../session/state';
import { createStore, type Store } from '../session/store';

interface Fetched {
  readonly cells: readonly CellChange[];
  readonly isAsking: boolean;
  readonly refusal: Refusal | null;
}

const nothing: Fetched = { cells: [], isAsking: false, refusal: null };

/** The cells of long groups beyond those that a preview shows, group by group. */
export class MoreCells {
  readonly store: Store<{ readonly groups: Readonly<Record<string, Fetched>> }> = createStore<{
    readonly groups: Readonly<Record<string, Fetched>>;
  }>({ groups: {} });
  readonly #client: AdoptionClient;
  #wish: AdoptionWish | null = null;

  constructor(client: AdoptionClient) {
    this.#client = client;
  }

  /** What was fetched of a group of this very preview. */
  of(wish: AdoptionWish, group: string): Fetched {
    return this.#wish === wish ? (this.store.get().groups[group] ?? nothing) : nothing;
  }

  async fetch(wish: AdoptionWish, group: string, from: number): Promise<void> {
    if (this.#wish !== wish) {
      this.#wish = wish;
      this.store.change({ groups: {} });
    }
    const before = this.of(wish, group);
    this.#put(group, { ...before, isAsking: true, refusal: null });
    const reply = await this.#client.adoptionCells({ ...wish, group, from });
    if (this.#wish !== wish) return;
    this.#put(
      group,
      reply.ok
        ? { cells: [...before.cells, ...reply.value.cells], isAsking: false, refusal: null }
        : { ...before, isAsking: false, refusal: reply.error },
    );
  }

  #put(group: string, fetched: Fetched): void {
    this.store.change({ groups: { ...this.store.get().groups, [group]: fetched } });
  }
}
