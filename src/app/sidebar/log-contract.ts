// What the form of 업무 일지 and the server say to each other.
import type { CivilDate } from '../../domain/civil-date';
import type { Severity } from '../../domain/policy/codes';
import type { RenewalStep } from './renewals-contract';
import type { Save, Saved } from './save-contract';
import type { Closing } from './schedule-contract';

/** The procedure of the log; part of `Procedures`. */
export interface LogProcedures {
  logContact: (input: Save<ContactDraft>) => Saved & {
    readonly recordId: string;
    readonly customerId: string;
    /** Of the case that it opened. */
    readonly caseId: string | null;
  };
}

export interface ContactDraft {
  readonly customerId: string;
  readonly contractId: string;
  readonly date: CivilDate;
  readonly channel: string;
  readonly category: string;
  /** Points 5…1, or null when not asked. */
  readonly satisfaction: number | null;
  readonly content: string;
  readonly result: string;
  readonly followUp: string;
  readonly followUpBy: CivilDate | null;
  readonly manager: string;
  /** Open to-dos of the customer that this contact closes. */
  readonly closes?: readonly Closing[];
  /** What was sold, and for how much as typed. */
  readonly purchase?: { readonly item: string; readonly amount: string };
  /** Where the renewal of the contract stands after it; the ledger gets it with the same save. */
  readonly renewal?: RenewalStep;
  /** Opens a case of this severity at once; without it the hourly run opens one for a complaint. */
  readonly severity?: Severity;
}
