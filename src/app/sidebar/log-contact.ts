import { messages } from '../../messages/messages';
import { careLog } from '../../sheets/care-log';
import type { Cell } from '../../sheets/cell';
import { customers } from '../../sheets/customers';
import { satisfactionWords } from '../../sheets/words';
import { numberSeries } from '../number-series';
import type { Caller } from './caller';
import type { ContactDraft, OutputOf } from './contract';
import { refuse } from './failure';
import { cellsOfTexts } from './fields';
import { requireRow } from './find-row';
import { saveOnce } from './journal';
import { newRow } from './new-row';

/** Adds a row to 업무 일지 for a known customer; name and type come from 고객 정보. */
export function logContact(caller: Caller, key: string, draft: ContactDraft): OutputOf<'logContact'> {
  const { fields } = messages[caller.language];
  if (draft.date > caller.today) refuse(caller.language, 'bad-input', { fields: { date: fields.future } });
  return saveOnce(caller, key, () => {
    const customer = requireRow(caller, customers, 'customerId', draft.customerId).row;
    const cells = cellsOfTexts(caller, careLog, {
      date: draft.date,
      customerName: customer.name ?? '',
      customerType: customer.customerType ?? '',
      channel: draft.channel,
      content: draft.content,
      result: draft.result,
      manager: draft.manager,
      satisfaction: satisfactionWord(draft.satisfaction, caller),
      customerId: draft.customerId,
      contractId: draft.contractId,
      category: draft.category,
      followUp: draft.followUp,
      followUpBy: draft.followUpBy ?? '',
    });
    const numbers = numberSeries(caller.ports.store);
    const recordId = numbers.next('L', Number(draft.date.slice(0, 4)));
    const row: Record<string, Cell> = newRow(caller, careLog, { ...cells, recordId }, numbers);
    numbers.save();
    return {
      result: { recordId, customerId: draft.customerId },
      changes: [{ kind: 'append', sheet: careLog, rows: [row] }],
      reversal: { kind: 'added', sheet: careLog.key, keyColumn: 'recordId', key: recordId, cells },
      entry: {
        what: careLog.title[caller.language],
        whose: `${customer.name ?? ''} ${recordId}`.trim(),
        before: '',
        after: draft.content,
        why: messages[caller.language].changes.logged,
      },
    };
  });
}

function satisfactionWord(points: number | null, { language }: Caller): string {
  const known = ([5, 4, 3, 2, 1] as const).find((one) => one === points);
  return known === undefined ? '' : satisfactionWords[known][language];
}
