import type { InputOf, OutputOf, Procedures } from '../../app/sidebar/contract';
import type { Client } from '../../rpc/client';
import type { Drafts } from './drafts';
import type { Notice, Outcome, Patch, Places, Refusal, SaveName, SessionState, Unsent } from './state';
import type { Store } from './store';

const UNDO_MILLISECONDS = 10_000;
const UNSENT = 'unsent';

export interface SaveOf<Name extends SaveName> {
  readonly name: Name;
  readonly input: InputOf<Name>;
  readonly about: string;
  /** The form whose draft this is; it is emptied at once, and filled again if the server refuses. */
  readonly slot?: string;
  readonly patch?: Pick<Patch, 'opening' | 'page'>;
  /** What only the answer can tell, such as a new id. */
  readonly patchAfter?: (value: OutputOf<Name>) => Pick<Patch, 'opening' | 'page'>;
}

interface Around {
  readonly store: Store<SessionState>;
  readonly drafts: Drafts;
  readonly client: Client<Procedures, Refusal>;
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** Counts calls and patches. */
  readonly tick: () => number;
  readonly reload: (customerId: string) => void;
  readonly reopen: () => void;
}

/** Sends saves: the screen shows them at once, and takes back what the server refuses. */
export class Saves {
  readonly #around: Around;
  readonly #timers = new Map<string, () => void>();
  #unsent: readonly Unsent[] = [];

  constructor(around: Around) {
    this.#around = around;
  }

  /** Resolves when the answer is known; by then the notices and drafts already say it. */
  async save<Name extends SaveName>(save: SaveOf<Name>): Promise<Outcome<OutputOf<Name>>> {
    const { store, drafts } = this.#around;
    const { slot = null, patchAfter } = save;
    const unsent: Unsent = {
      name: save.name,
      input: save.input,
      about: save.about,
      slot,
      value: slot === null ? null : drafts.value(slot),
      at: store.get().places,
    };
    if (save.patch !== undefined) this.#addPatch(save.input.key, save.patch);
    if (slot !== null) drafts.clear(slot);
    const reply = await this.#send(save.name, save.input, unsent);
    if (reply.ok && patchAfter !== undefined) this.#addPatch(save.input.key, patchAfter(reply.value));
    return reply;
  }

  /** Sends a save again whose answer was lost; the server knows it by its key. */
  async retry(key: string): Promise<void> {
    const unsent = this.#unsent.find(({ input }) => input.key === key);
    // What was kept was one name's own input when it was first sent.
    if (unsent !== undefined) await this.#send(unsent.name, unsent.input as InputOf<SaveName>, unsent);
  }

  async undo(key: string): Promise<void> {
    const notice = this.#notice(key);
    if (notice === undefined) return;
    this.#timers.get(key)?.();
    this.#show({ ...notice, kind: 'undoing' });
    const reply = await this.#around.client.undo({ key });
    if (reply.ok && reply.value.undone) {
      this.#countWritten();
      this.#dropPatch(key, true);
      this.#show({ ...notice, kind: 'undone', canUndo: false });
      this.#hideLater(key);
    } else {
      // Empty where someone has changed it since: the bar has a sentence of its own for that.
      const text = reply.ok ? '' : reply.error.message;
      this.#show({ ...notice, kind: 'refused', text, canUndo: false, at: null });
    }
  }

  /** Keeps a notice from going while it is pointed at or focused. */
  hold(key: string): void {
    this.#timers.get(key)?.();
  }

  release(key: string): void {
    const notice = this.#notice(key);
    if (notice?.kind === 'saved' || notice?.kind === 'undone') this.#hideLater(key);
  }

  /** Takes a notice away; a save that was never answered is given up with it. */
  dismiss(key: string): void {
    this.#timers.get(key)?.();
    if (this.#notice(key)?.kind === 'lost') {
      this.#forget(key);
      this.#dropPatch(key, false);
    }
    this.#hide(key);
  }

  /** Puts a refused draft back into its form; what stands there now takes its place aside. */
  bringBack(key: string): void {
    const { drafts } = this.#around;
    const notice = this.#notice(key);
    if (notice?.aside == null) return;
    const { slot, value } = notice.aside;
    const now = drafts.value(slot);
    drafts.set(slot, value);
    if (now === null) this.#hide(key);
    else this.#show({ ...notice, aside: { slot, value: now } });
  }

  /** A sentence that belongs to no save. */
  tell(key: string, text: string): void {
    this.#show({ key, kind: 'message', about: '', text, canUndo: false, aside: null, at: null });
  }

