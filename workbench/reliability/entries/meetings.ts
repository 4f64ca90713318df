// Who can meet whom: triggers of two people, a trigger fired twice, saves and jobs.
import type { Meeting } from '../at-once';
import { careMeetings } from './care-meetings';
import { meeting, type Sent } from './meeting';
import { contact, newCustomer } from './rpc';
import { tableMeetings } from './table-meetings';

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

const repairing: Meeting = {
  ...meeting('repair during the hourly run', 'owner', 'owner'),
  second: (book, faults) => book.start('install', [], { faults }),
};

export const meetings: readonly Meeting[] = [
  meeting('two installers’ triggers in the same hour', 'owner', 'admin'),
  meeting('a trigger fired twice', 'owner', 'owner'),
  meeting('two saves of new customers', add, otherAdd),
  meeting('two contacts logged', log, otherLog),
  meeting('one save sent twice at once', log, log),
  meeting('two changes of one contract', stage, later),
  meeting('a contact logged during the hourly run', 'owner', log),
  meeting('the hourly run while a customer is added', add, 'owner'),
  {
    ...repairing,
    settle(book, ...runs) {
      book.run('install');
      repairing.settle(book, ...runs);
    },
  },
  ...careMeetings,
  ...tableMeetings,
];
