import { type CareStage, careStages, gapsUpTo } from '../../domain/care-stage';
import { likelyDuplicates } from '../../domain/duplicates';
import { joinPurchases } from '../../domain/purchases';
import { daysInStage, parseStageHistory } from '../../domain/stage-history';
import { messages } from '../../messages/messages';
import { careLog } from '../../sheets/care-log';
import { cases } from '../../sheets/cases';
import { contractLedger } from '../../sheets/contract-ledger';
import { type CustomerRow, customers } from '../../sheets/customers';
import type { Placed } from '../../sheets/declaration';
import { lists } from '../../sheets/lists';
import { printRow, readTable } from '../../sheets/reading';
import { services } from '../../sheets/services';
import { usage } from '../../sheets/usage';
import { readArchived } from '../archive/archived';
import { readRecords } from '../archive/record';
import { comparableCustomers, comparedColumns } from '../comparable-customers';
import { contractsOf } from '../contracts';
import { standingOf } from '../features/schedule/standing';
import { gapsText } from '../features/schedule/words';
import { purchasesIn, purchasesNoted } from '../jobs/purchase-rows';
import { type Caller, smallTable } from './caller';
import { callersPolicy } from './caller-policy';
import type { InputOf } from './contract';
import { editOf } from './edit-row';
import { refuse } from './failure';
import { cellsOfTexts } from './fields';
import { present, requireRow, requireWhole } from './find-row';
import { type PlannedWrite, saveOnce } from './journal';
import { laterRowsWith } from './later-rows';
import { namesOfCustomer } from './names-of-customer';
import type { Saved } from './save-contract';
import type { CareChoice, CareValue, CustomerCare } from './schedule-contract';

const proposalColumns = {
  careGroup: ['groupProposal', 'groupReason'],
  customerType: ['typeProposal', 'typeReason'],
  careStage: ['stageProposal', 'stageGaps'],
} as const satisfies Record<CareChoice, readonly [keyof CustomerRow, keyof CustomerRow]>;

/** Where a customer stands, as 고객 정보 has it: what was chosen, and what was proposed when it was last worked out. */
export function customerCare(caller: Caller, customerId: string): CustomerCare {
  const { row } = requireRow(caller, customers, 'customerId', customerId);
  const history = parseStageHistory(row.stageHistory ?? '');
  const words = smallTable(caller, lists).rows;
  return {
    careGroup: careValue(row, 'careGroup'),
    customerType: careValue(row, 'customerType'),
    careStage: careValue(row, 'careStage'),
    stageSince: row.stageSince,
    daysInStage: daysInStage(history, caller.today),
    history,
    referrals: row.referrals ?? 0,
    lastContactOn: row.lastContactOn,
    nextContactOn: row.nextContactOn,
    choices: {
      careGroup: words.flatMap((word) => word.row.careGroup ?? []),
      customerType: words.flatMap((word) => word.row.customerType ?? []),
    },
  };
}

export function careValue(row: CustomerRow, what: CareChoice): CareValue {
  const [proposed, reason] = proposalColumns[what];
  return {
    chosen: String(row[what] ?? ''),
    proposed: String(row[proposed] ?? ''),
    reason: String(row[reason] ?? ''),
  };
}

/** Sets a group, type or stage; a stage only where its gates are passed now. */
export function chooseCare(
  caller: Caller,
  key: string,
  { customerId, what, value }: InputOf<'chooseCare'>['draft'],
): Saved {
  return saveOnce(caller, key, () => {
    const found = requireWhole(caller, customers, 'customerId', customerId);
    const stage = what === 'careStage' ? careStages.find((one) => String(one) === value) : undefined;
    if (what === 'careStage' && value !== '' && stage === undefined)
      return refuse(caller.language, 'bad-input');
    if (stage !== undefined) requireGates(caller, found, stage);
    return {
      result: {},
      told: toldOf(caller, found, messages[caller.language].schedule.changes.chosen),
      write: careWrite(caller, found, customerId, what, value),
    };
  });
}

function careWrite(
  caller: Caller,
  { cells }: Placed<CustomerRow>,
  customerId: string,
  what: CareChoice,
  value: string,
): PlannedWrite {
  const written =
    what === 'careStage'
      ? printRow(customers, { careStage: value === '' ? null : Number(value) }, caller.language)
      : cellsOfTexts(caller, customers, { [what]: value });
  return editOf(caller, customers, 'customerId', customerId, cells, written);
}

function toldOf({ language }: Caller, { row }: Placed<CustomerRow>, why: string) {
  return { what: customers.title[language], whose: `${row.name ?? ''} ${row.customerId ?? ''}`.trim(), why };
}

/** Refuses a stage, with everything that is missing on the way to it. */
function requireGates(caller: Caller, { row }: Placed<CustomerRow>, stage: CareStage): void {
  if (stage === 1) return;
  const gaps = gapsText(gapsUpTo(stage, stageFactsNow(caller, row)), caller.language);
  if (gaps === '') return;
  const message = messages[caller.language].schedule.gateClosed(stage, gaps);
  refuse(caller.language, 'bad-input', { message, fields: { value: message } });
}

/** More contracts and contacts of one customer than this say nothing further. */
const MOST_ROWS = 200;

function stageFactsNow(caller: Caller, row: CustomerRow) {
  const { ports, today } = caller;
  const id = row.customerId ?? '';
  const rowsOf = (sheet: typeof contractLedger | typeof careLog) =>
    present(caller, sheet, ports.lookups.rowsWith(sheet, 'customerId', id, MOST_ROWS));
  const log = readTable(careLog, rowsOf(careLog)).rows.map((placed) => placed.row);
  const used = laterRowsWith(caller, usage, 'customerId', id, MOST_ROWS).map((placed) => placed.row);
  const policyOn = callersPolicy(caller);
  const contracts = contractsOf(
    {
      contracts: readTable(contractLedger, rowsOf(contractLedger)),
      customers: { rows: [], issues: [] },
      services: smallTable(caller, services),
      policyOn,
    },
    today,
  );
  const records = readRecords(ports);
  const merged = records.length === 0 ? new Map<string, string>() : namesOfCustomer(caller, id).merged;
  const archived = readArchived(ports.book, records, merged);
  const gone = archived.purchases.filter(({ customerId }) => customerId === id);
  const dealings = {
    log,
    past: archived.entriesOf.get(id) ?? [],
    usage: used,
    purchases: joinPurchases([...gone, ...purchasesIn(log)], purchasesNoted(used)),
    cases: laterRowsWith(caller, cases, 'customerId', id, MOST_ROWS).map((placed) => placed.row),
    contracts,
    referrals: row.referrals ?? 0,
    duplicates: duplicatesOf(caller, id),
  };
  return standingOf(row, dealings, policyOn(today), today).stageFacts;
}

function duplicatesOf({ ports }: Caller, customerId: string): string[] {
  const found = ports.lookups.readColumns(customers, comparedColumns);
  if (typeof found !== 'object') return [];
  return likelyDuplicates(comparableCustomers(readTable(customers, found).rows)).flatMap(
    ({ first, second }) => (first === customerId ? [second] : second === customerId ? [first] : []),
  );
}
