// What meetings are made of: triggers and saves of several people in the hour in which mails go out.

import type { Meeting } from '../at-once';
import type { EntryPoint } from '../entry-point';
import { type Person, people, seoul, TrialBook } from '../trial-book';
import { isGood, rpc } from './rpc';

/** A save by its own key, as one of two people sends it. */
export interface Sent {
  readonly name: Parameters<typeof rpc>[1];
  readonly input: unknown;
  readonly as?: Person;
  /** What the person sends upon a look at what another has done meanwhile. */
  readonly again?: { readonly name: Parameters<typeof rpc>[1]; readonly input: unknown };
}

const hourly =
  (as: Person): EntryPoint['act'] =>
  (book, faults) => {
    const trigger = book.machine.state.triggers.find(({ owner }) => owner === people[as]);
    if (!trigger) throw new Error(`${as} has no trigger.`);
    return book.machine.fire(trigger, { kind: 'clock', triggerUid: trigger.id }, 'trigger', faults);
  };

const sending =
  ({ name, input, as = 'younghee' }: Sent): EntryPoint['act'] =>
  (book, faults) =>
    rpc(book, name, input, { as, faults });

let eight: TrialBook | null = null;

/** The example at the hour in which mails go out; 이서연 has installed it as well. It is made once, and copied. */
export function mailHour(): TrialBook {
  eight ??= untilMailHour();
  return eight.copy();
}

function untilMailHour(): TrialBook {
  const book = TrialBook.example();
  book.run('install', { as: 'admin' });
  book.machine.set({ user: people.owner });
  book.hour('2024-10-02T07:00');
  book.machine.set({ at: seoul('2024-10-02T08:10') });
  return book;
}

function laterTicks(book: TrialBook): void {
  for (const hour of ['2024-10-02T09:00', '2024-10-02T10:00', '2024-10-04T08:00']) book.hour(hour);
}

type Who = Sent | Person;

/** A meeting of saves, and of triggers by their owner. */
export function meeting(
  name: string,
  one: Who,
  other: Who,
  more: Partial<Pick<Meeting, 'prepare' | 'isEitherWay' | 'ignores' | 'layout' | 'isAlike'>> = {},
): Meeting {
  return {
    name,
    prepare: mailHour,
    ...more,
    first: doing(one),
    second: doing(other),
    settle(book, isFirstDone, isSecondDone) {
      if (typeof one === 'object' && !isFirstDone) sendAgain(book, one);
      if (typeof other === 'object' && !isSecondDone) sendAgain(book, other);
      laterTicks(book);
    },
  };
}

function doing(who: Who): EntryPoint['act'] {
  return typeof who === 'object' ? sending(who) : hourly(who);
}

/** Sent until it is taken; who is told that another was faster looks, and decides anew. */
function sendAgain(book: TrialBook, sent: Sent): void {
  const once = sending(sent)(book, {});
  if (isGood(once.result)) return;
  const anew = sent.again ? sending({ ...sent, ...sent.again })(book, {}) : once;
  if (!isGood(anew.result))
    throw new Error(`${sent.name} is refused: ${anew.error ?? JSON.stringify(anew.result)}`);
}
