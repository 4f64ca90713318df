// What the view 오늘 and the server say to each other.
import type { AutoRenewalStep } from '../../domain/auto-renewal';
import type { CivilDate } from '../../domain/civil-date';
import type { ContractStatus, RenewalStage } from '../../domain/contract';
import type { DutyKind } from '../features/duty';
import type { Save, Saved } from './save-contract';

/** The procedures of 오늘; part of `Procedures`. */
export interface TodayProcedures {
  /** Moves the next action of a contract, or the due day of a follow-up. */
  postpone: (
    input: Save<{
      readonly what: 'contract' | 'followUp';
      readonly id: string;
      readonly until: CivilDate;
      readonly reason: string;
    }>,
  ) => Saved;
  completeFollowUp: (input: Save<{ readonly recordId: string }>) => Saved;
}

export type Todo = {
  readonly customerId: string | null;
  readonly customerName: string;
  readonly manager: string | null;
} & (
  | {
      readonly kind: 'contract';
      readonly contractId: string;
      readonly service: string;
      readonly end: CivilDate;
      readonly daysLeft: number;
      readonly status: ContractStatus;
      readonly stage: RenewalStage | null;
      readonly monthlyValue: number | null;
      readonly nextActionOn: CivilDate | null;
      /** What its 자동 갱신 asks for now; it is due on the day of this instead of its end. */
      readonly automatic: AutoRenewalStep | null;
    }
  | {
      readonly kind: 'followUp';
      readonly recordId: string;
      readonly text: string;
      readonly due: CivilDate;
      readonly daysLeft: number;
    }
  | {
      readonly kind: 'duty';
      readonly duty: DutyKind;
      readonly id: string;
      readonly text: string;
      readonly due: CivilDate;
      readonly daysLeft: number;
      /** Of a complaint within its last day already, when its hour has passed. */
      readonly isOverdue: boolean;
      /** The way of contact that it names. */
      readonly channel?: string;
    }
  /** A contract of this person's that lacks a date or has its dates swapped. */
  | { readonly kind: 'missing'; readonly contractId: string; readonly what: string }
);
