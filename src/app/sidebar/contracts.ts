import { type CivilDate, isCivilDate } from '../../domain/civil-date';
import { termsOverlap } from '../../domain/term';
import { messages } from '../../messages/messages';
import type { Cell } from '../../sheets/cell';
import { type ContractRow, contractLedger } from '../../sheets/contract-ledger';
import { customers } from '../../sheets/customers';
import type { Placed } from '../../sheets/declaration';
import { printRow, readTable } from '../../sheets/reading';
import type { Caller } from './caller';
import type { ContractField, ContractFields, InputOf, OutputOf } from './contract';
import { cellsOfEdits, writeCells } from './edit-row';
import { refuse } from './failure';
import { cellsOfTexts } from './fields';
import { requireRow } from './find-row';
import { fieldText, saveOnce } from './journal';
import { newRow, numbersInUse } from './new-row';

export const contractFields = [
  'start',
  'end',
  'service',
  'fee',
  'feeCycle',
  'manager',
  'autoRenewal',
  'memo',
] as const satisfies readonly ContractField[];

type Draft<Name extends 'addContract' | 'saveContract' | 'setStage' | 'pauseContract' | 'endContract'> =
  InputOf<Name>['draft'];

/** A new term, also as the renewal of another: `previousId` links the two. */
export function addContract(
  caller: Caller,
  key: string,
  draft: Draft<'addContract'>,
): OutputOf<'addContract'> {
  const { changes } = messages[caller.language];
  return saveOnce(caller, key, () => {
    const { customerId, previousId, ...fields } = draft;
    const customer = requireRow(caller, customers, 'customerId', customerId).row;
    const typed = cellsOfTexts(caller, contractLedger, fields);
    checkTerm(caller, { customerId, service: fields.service, start: fields.start, end: fields.end }, null);
    const numbers = numbersInUse(caller);
    const contractId = numbers.next('K', Number(fields.start.slice(0, 4)));
    const cells: Record<string, Cell> = {
      ...typed,
      customerId,
      customerName: customer.name ?? '',
      phone: customer.phone ?? '',
      contractId,
      previousId: previousId ?? '',
    };
    const row = newRow(caller, contractLedger, cells, numbers);
    numbers.save();
    return {
      result: { contractId },
      changes: [{ kind: 'append', sheet: contractLedger, rows: [row] }],
      reversal: {
        kind: 'added',
        sheet: contractLedger.key,
        keyColumn: 'contractId',
        key: contractId,
        cells: typed,
      },
      entry: {
        what: contractLedger.title[caller.language],
        whose: `${contractId} ${customer.name ?? ''}`.trim(),
        before: '',
        after: `${fields.start} ~ ${fields.end} · ${fields.service}`,
        why: previousId === null ? changes.contractAdded : changes.renewed(previousId),
      },
    };
  });
}

export function saveContract(
  caller: Caller,
  key: string,
  draft: Draft<'saveContract'>,
): OutputOf<'saveContract'> {
  return saveOnce(caller, key, () => {
    const found = requireContract(caller, draft.contractId);
    const cells = cellsOfEdits(caller, contractLedger, found, draft);
    const after = { ...found.cells, ...cells };
    if (['start', 'end', 'service'].some((column) => column in cells)) {
      const term = {
        customerId: fieldText(after.customerId),
        service: fieldText(after.service),
        start: fieldText(after.start),
        end: fieldText(after.end),
      };
      checkTerm(caller, term, draft.contractId);
    }
    return write(caller, found, cells, messages[caller.language].changes.contractEdited);
  });
}

export function setStage(caller: Caller, key: string, draft: Draft<'setStage'>): OutputOf<'setStage'> {
  return saveOnce(caller, key, () => {
    const found = requireContract(caller, draft.contractId);
    const stage = printRow(contractLedger, { renewalStage: draft.stage }, caller.language);
    const loss = draft.stage === 'lost' ? lossCells(caller, draft) : {};
    return write(caller, found, { ...stage, ...loss }, messages[caller.language].changes.stageSet);
  });
}

