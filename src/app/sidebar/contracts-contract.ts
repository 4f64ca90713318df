// What the view of contracts and the server say to each other.
import type { CivilDate } from '../../domain/civil-date';
import type { ContractStatus, RenewalStage } from '../../domain/contract';
import type { PriceConsent } from './renewals-contract';
import type { Edits, Save, Saved } from './save-contract';

/** The procedures of contracts; part of `Procedures`. */
export interface ContractProcedures {
  addContract: (
    input: Save<
      ContractFields & {
        readonly customerId: string;
        readonly previousId: string | null;
        readonly priceConsent?: PriceConsent;
      }
    >,
  ) => Saved & { readonly contractId: string };
  saveContract: (
    input: Save<
      Edits<ContractField> & {
        readonly contractId: string;
        readonly priceConsent?: PriceConsent;
        /** The fee that stood there was a mistake: the price has not changed. */
        readonly wasFeeWrong?: boolean;
      }
    >,
  ) => Saved;
  setStage: (
    input: Save<{
      readonly contractId: string;
      readonly stage: RenewalStage;
      readonly lossReason: string;
      readonly lossDetail: string;
    }>,
  ) => Saved;
  pauseContract: (
    input: Save<{
      readonly contractId: string;
      readonly from: CivilDate;
      readonly until: CivilDate | null;
      /** The end moved by the paused days, where the person agreed to that. */
      readonly newEnd: CivilDate | null;
    }>,
  ) => Saved;
  endContract: (
    input: Save<{
      readonly contractId: string;
      readonly on: CivilDate;
      readonly lossReason: string;
      readonly lossDetail: string;
    }>,
  ) => Saved;
}

export type ContractField =
  | 'start'
  | 'end'
  | 'service'
  | 'fee'
  | 'feeCycle'
  | 'manager'
  | 'autoRenewal'
  | 'memo';

/** As typed: dates `YYYY-MM-DD`, won as digits. */
export type ContractFields = Readonly<Record<ContractField, string>>;

export interface ContractLine {
  readonly contractId: string;
  readonly fields: ContractFields;
  readonly status: ContractStatus;
  readonly daysLeft: number;
  readonly stage: RenewalStage | null;
  readonly monthlyValue: number | null;
  readonly isSubscription: boolean;
  readonly successorId: string | null;
  readonly terminatedOn: CivilDate | null;
  readonly pausedFrom: CivilDate | null;
  readonly pausedUntil: CivilDate | null;
}
