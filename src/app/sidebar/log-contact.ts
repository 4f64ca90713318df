import type { CivilDate } from '../../domain/civil-date';
import { type CivilMoment, momentAt } from '../../domain/civil-moment';
import { messages } from '../../messages/messages';
import { careLog } from '../../sheets/care-log';
import { contractLedger } from '../../sheets/contract-ledger';
import { type CustomerRow, customers } from '../../sheets/customers';
import { satisfactionWords } from '../../sheets/words';
import { minuteOf } from '../features/cases/service';
import { type Caller, teamMember } from './caller';
import { rulesOf } from './case-rules';
import { nextCaseId, openedCase, typedCells } from './case-saves';
import { closingWrites } from './close-todos';
import type { OutputOf } from './contract';
import { stageEdit } from './contracts';
import { refuse } from './failure';
import { cellsOfTexts, isListed } from './fields';
import { requireRow, requireWhole } from './find-row';
import { type Planned, saveOnce, type ToldWrite } from './journal';
import type { ContactDraft } from './log-contract';
import { newRow, yearlyNumbers } from './new-row';

interface Logged {
  readonly recordId: string;
  readonly customerId: string;
  readonly caseId: string | null;
}

/** Adds a row to 업무 일지 for a known customer; name and type come from 고객 정보. */
export function logContact(caller: Caller, key: string, draft: ContactDraft): OutputOf<'logContact'> {
  const { fields, refusals, changes, schedule } = messages[caller.language];
  const { closes = [], renewal } = draft;
  const closed = schedule.changes.closedByContact;
  if ((closes.length > 0 || renewal !== undefined) && !teamMember(caller)) {
    refuse(caller.language, 'not-allowed', { message: refusals.notInTeam });
  }
  if (draft.date > caller.today) refuse(caller.language, 'bad-input', { fields: { date: fields.future } });
  const plan = (given: Partial<Logged>): Planned<Logged> => {
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
    const { severity } = draft;
    const ofCase = severity === undefined ? {} : typedCells(caller, draft);
    const caseId = severity === undefined ? null : (given.caseId ?? nextCaseId(caller, numbers));
    const named = caseId === null ? cells : { ...cells, caseId };
    const row = newRow(caller, careLog, 'recordId', recordId, named, numbers);
    const besides: readonly ToldWrite[] = [
      ...closingWrites(caller, closes, customerId, draft.date, closed),
      ...(step?.write ? [{ told: step.told, write: step.write }] : []),
    ];
    const logged: ToldWrite = {
      told: {
        what: careLog.title[caller.language],
        whose: `${customer.name} ${recordId}`,
        why: changes.logged,
      },
      write: { kind: 'added', row, after: draft.content },
    };
    const result = { recordId, customerId, caseId };
    if (caseId === null || severity === undefined) {
      numbers.save();
      return { result, ...logged, also: besides };
    }
    const complaint = {
      ...draft,
      severity,
      kind: 'complaint',
      customerName: customer.name,
      recordId,
    } as const;
    const opened = openedCase(caller, caseId, complaint, ofCase, receivedAt(caller, draft.date), numbers);
    numbers.save();
    // The case first: an entry that names one which is not there would never open it.
    return { result, ...opened, also: [logged, ...besides] };
  };
  return saveOnce(caller, key, plan);
}

/** A complaint of an earlier day was received as business began on it. */
function receivedAt(caller: Caller, date: CivilDate): CivilMoment {
  if (date === caller.today) return minuteOf(caller.ports.clock.now());
  return momentAt(date, rulesOf(caller).hoursOn(date).spans[0]?.from ?? 0);
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
