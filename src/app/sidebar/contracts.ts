import { isCivilDate } from '../../domain/civil-date';
import { messages } from '../../messages/messages';
import type { Cell } from '../../sheets/cell';
import { contractLedger } from '../../sheets/contract-ledger';
import { customers } from '../../sheets/customers';
import { printRow } from '../../sheets/reading';
import type { Caller } from './caller';
import { checkTerm } from './check-term';
import type { InputOf, OutputOf } from './contract';
import { contractEdit } from './contract-edit';
import type { ContractField } from './contracts-contract';
import { cellsOfEdits } from './edit-row';
import { refuse } from './failure';
import { cellsOfTexts } from './fields';
import { requireRow, requireWhole } from './find-row';
import { type Planned, saveOnce } from './journal';
import { newRow, numbersInUse } from './new-row';
import { consentCells } from './price-consent';
import type { RenewalStep } from './renewals-contract';
import type { Cells } from './row-cells';

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
  return saveOnce<{ contractId: string }>(caller, key, (given) => {
    const { customerId, previousId, priceConsent, ...fields } = draft;
    const customer = requireWhole(caller, customers, 'customerId', customerId).row;
    const previous = previousId === null ? null : previousOf(caller, customerId, previousId);
    const numbers = numbersInUse(caller);
    const contractId = given.contractId ?? numbers.next('K', Number(fields.start.slice(0, 4)));
    const typed = cellsOfTexts(caller, contractLedger, fields);
    const start = isCivilDate(fields.start) ? fields.start : caller.today;
    const consent = previous
      ? consentCells(caller, { before: previous, after: typed, from: start }, priceConsent)
      : {};
    const cells: Record<string, Cell> = {
      ...typed,
      ...consent,
      customerId,
      customerName: customer.name ?? '',
      phone: customer.phone ?? '',
      contractId,
      previousId: previousId ?? '',
    };
    checkTerm(caller, cells, { contractId }, fields.end < fields.start ? 'end' : 'start');
    const row = newRow(caller, contractLedger, 'contractId', contractId, cells, numbers);
    numbers.save();
    return {
      result: { contractId },
      told: {
        what: contractLedger.title[caller.language],
        whose: `${contractId} ${customer.name ?? ''}`.trim(),
        why: previousId === null ? changes.contractAdded : changes.renewed(previousId),
      },
      write: { kind: 'added', row, after: `${fields.start} ~ ${fields.end} · ${fields.service}` },
    };
  });
}

export function saveContract(
  caller: Caller,
  key: string,
  draft: Draft<'saveContract'>,
): OutputOf<'saveContract'> {
  const { changes, renewals } = messages[caller.language];
  const why = draft.wasFeeWrong === true ? renewals.feeCorrected : changes.contractEdited;
  return saveOnce(caller, key, () =>
    contractEdit(caller, draft.contractId, why, ({ cells: found, row }) => {
      const cells = cellsOfEdits(caller, contractLedger, found, draft);
      const touched = (['end', 'start', 'service'] as const).find((column) => column in cells);
      if (touched) checkTerm(caller, { ...found, ...cells }, found, touched);
      const isOver = row.end === null || row.end < caller.today;
      if (draft.wasFeeWrong === true || isOver) return cells;
      const from = row.start !== null && row.start > caller.today ? row.start : caller.today;
      const change = { before: found, after: { ...found, ...cells }, from };
      // The fee last: where an execution dies in between, the rise still stands before the one that goes on.
      return { ...consentCells(caller, change, draft.priceConsent), ...cells };
    }),
  );
}

export function setStage(caller: Caller, key: string, draft: Draft<'setStage'>): OutputOf<'setStage'> {
  return saveOnce(caller, key, () => stageEdit(caller, draft.contractId, draft));
}

/** The writing of a renewal stage, which a loss needs a reason for. */
export function stageEdit(caller: Caller, contractId: string, step: RenewalStep): Planned<object> {
  return contractEdit(caller, contractId, messages[caller.language].changes.stageSet, () => ({
    ...printRow(contractLedger, { renewalStage: step.stage }, caller.language),
    ...(step.stage === 'lost' ? lossCells(caller, step) : {}),
  }));
}

/** A pause; where it closes, the end may move by the paused days when the person agreed to it. */
export function pauseContract(
  caller: Caller,
  key: string,
  { contractId, from, until, newEnd }: Draft<'pauseContract'>,
): OutputOf<'pauseContract'> {
  const { changes, fields } = messages[caller.language];
  if (until !== null && until < from) {
    refuse(caller.language, 'bad-input', { fields: { until: fields.endBeforeStart } });
  }
  return saveOnce(caller, key, () =>
    contractEdit(caller, contractId, changes.paused, ({ cells: found }) => {
      const end = newEnd === null ? {} : { end: newEnd };
      const cells = printRow(
        contractLedger,
        { pausedFrom: from, pausedUntil: until, ...end },
        caller.language,
      );
      if (newEnd !== null) checkTerm(caller, { ...found, ...cells }, found, 'newEnd');
      return cells;
    }),
  );
}

export function endContract(
  caller: Caller,
  key: string,
  draft: Draft<'endContract'>,
): OutputOf<'endContract'> {
  const why = messages[caller.language].changes.ended(draft.lossReason);
  return saveOnce(caller, key, () =>
    contractEdit(caller, draft.contractId, why, () => ({
      ...printRow(contractLedger, { terminatedOn: draft.on }, caller.language),
      ...lossCells(caller, draft),
    })),
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

/** The cells of the term that is renewed: one of the same customer. */
function previousOf(caller: Caller, customerId: string, previousId: string): Cells {
  const { row, cells } = requireRow(caller, contractLedger, 'contractId', previousId);
  if (row.customerId === customerId) return cells;
  return refuse(caller.language, 'bad-input', {
    fields: { previousId: messages[caller.language].fields.notOfCustomer },
  });
}