  /** Shows what was left without an answer when the sidebar was last closed. */
  recall(): void {
    const kept = this.#around.drafts.shelf.read(UNSENT);
    this.#unsent = Array.isArray(kept) ? kept.filter(isUnsent) : [];
    for (const { input, about, at } of this.#unsent)
      this.#show({ key: input.key, kind: 'lost', about, text: '', canUndo: false, aside: null, at });
  }

  async #send<Name extends SaveName>(
    name: Name,
    input: InputOf<Name>,
    unsent: Unsent,
  ): Promise<Outcome<OutputOf<Name>>> {
    const { client, store, drafts } = this.#around;
    const { key } = input;
    const notice: Notice = {
      key,
      kind: 'saving',
      about: unsent.about,
      text: '',
      canUndo: false,
      aside: null,
      at: unsent.at,
    };
    this.#keep(unsent);
    this.#show(notice);
    const call: (input: InputOf<Name>) => Promise<Outcome<OutputOf<Name>>> = client[name];
    const reply = await call(input);
    if (reply.ok) {
      this.#forget(key);
      this.#countWritten();
      this.#show({ ...notice, kind: 'saved', canUndo: canUndo(reply.value) });
      this.#hideLater(key);
      return reply;
    }
    if (reply.error.code === 'connection') {
      this.#show({ ...notice, kind: 'lost', text: reply.error.message });
      return reply;
    }
    this.#forget(key);
    this.#dropPatch(key, false);
    const { slot, value } = unsent;
    const isFree = slot !== null && drafts.value(slot) === null;
    if (isFree) drafts.set(slot, value, reply.error);
    const aside = slot !== null && !isFree ? { slot, value } : null;
    const isInSight = isFree && sameForm(store.get().places, unsent.at);
    this.#show({
      ...notice,
      kind: 'refused',
      text: reply.error.message,
      aside,
      at: isInSight ? null : unsent.at,
    });
    return reply;
  }

  #countWritten(): void {
    const { store } = this.#around;
    store.change({ written: store.get().written + 1 });
  }

  #addPatch(key: string, patch: Pick<Patch, 'opening' | 'page'>): void {
    const { store, tick } = this.#around;
    store.change({ patches: [...store.get().patches, { key, madeAt: tick(), ...patch }] });
  }

  #keep(unsent: Unsent): void {
    this.#unsent = [...this.#unsent.filter(({ input }) => input.key !== unsent.input.key), unsent];
    this.#around.drafts.shelf.write(UNSENT, this.#unsent);
  }

  #forget(key: string): void {
    this.#unsent = this.#unsent.filter(({ input }) => input.key !== key);
    if (this.#unsent.length === 0) this.#around.drafts.shelf.remove(UNSENT);
    else this.#around.drafts.shelf.write(UNSENT, this.#unsent);
  }

  #dropPatch(key: string, wasWritten: boolean): void {
    const { store, reload, reopen } = this.#around;
    const { patches, pages, opening } = store.get();
    const patch = patches.find((one) => one.key === key);
    store.change({ patches: patches.filter((one) => one.key !== key) });
    const customerId = patch?.page?.customerId;
    const page = customerId === undefined ? undefined : pages[customerId];
    if (!wasWritten || patch === undefined) return;
    // What was asked for after the save shows what was taken back.
    const isOld = (loaded: { state: string; askedAt?: number } | undefined) =>
      loaded?.askedAt !== undefined && loaded.askedAt > patch.madeAt;
    if (customerId !== undefined && isOld(page)) reload(customerId);
    if (patch.opening !== undefined && isOld(opening)) reopen();
  }

  #notice(key: string): Notice | undefined {
    return this.#around.store.get().notices.find((notice) => notice.key === key);
  }

  #show(notice: Notice): void {
    const { store } = this.#around;
    const { notices } = store.get();
    const isThere = notices.some(({ key }) => key === notice.key);
    // A newer save takes the place of one that is done; what still asks for something stays.
    const others = notices.filter(({ kind }) => kind !== 'saved' && kind !== 'undone');
    store.change({
      notices: isThere ? notices.map((one) => (one.key === notice.key ? notice : one)) : [...others, notice],
    });
  }

  #hide(key: string): void {
    const { store } = this.#around;
    store.change({ notices: store.get().notices.filter((notice) => notice.key !== key) });
  }

  #hideLater(key: string): void {
    this.#timers.get(key)?.();
    const cancel = this.#around.after(UNDO_MILLISECONDS, () => {
      this.#timers.delete(key);
      this.#hide(key);
    });
    this.#timers.set(key, cancel);
  }
}

function canUndo(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'canUndo' in value && value.canUndo === true;
}

function sameForm(a: Places, b: Places): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isUnsent(kept: unknown): kept is Unsent {
  return (
    typeof kept === 'object' &&
    kept !== null &&
    'name' in kept &&
    'at' in kept &&
    'about' in kept &&
    'input' in kept &&
    typeof kept.input === 'object' &&
    kept.input !== null &&
    'key' in kept.input &&
    typeof kept.input.key === 'string'
  );
}
