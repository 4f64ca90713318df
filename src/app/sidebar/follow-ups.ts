import type { CivilDate } from '../../domain/civil-date';
import { messages } from '../../messages/messages';
import { careLog, type LogRow } from '../../sheets/care-log';
import { contractLedger } from '../../sheets/contract-ledger';
import type { Placed } from '../../sheets/declaration';
import { printRow } from '../../sheets/reading';
import type { Caller } from './caller';
import { mirrorWrites } from './close-todos';
import type { InputOf } from './contract';
import { contractEdit } from './contract-edit';
import { editOf } from './edit-row';
import { refuse } from './failure';
import { requireWhole } from './find-row';
import { type Planned, saveOnce } from './journal';
import type { Saved } from './save-contract';

/** Moves the next action of a contract or the due day of a follow-up; the reason stands in 변경 기록. */
export function postpone(caller: Caller, key: string, draft: InputOf<'postpone'>['draft']): Saved {
  const { language, today } = caller;
  const { id, until, reason } = draft;
  if (until < today) refuse(language, 'bad-input', { fields: { until: messages[language].fields.past } });
  if (draft.what === 'contract') {
    const cells = printRow(contractLedger, { nextActionOn: until }, language);
    return saveOnce(caller, key, () => contractEdit(caller, id, reason, () => cells));
  }
  return saveOnce<{ from: CivilDate | null }>(caller, key, (given) => {
    const found = requireRecord(caller, id);
    // The execution that died may have moved it already.
    const from = given.from === undefined ? found.row.followUpBy : given.from;
    return {
      ...logEdit(caller, found, id, { followUpBy: until }, reason),
      result: { from },
      also: mirrorWrites(caller, id, reason, ({ originalDue }) => ({
        due: until,
        originalDue: originalDue ?? from,
        postponedFor: reason,
      })),
    };
  });
}

/** Dates a follow-up as done today; one that is done already keeps its day. */
export function completeFollowUp(caller: Caller, key: string, recordId: string): Saved {
  const why = messages[caller.language].changes.followedUp;
  return saveOnce(caller, key, (_given, isBegun) => {
    const found = requireRecord(caller, recordId);
    const { followedUpOn } = found.row;
    const planned = logEdit(caller, found, recordId, { followedUpOn: followedUpOn ?? caller.today }, why);
    // What an execution that died has written is still to be told.
    if (followedUpOn !== null && !isBegun) return { ...planned, write: null };
    const also = mirrorWrites(caller, recordId, why, ({ doneOn }) => ({ doneOn: doneOn ?? caller.today }));
    return { ...planned, also };
  });
}

function requireRecord(caller: Caller, recordId: string): Placed<LogRow> {
  return requireWhole(caller, careLog, 'recordId', recordId);
}

function logEdit(
  caller: Caller,
  { row, cells: found }: Placed<LogRow>,
  recordId: string,
  values: Partial<LogRow>,
  why: string,
): Planned<object> {
  return {
    result: {},
    told: {
      what: careLog.title[caller.language],
      whose: `${row.customerName ?? ''} ${recordId}`.trim(),
      why,
    },
    write: editOf(caller, careLog, 'recordId', recordId, found, printRow(careLog, values, caller.language)),
  };
}
