// What each job reads and cannot do without; a missing column blocks these jobs and no other.
import { careLog } from '../sheets/care-log';
import { contractLedger } from '../sheets/contract-ledger';
import { customers } from '../sheets/customers';
import type { SheetDeclaration } from '../sheets/declaration';
import { managers } from '../sheets/managers';
import { outbox } from '../sheets/outbox';
import { services } from '../sheets/services';
import type { Need } from './job-record';

function need<Sheet extends SheetDeclaration>(
  sheet: Sheet,
  ...columns: (string & keyof Sheet['columns'])[]
): Need {
  return [sheet, columns];
}

const ledger = need(
  contractLedger,
  'customerId',
  'start',
  'end',
  'service',
  'memo',
  'contractId',
  'renewalStage',
  'previousId',
  'terminatedOn',
  'pausedFrom',
  'pausedUntil',
);
const windows = need(services, 'service', 'window');
const people = need(managers, 'name', 'email', 'role', 'inUse');
const mails = need(outbox, 'key', 'recipient', 'state', 'queuedAt', 'triedAt', 'items');

export const needs = {
  refreshContracts: [ledger, windows],
  refreshCustomers: [
    need(customers, 'customerId'),
    need(careLog, 'customerId', 'date', 'followUpBy', 'followedUpOn'),
  ],
  sumUpSatisfaction: [need(careLog, 'date', 'satisfaction', 'manager', 'channel', 'customerType')],
  contractNews: [mails, people, ledger, windows, need(contractLedger, 'manager')],
  followUpNews: [mails, people, need(careLog, 'recordId', 'followUpBy', 'followedUpOn', 'manager')],
  dutyNews: [mails, people],
  satisfactionReport: [mails, people, need(careLog, 'date', 'satisfaction')],
  renewalOffers: [
    mails,
    ledger,
    windows,
    need(contractLedger, 'autoRenewal'),
    need(services, 'noticeDays'),
    need(customers, 'customerId', 'email', 'privacyState'),
  ],
  lossAnalysis: [ledger],
  sendMails: [mails],
  checkData: [],
} as const satisfies Record<string, readonly Need[]>;
