import type { ContractFields, ContractLine } from '../../app/sidebar/contracts-contract';
import type { ServiceOption } from '../../app/sidebar/opening-contract';
import type { PriceConsent } from '../../app/sidebar/renewals-contract';
import { type CivilDate, isCivilDate } from '../../domain/civil-date';
import { consentProblem, isPriceRise, needsPriceConsent } from '../../domain/price-rise';
import { monthlyValue } from '../../domain/won';
import { readWonText } from '../../domain/won-text';
import { dateOf } from '../controls/typed-date';
import { feeCycleOf, yesOrNo } from './fee-cycles';

/** The part of a term that makes its price. */
export type PricedFields = Pick<
  ContractFields,
  'service' | 'start' | 'end' | 'fee' | 'feeCycle' | 'autoRenewal'
>;

/** A price that goes up from a day on, in won a month. */
export interface PriceRise {
  readonly from: CivilDate;
  readonly old: number;
  readonly next: number;
  /** Whether it needs the recorded consent of the customer. */
  readonly isNeeded: boolean;
}

/** The rise from one price to another; null where there is none, or one of them is not known yet. */
export function priceRise(
  before: ContractLine,
  after: PricedFields,
  from: CivilDate,
  services: readonly ServiceOption[],
): PriceRise | null {
  const [old, next] = [perMonth(before.fields, services), perMonth(after, services)];
  if (old === null || next === null || !isPriceRise(old, next)) return null;
  const itemKind = before.isSubscription ? 'subscription' : null;
  const terms = [before.fields, after].map(({ autoRenewal }) => ({
    autoRenewal: yesOrNo(autoRenewal) === 'yes',
    itemKind,
  }));
  return { from, old, next, isNeeded: needsPriceConsent(from, terms) };
}

/** The consent as typed, and what is wrong with it. */
export function readConsent(
  typed: { readonly consentOn: string; readonly consentHow: string },
  rise: PriceRise,
  today: CivilDate,
): { readonly consent: PriceConsent; readonly problem: ReturnType<typeof consentProblem> } {
  const consent = { on: dateOf(typed.consentOn, today, 'back'), how: typed.consentHow };
  const problem = consentProblem(consent, { from: rise.from, today });
  const isBlank = typed.consentOn.trim() === '' && consent.how === '';
  return { consent, problem: !rise.isNeeded && isBlank ? null : problem };
}

function perMonth(
  { service, start, end, fee, feeCycle }: PricedFields,
  services: readonly ServiceOption[],
): number | null {
  const won = readWonText(fee)?.won ?? null;
  if (won === null || !isCivilDate(start) || !isCivilDate(end) || end < start) return null;
  const usual = services.find((one) => one.service === service)?.feeCycle;
  return monthlyValue({ fee: won, cycle: feeCycleOf(feeCycle) ?? usual ?? 'month', start, end });
}
