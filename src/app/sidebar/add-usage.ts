import { messages } from '../../messages/messages';
import { contractLedger } from '../../sheets/contract-ledger';
import { customers } from '../../sheets/customers';
import { printRow } from '../../sheets/reading';
import { usage } from '../../sheets/usage';
import type { Caller } from './caller';
import type { OutputOf } from './contract';
import { refuse } from './failure';
import { cellsOfTexts } from './fields';
import { requireRow, requireWhole } from './find-row';
import { saveOnce } from './journal';
import { laterNumbers } from './later-numbers';
import { newRow } from './new-row';
import type { UsageDraft } from './plans-contract';

/** Adds a row to 이용 정보 for a known customer. */
export function addUsage(caller: Caller, key: string, draft: UsageDraft): OutputOf<'addUsage'> {
  const { language, today } = caller;
  const { fields, usage: text } = messages[language];
  const { customerId, contractId, kind, ...texts } = draft;
  if (draft.date > today) refuse(language, 'bad-input', { fields: { date: fields.future } });
  // What is refused lays no tab.
  const customer = requireWhole(caller, customers, 'customerId', customerId).row;
  if (contractId !== '') {
    const { row } = requireRow(caller, contractLedger, 'contractId', contractId);
    if (row.customerId !== customerId)
      refuse(language, 'bad-input', { fields: { contractId: fields.notOfCustomer } });
  }
  const cells = {
    ...cellsOfTexts(caller, usage, { ...texts, customerId, contractId }),
    ...printRow(usage, { kind, customerName: customer.name }, language),
  };
  return saveOnce<{ usageId: string }>(
    caller,
    key,
    (given) => {
      const numbers = laterNumbers(caller, usage);
      const usageId = given.usageId ?? numbers.next('U', Number(draft.date.slice(0, 4)));
      const row = newRow(caller, usage, 'usageId', usageId, cells, numbers);
      numbers.save();
      return {
        result: { usageId },
        told: {
          what: usage.title[language],
          whose: `${customer.name ?? customerId} ${usageId}`,
          why: text.added,
        },
        write: {
          kind: 'added',
          row,
          after: [draft.item, draft.amount, draft.memo].filter(Boolean).join(' · '),
        },
      };
    },
    [usage],
  );
}
