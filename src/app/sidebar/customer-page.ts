import { careLog } from '../../sheets/care-log';
import { contractLedger } from '../../sheets/contract-ledger';
import { customers } from '../../sheets/customers';
import { readTable } from '../../sheets/reading';
import { services } from '../../sheets/services';
import { settings } from '../../sheets/settings';
import { type Contract, contractsOf } from '../contracts';
import { readSettings } from '../read-settings';
import { type Caller, smallTable } from './caller';
import type { ContactLine, ContractFields, ContractLine, CustomerFields, CustomerPage } from './contract';
import { contractFields } from './contracts';
import { customerFields } from './customers';
import { present, requireColumns, requireRow } from './find-row';
import { fieldText } from './journal';
import { programmesOf } from './programmes';

/** A page shows so many of a customer's contracts and newest contacts; the sheets hold them all. */
const MOST_CONTRACTS = 100;
const MOST_CONTACTS = 200;

/** One customer: fields, contracts, every contact newest first, answers in order of time. */
export function customerPage(caller: Caller, customerId: string): CustomerPage {
  const { ports, language } = caller;
  const customer = requireRow(caller, customers, 'customerId', customerId);
  const ledger = present(
    caller,
    contractLedger,
    ports.lookups.rowsWith(contractLedger, 'customerId', customerId, MOST_CONTRACTS),
  );
  const log = present(
    caller,
    careLog,
    ports.lookups.rowsWith(careLog, 'customerId', customerId, MOST_CONTACTS),
  );
  requireColumns(caller, contractLedger, ledger, ['customerId', 'start', 'end']);
  requireColumns(caller, careLog, log, ['customerId', 'date']);
  const contracts = contractsOf(
    {
      contracts: readTable(contractLedger, ledger),
      customers: { rows: [customer], issues: [] },
      services: smallTable(caller, services),
      settings: readSettings(smallTable(caller, settings).rows).settings,
    },
    caller.today,
  );
  const timeline = readTable(careLog, log)
    .rows.flatMap(({ row }): ContactLine[] =>
      row.date === null
        ? []
        : [
            {
              recordId: row.recordId ?? '',
              date: row.date,
              channel: row.channel ?? '',
              category: row.category ?? '',
              content: row.content ?? '',
              result: row.result ?? '',
              manager: row.manager ?? '',
              points: row.satisfaction,
              followUp: row.followUp ?? '',
              followUpBy: row.followUpBy,
              followedUpOn: row.followedUpOn,
            },
          ],
    )
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const textOf = (key: string) => fieldText(customer.cells[key]);
  const fields: CustomerFields = {
    name: textOf('name'),
    phone: textOf('phone'),
    secondPhone: textOf('secondPhone'),
    email: textOf('email'),
    address: textOf('address'),
    customerType: textOf('customerType'),
    manager: textOf('manager'),
    needs: textOf('needs'),
    source: textOf('source'),
    referrerId: textOf('referrerId'),
    interests: textOf('interests'),
    preference: textOf('preference'),
    preferredChannel: textOf('preferredChannel'),
    ageBand: textOf('ageBand'),
    gender: textOf('gender'),
    memo: textOf('memo'),
  };
  return {
    customerId,
    fields,
    missing: customerFields
      .filter((key) => customers.columns[key].required && fields[key] === '')
      .map((key) => customers.columns[key].label[language]),
    contracts: contracts.map(contractLine).sort((a, b) => (a.fields.start < b.fields.start ? 1 : -1)),
    timeline,
    programmes: programmesOf(caller, customerId),
    satisfaction: timeline
      .flatMap(({ date, points }) => (points === null ? [] : [{ date, points }]))
      .reverse(),
  };
}

function contractLine(contract: Contract): ContractLine {
  const { row, cells, term } = contract;
  const entries = contractFields.map((key) => [key, fieldText(cells[key])] as const);
  return {
    contractId: term.id,
    fields: Object.fromEntries(entries) as ContractFields,
    status: contract.status,
    daysLeft: contract.daysLeft,
    stage: term.renewalStage,
    monthlyValue: contract.monthlyValue,
    isSubscription: row.itemKind === 'subscription',
    successorId: contract.successorId,
    terminatedOn: row.terminatedOn,
    pausedFrom: row.pausedFrom,
    pausedUntil: row.pausedUntil,
  };
}
