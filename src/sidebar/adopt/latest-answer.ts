import type { Outcome, Refusal } from '../session/state';
import { createStore, type Store } from '../session/store';

/** The last good answer, what it answers, and what is under way. */
export interface Asked<Input, Value> {
  /** What `value` answers. */
  readonly input: Input | null;
  readonly value: Value | null;
  /** Why the latest question has no answer. */
  readonly refusal: Refusal | null;
  readonly isAsking: boolean;
}

/** Milliseconds that a person may go on choosing before the server is asked. */
const PAUSE = 400;

/** Asks the server again as a person chooses; an answer to an older question is thrown away. */
export class LatestAnswer<Input, Value> {
  readonly store: Store<Asked<Input, Value>> = createStore<Asked<Input, Value>>({
    input: null,
    value: null,
    refusal: null,
    isAsking: false,
  });
  readonly #call: (input: Input) => Promise<Outcome<Value>>;
  readonly #after: (milliseconds: number, run: () => void) => () => void;
  #wanted: Input | null = null;
  #cancel: () => void = () => undefined;

  constructor(
    call: (input: Input) => Promise<Outcome<Value>>,
    after: (milliseconds: number, run: () => void) => () => void,
  ) {
    this.#call = call;
    this.#after = after;
  }

  /** Asks unless this, or what is like it, is known or under way; what is known stays until the answer comes. */
  ask(input: Input, isLike: (a: Input, b: Input) => boolean = same): void {
    if (this.#wanted !== null && isLike(this.#wanted, input) && this.store.get().refusal === null) return;
    this.askAgain(input);
  }

  /** The same once the person has paused. */
  askSoon(input: Input): void {
    this.#begin(input);
    this.#cancel = this.#after(PAUSE, () => void this.#send(input));
  }

  askAgain(input: Input): void {
    this.#begin(input);
    void this.#send(input);
  }

  /** Whether the known answer is to this question. */
  answers(input: Input): boolean {
    const known = this.store.get();
    return known.input !== null && same(known.input, input);
  }

  forget(): void {
    this.#cancel();
    this.#wanted = null;
    this.store.change({ input: null, value: null, refusal: null, isAsking: false });
  }

  #begin(input: Input): void {
    this.#cancel();
    this.#wanted = input;
    this.store.change({ isAsking: true, refusal: null });
  }

  async #send(input: Input): Promise<void> {
    const reply = await this.#call(input);
    if (this.#wanted !== input) return;
    this.store.change(
      reply.ok ? { input, value: reply.value, isAsking: false } : { refusal: reply.error, isAsking: false },
    );
  }
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
