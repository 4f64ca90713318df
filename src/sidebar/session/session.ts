import type { Procedures } from '../../app/sidebar/contract';
import type { CustomerPage } from '../../app/sidebar/customers-contract';
import type { Opening } from '../../app/sidebar/opening-contract';
import type { Preview } from '../../app/sidebar/settings-contract';
import type { CivilDate } from '../../domain/civil-date';
import type { Language } from '../../messages/language';
import { sidebarMessages } from '../../messages/sidebar-messages';
import type { Client } from '../../rpc/client';
import { Adoption } from '../adopt/adoption';
import { Archiving } from '../archive/archiving';
import { Drafts } from './drafts';
import { pageWith, rememberOpening } from './optimism';
import { Saves } from './saves';
import type { Shelf } from './shelf';
import type { LongWork, Outcome, Places, Refusal, SessionState } from './state';
import { createStore, type Store } from './store';
import { unpackOpening } from './unpack-opening';

export interface Surroundings {
  readonly client: Client<Procedures, Refusal>;
  readonly shelf: (bookId: string) => Shelf;
  readonly newKey: () => string;
  /** Runs something later; what it returns calls that off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  readonly language: Language;
  readonly remember: (language: Language) => void;
}

/** Everything the sidebar knows, from its opening to its closing. */
export class SidebarSession {
  readonly store: Store<SessionState>;
  readonly drafts: Drafts;
  readonly saves: Saves;
  readonly adoption: Adoption;
  readonly archiving: Archiving;
  readonly newKey: () => string;
  readonly #around: Surroundings;
  readonly #openingNow = rememberOpening();
  #ticks = 0;

  constructor(around: Surroundings) {
    this.#around = around;
    this.newKey = around.newKey;
    this.store = createStore<SessionState>({
      language: around.language,
      opening: { state: 'loading' },
      pages: {},
      patches: [],
      places: { view: 'today', customerId: null, contractsOf: null, task: null, adopting: null, page: null },
      drafts: {},
      notices: [],
      working: [],
      preview: null,
      written: 0,
    });
    this.drafts = new Drafts(this.store, around.shelf(''));
    this.saves = new Saves({
      store: this.store,
      drafts: this.drafts,
      client: around.client,
      after: around.after,
      tick: () => this.#tick(),
      reload: (customerId) => void this.loadPage(customerId),
      reopen: () => void this.open(),
    });
    this.archiving = new Archiving({
      client: around.client,
      after: around.after,
      reopen: () => this.open(),
    });
    this.adoption = new Adoption({
      client: around.client,
      after: around.after,
      reopen: () => this.open(),
    });
  }

  get client(): Client<Procedures, Refusal> {
    return this.#around.client;
  }

  /** The opening with every save applied; null until it is here. */
  opening(): Opening | null {
    const { opening, patches } = this.store.get();
    return this.#openingNow(opening, patches);
  }

  page(customerId: string): CustomerPage | null {
    const { pages, patches } = this.store.get();
    const page = pages[customerId];
    return page?.state === 'here' ? pageWith(page, patches) : null;
  }

  /** The one call on opening, and again after work that changes what stands in every view. */
  async open(): Promise<void> {
    const isFirst = this.store.get().opening.state !== 'here';
    if (isFirst) this.store.change({ opening: { state: 'loading' } });
    const askedAt = this.#tick();
    const reply = await this.#around.client.open({ selection: true });
    if (reply.ok) {
      const value = unpackOpening(reply.value);
      const { language, bookId } = value;
      this.#around.remember(language);
      this.store.change({ language, opening: { state: 'here', value, askedAt } });
      if (isFirst) {
        this.drafts.recall(this.#around.shelf(bookId));
        this.saves.recall();
      }
    } else if (isFirst) this.store.change({ opening: { state: 'failed', refusal: reply.error } });
    else this.saves.tell('open', reply.error.message);
  }

  async loadPage(customerId: string): Promise<void> {
    const put = (page: SessionState['pages'][string]) =>
      this.store.change({ pages: { ...this.store.get().pages, [customerId]: page } });
    if (this.store.get().pages[customerId]?.state !== 'here') put({ state: 'loading' });
    const askedAt = this.#tick();
    const reply = await this.#around.client.customerPage({ customerId });
    put(
      reply.ok ? { state: 'here', value: reply.value, askedAt } : { state: 'failed', refusal: reply.error },
    );
  }

  /** Goes somewhere else; a customer who was not in sight is asked for again, as others write too. */
  go(places: Partial<Places>): void {
    const before = this.store.get().places;
    // Whoever goes to a view leaves the page that lay over one.
    const after = { ...before, ...('view' in places ? { page: null } : {}), ...places };
    this.store.change({ places: after });
    for (const place of ['customerId', 'contractsOf'] as const) {
      const customerId = after[place];
      if (customerId !== null && customerId !== before[place]) void this.loadPage(customerId);
    }
  }

  async pickName(name: string): Promise<void> {
    const reply = await this.#around.client.pickName({ name });
    if (!reply.ok) return this.saves.tell('name', reply.error.message);
    await this.open();
  }

  async install(): Promise<void> {
    await this.#work('install', () => this.#around.client.install({}));
  }

  async setHourly(on: boolean): Promise<void> {
    await this.#work('setHourly', () => this.#around.client.setHourly({ on }));
  }

  /** Puts torn rows together again, and says how that went. */
  async reuniteRows(): Promise<void> {
    await this.#work('reuniteRows', async () => {
      const reply = await this.#around.client.reuniteRows({});
      if (reply.ok) {
        const { settings } = sidebarMessages[this.store.get().language];
        this.saves.tell('reuniteRows', settings.reunited(reply.value.mended, reply.value.left));
      }
      return reply;
    });
  }

  /** What the day's jobs would do; its answer waits in the state, wherever the person has gone. */
  async askPreview(date: CivilDate): Promise<void> {
    this.#begin('preview');
    const preview: Outcome<Preview> = await this.#around.client.preview({ date });
    this.#end('preview');
    this.store.change({ preview });
  }

  async #work<Value>(work: LongWork, run: () => Promise<Outcome<Value>>): Promise<void> {
    this.#begin(work);
    const reply = await run();
    this.#end(work);
    if (reply.ok) await this.open();
    else this.saves.tell(work, reply.error.message);
  }

  #begin(work: LongWork): void {
    this.store.change({ working: [...this.store.get().working, work] });
  }

  #end(work: LongWork): void {
    this.store.change({ working: this.store.get().working.filter((one) => one !== work) });
  }

  #tick(): number {
    this.#ticks += 1;
    return this.#ticks;
  }
}