/** A pause; where it closes, the end may move by the paused days when the person agreed to it. */
export function pauseContract(
  caller: Caller,
  key: string,
  draft: Draft<'pauseContract'>,
): OutputOf<'pauseContract'> {
  return saveOnce(caller, key, () => {
    const found = requireContract(caller, draft.contractId);
    const { endBeforeStart } = messages[caller.language].fields;
    if (draft.until !== null && draft.until < draft.from) {
      refuse(caller.language, 'bad-input', { fields: { until: endBeforeStart } });
    }
    const end = draft.newEnd === null ? {} : { end: draft.newEnd };
    const cells = printRow(
      contractLedger,
      { pausedFrom: draft.from, pausedUntil: draft.until, ...end },
      caller.language,
    );
    return write(caller, found, cells, messages[caller.language].changes.paused);
  });
}

export function endContract(
  caller: Caller,
  key: string,
  draft: Draft<'endContract'>,
): OutputOf<'endContract'> {
  return saveOnce(caller, key, () => {
    const found = requireContract(caller, draft.contractId);
    const cells = {
      ...printRow(contractLedger, { terminatedOn: draft.on }, caller.language),
      ...lossCells(caller, draft),
    };
    return write(caller, found, cells, messages[caller.language].changes.ended(draft.lossReason));
  });
}

export function requireContract(caller: Caller, contractId: string): Placed<ContractRow> {
  return requireRow(caller, contractLedger, 'contractId', contractId);
}

/** The writing of a change to one contract, told by its number and customer. */
export function write(caller: Caller, found: Placed<ContractRow>, cells: Record<string, Cell>, why: string) {
  return writeCells(
    caller,
    contractLedger,
    'contractId',
    found,
    cells,
    {},
    {
      what: contractLedger.title[caller.language],
      whose: [found.row.contractId, found.row.customerName].filter(Boolean).join(' '),
      why,
    },
  );
}

/** A reason is required of whoever lets a contract go. */
function lossCells(
  caller: Caller,
  { lossReason, lossDetail }: { readonly lossReason: string; readonly lossDetail: string },
) {
  if (lossReason.trim() === '') {
    refuse(caller.language, 'bad-input', {
      fields: { lossReason: messages[caller.language].fields.required },
    });
  }
  return cellsOfTexts(caller, contractLedger, { lossReason, lossDetail });
}

type Term = Pick<ContractFields, 'service' | 'start' | 'end'> & { readonly customerId: string };

/** Refuses an end before the start, and a term that overlaps another of the same customer and service, by name. */
function checkTerm(caller: Caller, { customerId, service, start, end }: Term, ownId: string | null): void {
  const text = messages[caller.language].fields;
  if (!isCivilDate(start) || !isCivilDate(end)) return;
  if (end < start) refuse(caller.language, 'bad-input', { fields: { end: text.endBeforeStart } });
  const snapshot = caller.ports.lookups.rowsWith(contractLedger, 'customerId', customerId, 100);
  const others = typeof snapshot === 'object' ? readTable(contractLedger, snapshot).rows : [];
  for (const { row } of others) {
    const days = runningDays(row);
    if (row.contractId === ownId || row.service !== service || days === null) continue;
    if (termsOverlap({ start, end }, days)) {
      const sentence = text.overlap(row.contractId ?? '', days.start, days.end);
      refuse(caller.language, 'bad-input', { message: sentence, fields: { start: sentence } });
    }
  }
}

function runningDays({ start, end, terminatedOn }: ContractRow): { start: CivilDate; end: CivilDate } | null {
  if (start === null || end === null || (terminatedOn !== null && terminatedOn < start)) return null;
  return { start, end: terminatedOn !== null && terminatedOn < end ? terminatedOn : end };
}
