// What the sidebar and the server say to each other about renewals.
import type { CivilDate, CivilMonth } from '../../domain/civil-date';
import type { ContractStatus, RenewalStage } from '../../domain/contract';
import type { BoardSum } from '../../domain/renewal-board';
import type { LossesByReason } from '../../domain/renewal-figures';
import type { MonthFigures } from '../month-figures';
import type { Save, Saved } from './save-contract';

/** The procedures of the renewal pages, by name. */
export interface RenewalProcedures {
  /** What ends in the next calendar months, this one included; of the caller's own contracts, or of all. */
  renewalBoard: (input: { readonly months: number; readonly mine: boolean }) => BoardView;
  /** Renewals, losses and revenue of the last calendar months, the running one included. */
  lossAnalysis: (input: { readonly months: number }) => LossView;
  settleRise: (input: Save<RiseSettled>) => Saved;
  /** Which mails would go to customers on a date if they were switched on; writes and sends nothing. */
  previewOffers: (input: { readonly date: CivilDate }) => OfferPreview;
}

/** A higher fee that was typed into the sheet: how the customer agreed to it, or that the one before was wrong. */
export interface RiseSettled {
  readonly contractId: string;
  readonly wasFeeWrong: boolean;
  readonly priceConsent: PriceConsent;
}

/** A customer's consent to a higher price, as a person recorded it. */
export interface PriceConsent {
  readonly on: CivilDate | null;
  /** The word of the ledger; '' where none was chosen. */
  readonly how: string;
}

/** A new stage of a renewal; a loss has its reason. */
export interface RenewalStep {
  readonly stage: RenewalStage;
  readonly lossReason: string;
  readonly lossDetail: string;
}

/** The board: sums over all, and its rows as far as a person would look. */
export interface BoardView {
  readonly until: CivilDate;
  readonly atRisk: BoardSum;
  readonly renewed: BoardSum;
  readonly byMonth: readonly (BoardSum & { readonly month: CivilMonth })[];
  readonly byStage: Readonly<Record<RenewalStage, BoardSum>>;
  /** Soonest end first. */
  readonly rows: readonly BoardRow[];
  /** How many more there are, beyond those listed. */
  readonly more: number;
}

export interface BoardRow {
  readonly contractId: string;
  readonly customerId: string | null;
  readonly customerName: string;
  readonly service: string;
  readonly end: CivilDate;
  readonly daysLeft: number;
  readonly status: ContractStatus;
  readonly stage: RenewalStage;
  readonly monthlyValue: number | null;
  readonly nextActionOn: CivilDate | null;
  readonly manager: string | null;
  /** 자동 갱신. */
  readonly renewsItself: boolean;
  readonly noticeDeadline: CivilDate | null;
}

export interface LossView {
  /** Newest first. */
  readonly months: readonly MonthFigures[];
  /** Over all of these months, the most frequent first. */
  readonly reasons: readonly LossesByReason[];
}

export interface OfferPreview {
  readonly date: CivilDate;
  readonly isBusinessDay: boolean;
  /** Whether the mails say who sends them and how to answer. */
  readonly hasSender: boolean;
  readonly mails: readonly OfferMail[];
  /** How many more there are, beyond those shown. */
  readonly more: number;
  /** Customers who would be owed one and cannot be written to. */
  readonly unreached: readonly {
    readonly contractId: string;
    readonly customerName: string;
    readonly why: 'noEmail' | 'badEmail' | 'notInUse' | 'torn';
  }[];
  /** Why no mail can be written: the template says what cannot be filled in. */
  readonly trouble: string | null;
}

export interface OfferMail {
  /** Those that one mail tells of. */
  readonly contractIds: readonly string[];
  readonly customerName: string;
  readonly to: string;
  readonly replyTo: string;
  /** In days before the end. */
  readonly stages: readonly number[];
  readonly subject: string;
  readonly text: string;
}
