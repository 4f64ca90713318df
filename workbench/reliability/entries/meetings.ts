// Who can meet whom: triggers of two people, a trigger fired twice, saves and jobs.
import type { Meeting } from '../at-once';
import type { EntryPoint } from '../entry-point';
import { type Person, people, seoul, TrialBook } from '../trial-book';
import { contact, isGood, newCustomer, rpc } from './rpc';

/** A save by its own key, as one of two people sends it. */
interface Sent {
  readonly name: Parameters<typeof rpc>[1];
  readonly input: unknown;
  readonly as?: Person;
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

/** The example at the hour in which mails go out; 이서연 has installed it as well. */
function mailHour(): TrialBook {
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

const jobs: readonly Meeting[] = (
  [
    ['two installers’ triggers in the same hour', 'admin'],
    ['a trigger fired twice', 'owner'],
  ] as const
).map(([name, second]) => ({
  name,
  prepare: mailHour,
  first: hourly('owner'),
  second: hourly(second),
  settle: laterTicks,
}));

function savesMeeting(name: string, one: Sent, other: Sent): Meeting {
  return {
    name,
    prepare: mailHour,
    first: sending(one),
    second: sending(other),
    settle(book, first, second) {
      if (!isGood(first.result)) mustSend(book, one);
      if (!isGood(second.result)) mustSend(book, other);
      laterTicks(book);
    },
  };
}

function mustSend(book: TrialBook, sent: Sent): void {
  const { result, error } = sending(sent)(book, {});
  if (!isGood(result)) throw new Error(`${sent.name} is refused: ${error ?? JSON.stringify(result)}`);
}

const log: Sent = { name: 'logContact', input: { key: 'trial-save-1', draft: contact } };
const otherLog: Sent = {
  name: 'logContact',
  as: 'admin',
  input: { key: 'trial-save-2', draft: { ...contact, content: '다른 문의', manager: '이서연' } },
};
const add: Sent = { name: 'addCustomer', input: { key: 'trial-save-1', draft: newCustomer } };
const otherAdd: Sent = {
  name: 'addCustomer',
  as: 'admin',
  input: {
    key: 'trial-save-2',
    draft: { ...newCustomer, name: '오바다', phone: '010-0000-2002', email: 'bada@example.com' },
  },
};
const stage: Sent = {
  name: 'setStage',
  input: {
    key: 'trial-save-1',
    draft: { contractId: 'K-2023-0002', stage: 'informed', lossReason: '', lossDetail: '' },
  },
};
const later: Sent = {
  name: 'postpone',
  as: 'admin',
  input: {
    key: 'trial-save-2',
    draft: { what: 'contract', id: 'K-2023-0002', until: '2024-10-10', reason: '휴가' },
  },
};

const saves: readonly Meeting[] = [
  savesMeeting('two saves of new customers', add, otherAdd),
  savesMeeting('two contacts logged', log, otherLog),
  savesMeeting('one save sent twice at once', log, log),
  savesMeeting('two changes of one contract', stage, later),
];

const jobAndSave: readonly Meeting[] = [
  {
    name: 'a contact logged during the hourly run',
    prepare: mailHour,
    first: hourly('owner'),
    second: sending(log),
    settle(book, _job, { result }) {
      if (!isGood(result)) mustSend(book, log);
      laterTicks(book);
    },
  },
  {
    name: 'the hourly run while a customer is added',
    prepare: mailHour,
    first: sending(add),
    second: hourly('owner'),
    settle(book, { result }) {
      if (!isGood(result)) mustSend(book, add);
      laterTicks(book);
    },
  },
  {
    name: 'repair during the hourly run',
    prepare: mailHour,
    first: hourly('owner'),
    second: (book, faults) => book.start('install', [], { faults }),
    settle(book) {
      book.run('install');
      laterTicks(book);
    },
  },
];

export const meetings: readonly Meeting[] = [...jobs, ...saves, ...jobAndSave];
