import { messages } from '../../messages/messages';
import { careLog } from '../../sheets/care-log';
import { contractLedger } from '../../sheets/contract-ledger';
import { printRow } from '../../sheets/reading';
import type { Caller } from './caller';
import type { InputOf, Saved } from './contract';
import { requireContract, write } from './contracts';
import { writeCells } from './edit-row';
import { requireRow } from './find-row';
import { saveOnce } from './journal';

/** Moves the next action of a contract or the due day of a follow-up; the reason stands in 변경 기록. */
export function postpone(caller: Caller, key: string, draft: InputOf<'postpone'>['draft']): Saved {
  const { language } = caller;
  return saveOnce(caller, key, () => {
    if (draft.what === 'contract') {
      const found = requireContract(caller, draft.id);
      return write(
        caller,
        found,
        printRow(contractLedger, { nextActionOn: draft.until }, language),
        draft.reason,
      );
    }
    return editLog(caller, draft.id, { followUpBy: draft.until }, draft.reason);
  });
}

export function completeFollowUp(caller: Caller, key: string, recordId: string): Saved {
  const why = messages[caller.language].changes.followedUp;
  return saveOnce(caller, key, () => editLog(caller, recordId, { followedUpOn: caller.today }, why));
}

function editLog(
  caller: Caller,
  recordId: string,
  values: Parameters<typeof printRow<typeof careLog>>[1],
  why: string,
) {
  const found = requireRow(caller, careLog, 'recordId', recordId);
  const cells = printRow(careLog, values, caller.language);
  return writeCells(
    caller,
    careLog,
    'recordId',
    found,
    cells,
    {},
    {
      what: careLog.title[caller.language],
      whose: `${found.row.customerName ?? ''} ${recordId}`.trim(),
      why,
    },
  );
}
