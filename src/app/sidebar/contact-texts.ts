import { fittingTexts, renewalWord } from '../../domain/contact-text';
import { formatDate, formatWon } from '../../messages/formats';
import { messages } from '../../messages/messages';
import { contractLedger } from '../../sheets/contract-ledger';
import { type CustomerRow, customers } from '../../sheets/customers';
import { mailTemplates } from '../../sheets/mail-templates';
import { readTable } from '../../sheets/reading';
import { services } from '../../sheets/services';
import type { Settings } from '../../sheets/setting-definitions';
import { settings } from '../../sheets/settings';
import { type Contract, contractsOf } from '../contracts';
import { type ContactTextValues, fillContactText } from '../mail/contact-text';
import { readSettings } from '../read-settings';
import { type Caller, smallTable } from './caller';
import { callersPolicy } from './caller-policy';
import type { ContactText, ContactTexts } from './contact-texts-contract';
import type { InputOf } from './contract';
import { requireRow } from './find-row';

const MOST_CONTRACTS = 100;

/** Ready texts for a message to a customer or a call, filled with what the sheets say of them. */
export function contactTexts(
  caller: Caller,
  { customerId, contractId }: InputOf<'contactTexts'>,
): ContactTexts {
  const { language, ports } = caller;
  const { row } = requireRow(caller, customers, 'customerId', customerId);
  const chosen = readSettings(smallTable(caller, settings).rows).settings;
  const contract = contractMeant(contractsOfCustomer(caller, customerId), contractId);
  const about = {
    customerName: row.name ?? '',
    phone: row.phone ?? '',
    preferredChannel: row.preferredChannel ?? '',
    contractId: contract?.term.id ?? '',
  };
  if ((row.privacyState ?? 'inUse') !== 'inUse') return { ...about, isInUse: false, texts: [] };
  const found = ports.lookups.readColumns(mailTemplates, ['key', 'body', 'name']);
  const templates = typeof found === 'object' ? readTable(mailTemplates, found) : { rows: [], issues: [] };
  const values = valuesOf(caller, { row, contract, settings: chosen });
  const texts = fittingTexts(contract === null ? null : wordOf(contract, caller)).map((key): ContactText => {
    const own = templates.rows.find((one) => one.row.key === key)?.row.name;
    const name = own ?? messages[language].templates[key].name;
    const filled = fillContactText({ templates, language }, key, values);
    return 'text' in filled
      ? { key, name, ...filled, trouble: null }
      : { key, name, text: '', blank: [], ...filled };
  });
  return { ...about, isInUse: true, texts };
}

function contractsOfCustomer(caller: Caller, customerId: string): Contract[] {
  const { ports, today } = caller;
  const found = ports.lookups.rowsWith(contractLedger, 'customerId', customerId, MOST_CONTRACTS);
  return contractsOf(
    {
      contracts: typeof found === 'object' ? readTable(contractLedger, found) : { rows: [], issues: [] },
      customers: { rows: [], issues: [] },
      services: smallTable(caller, services),
      policyOn: callersPolicy(caller),
    },
    today,
  );
}

/** The contract that is named; else of those that run or have just run out, the one that ends first. */
function contractMeant(contracts: readonly Contract[], contractId: string): Contract | null {
  if (contractId !== '') return contracts.find(({ term }) => term.id === contractId) ?? null;
  const byEnd = [...contracts].sort((a, b) => (a.term.end < b.term.end ? -1 : 1));
  const running = byEnd.find(({ status }) => status === 'active' || status === 'expiring');
  return running ?? byEnd.reverse().find(({ status }) => status === 'expired') ?? null;
}

function wordOf({ term, row, successorId, noticeDeadline }: Contract, { today }: Caller) {
  const autoRenewal = row.autoRenewal === true;
  return renewalWord(term, { today, hasSuccessor: successorId !== null, autoRenewal, noticeDeadline });
}

function valuesOf(
  { language, today, me }: Caller,
  known: { readonly row: CustomerRow; readonly contract: Contract | null; readonly settings: Settings },
): ContactTextValues {
  const { row, contract } = known;
  const { contactTexts: say } = messages[language];
  const { businessName, businessPhone } = known.settings;
  const day = (date: Contract['noticeDeadline']) => (date === null ? '' : formatDate(date, language));
  const fee = contract?.row.fee ?? null;
  return {
    customer: row.name ?? '',
    phone: row.phone ?? '',
    service: contract?.term.service ?? '',
    start: day(contract?.term.start ?? null),
    end: day(contract?.term.end ?? null),
    ends: contract === null ? '' : say.ends(day(contract.term.end), contract.daysLeft),
    fee: fee === null ? '' : formatWon(fee, language),
    deadline: contract === null ? '' : day(contract.noticeDeadline ?? contract.term.end),
    manager: contract?.row.manager ?? row.manager ?? me.name ?? '',
    business: businessName,
    businessPhone,
    date: formatDate(today, language),
  };
}
