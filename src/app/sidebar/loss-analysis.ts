import { addMonths, firstOfMonth, lastOfMonth } from '../../domain/civil-date';
import { lossesByReason } from '../../domain/renewal-figures';
import { monthFigures, valuedLosses } from '../month-figures';
import type { Caller } from './caller';
import { callersPolicy } from './caller-policy';
import type { InputOf } from './contract';
import { ledgerContracts } from './ledger-contracts';
import type { LossView } from './renewals-contract';

/** How renewals, losses and revenue stood in the last months, and why customers left. */
export function lossAnalysis(caller: Caller, { months }: InputOf<'lossAnalysis'>): LossView {
  const { today } = caller;
  const policyOn = callersPolicy(caller);
  const contracts = ledgerContracts(caller, policyOn);
  const whole = { start: firstOfMonth(addMonths(today, 1 - months)), end: lastOfMonth(today) };
  const graceDays = policyOn(today)['renewal.graceDays'];
  return {
    months: monthFigures(contracts, { today, months, graceDays }),
    reasons: lossesByReason(valuedLosses(contracts), whole),
  };
}
