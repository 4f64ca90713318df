import { addDays } from '../../domain/civil-date';
import { CONSENT_DAYS } from '../../domain/price-rise';
import { parseRise } from '../../domain/typed-rise';
import { messages } from '../../messages/messages';
import { contractLedger } from '../../sheets/contract-ledger';
import type { Caller } from './caller';
import type { OutputOf } from './contract';
import { contractEdit } from './contract-edit';
import { refuse } from './failure';
import { cellsOfTexts } from './fields';
import { saveOnce } from './journal';
import type { RiseSettled } from './renewals-contract';

/** Records the consent to a fee that was typed into the sheet, or that it only put a wrong one right. */
export function settleRise(caller: Caller, key: string, draft: RiseSettled): OutputOf<'settleRise'> {
  const { renewals } = messages[caller.language];
  const why = draft.wasFeeWrong ? renewals.feeCorrected : renewals.consentRecorded;
  return saveOnce(caller, key, (_given, isBegun) =>
    contractEdit(caller, draft.contractId, why, ({ row }) => {
      const settled = { raisedFrom: '' };
      if (draft.wasFeeWrong) return settled;
      const { on, how } = draft.priceConsent;
      const from = parseRise(row.raisedFrom)?.on ?? caller.today;
      const { consent } = renewals;
      if (on === null || how.trim() === '') return refuseAt(caller, consent.missing(from));
      if (on > caller.today) return refuseAt(caller, messages[caller.language].fields.future);
      // An execution that died was told from when the price rose, and may have cleared it.
      if (!isBegun && on < addDays(from, -CONSENT_DAYS)) return refuseAt(caller, consent.early(from));
      return {
        ...settled,
        ...cellsOfTexts(caller, contractLedger, { priceConsentOn: on, priceConsentHow: how }),
      };
    }),
  );
}

function refuseAt({ language }: Caller, sentence: string): never {
  return refuse(language, 'bad-input', { message: sentence, fields: { priceConsent: sentence } });
}
