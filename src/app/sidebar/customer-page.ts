import { ARCHIVE } from '../../sheets/archives';
import { careLog } from '../../sheets/care-log';
import { contractLedger } from '../../sheets/contract-ledger';
import { customers } from '../../sheets/customers';
import { readTable } from '../../sheets/reading';
import { services } from '../../sheets/services';
import { type Contract, contractsOf } from '../contracts';
import { type Caller, smallTable } from './caller';
import { callersPolicy } from './caller-policy';
import { contactLines, MOST_CONTACTS } from './contact-lines';
import { contractFields } from './contracts';
import type { ContractFields, ContractLine } from './contracts-contract';
import { customerFields } from './customers';
import type { CustomerFields, CustomerPage } from './customers-contract';
import { present, requireColumns, requireRow } from './find-row';
import { fieldText } from './journal';
import { programmesOf } from './programmes';

/** A page shows so many of a customer's contracts; the sheet holds them all. */
const MOST_CONTRACTS = 100;

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
      policyOn: callersPolicy(caller),
    },
    caller.today,
  );
  const timeline = contactLines(caller, customerId, log);
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
    archives: ports.lookups
      .marked(ARCHIVE)
      .map((key) => key.slice(ARCHIVE.length))
      .sort()
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
