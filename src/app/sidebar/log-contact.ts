import { messages } from '../../messages/messages';
import { careLog } from '../../sheets/care-log';
import { contractLedger } from '../../sheets/contract-ledger';
import { type CustomerRow, customers } from '../../sheets/customers';
import { satisfactionWords } from '../../sheets/words';
import { type Caller, teamMember } from './caller';
import { closingWrites } from './close-todos';
import type { ContactDraft, OutputOf } from './contract';
import { stageEdit } from './contracts';
import { refuse } from './failure';
import { cellsOfTexts, isListed } from './fields';
import { requireRow, requireWhole } from './find-row';
import { type Planned, saveOnce } from './journal';
import { newRow, yearlyNumbers } from './new-row';

/** Adds a row to 업무 일지 for a known customer; name and type come from 고객 정보. */
export function logContact(caller: Caller, key: string, draft: ContactDraft): OutputOf<'logContact'> {
  const { fields, refusals, changes, schedule } = messages[caller.language];
  const { closes = [], renewal } = draft;
  const closed = schedule.changes.closedByContact;
  if ((closes.length > 0 || renewal !== undefined) && !teamMember(caller)) {
    refuse(caller.language, 'not-allowed', { message: refusals.notInTeam });
  }
  if (draft.date > caller.today) refuse(caller.language, 'bad-input', { fields: { date: fields.future } });
  return saveOnce<{ recordId: string; customerId: string }>(caller, key, (given) => {
    const { customerId } = draft;
    const customer = requireWhole(caller, customers, 'customerId', customerId).row;
    if (customer.name === null) {
      const message = refusals.nameless(customerId);
      return refuse(caller.language, 'bad-input', { message, fields: { customerId: message } });
    }
    if (draft.contractId !== '') checkContract(caller, draft);
    const isStep = renewal !== undefined && draft.contractId !== '';
    const step: Planned<object> | null = isStep ? stageEdit(caller, draft.contractId, renewal) : null;
    const cells = cellsOfTexts(caller, careLog, {
      date: draft.date,
      customerName: customer.name,
      customerType: listedType(caller, customer),
      channel: draft.channel,
      content: draft.content,
      result: draft.result,
      manager: draft.manager,
      satisfaction: satisfactionWord(draft.satisfaction, caller),
      customerId,
      contractId: draft.contractId,
      category: draft.category,
      followUp: draft.followUp,
      followUpBy: draft.followUpBy ?? '',
      purchasedItem: draft.purchase?.item ?? '',
      purchasedFor: draft.purchase?.amount ?? '',
    });
    const year = draft.date.slice(0, 4);
    const numbers = yearlyNumbers(caller, careLog, { prefix: 'L', column: 'recordId' }, year);
    const recordId = given.recordId ?? numbers.next('L', Number(year));
    const row = newRow(caller, careLog, 'recordId', recordId, cells, numbers);
    numbers.save();
    return {
      result: { recordId, customerId },
      told: {
        what: careLog.title[caller.language],
        whose: `${customer.name} ${recordId}`,
        why: changes.logged,
      },
      write: { kind: 'added', row, after: draft.content },
      also: [
        ...closingWrites(caller, closes, customerId, draft.date, closed),
        ...(step?.write ? [{ told: step.told, write: step.write }] : []),
      ],
    };
  });
}

/** The contract of a contact is one of its customer's. */
function checkContract(caller: Caller, { customerId, contractId }: ContactDraft): void {
  const { row } = requireRow(caller, contractLedger, 'contractId', contractId);
  if (row.customerId === customerId) return;
  refuse(caller.language, 'bad-input', {
    fields: { contractId: messages[caller.language].fields.notOfCustomer },
  });
}

/** A type that the list does not know stays out of the log, which would refuse it; 상태 점검 names it in 고객 정보. */
function listedType(caller: Caller, { customerType }: CustomerRow): string {
  const { validation } = customers.columns.customerType;
  return customerType !== null && isListed(caller, validation, customerType) ? customerType : '';
}

function satisfactionWord(points: number | null, { language }: Caller): string {
  const known = ([5, 4, 3, 2, 1] as const).find((one) => one === points);
  return known === undefined ? '' : satisfactionWords[known][language];
}
