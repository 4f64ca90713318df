// What the sidebar and the server say to each other. Only JSON: no Date, no undefined in lists.
import type { CivilDate } from '../../domain/civil-date';
import type { ContractStatus, RenewalStage } from '../../domain/contract';
import type { Severity } from '../../domain/policy/codes';
import type { FeeCycle } from '../../domain/won';
import type { Language } from '../../messages/language';
import type { PackedRows } from '../../rpc/packed-rows';
import type { DutyKind } from '../features/duty';
import type { AdoptionProcedures } from './adoption-contract';
import type { ArchiveProcedures } from './archive-contract';
import type { CaseProcedures } from './cases-contract';
import type { MergingProcedures } from './merging-contract';
import type { PlanProcedures } from './plans-contract';
import type { Guidance, PolicyProcedures, ProgrammeLine } from './policy-contract';
import type { PriceConsent, RenewalProcedures, RenewalStep } from './renewals-contract';
import type { Closing, ScheduleProcedures } from './schedule-contract';

/** Every procedure by name: what goes in, what comes out. */
export interface Procedures
  extends AdoptionProcedures,
    ArchiveProcedures,
    MergingProcedures,
    PlanProcedures,
    CaseProcedures,
    PolicyProcedures,
    RenewalProcedures,
    ScheduleProcedures {
  /** The one call on opening. */
  open: (input: { readonly selection: boolean }) => PackedOpening;
  /** The customer of the row that is selected now, if any. */
  selected: (input: Record<string, never>) => { readonly customerId: string | null };
  pickName: (input: { readonly name: string }) => { readonly me: Me };
  logContact: (input: Save<ContactDraft>) => Saved & {
    readonly recordId: string;
    readonly customerId: string;
    /** Of the case that it opened. */
    readonly caseId: string | null;
  };
  /** Takes a save of this person back, while what it wrote still stands as it was written. */
  undo: (input: { readonly key: string }) => { readonly undone: boolean };
  findDuplicates: (input: { readonly name: string; readonly phone: string }) => {
    readonly like: readonly Likeness[];
  };
  addCustomer: (input: Save<CustomerFields>) => Saved & { readonly customerId: string };
  customerPage: (input: { readonly customerId: string }) => CustomerPage;
  saveCustomer: (input: Save<Edits<CustomerField> & { readonly customerId: string }>) => Saved;
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
  saveSetting: (
    input: Save<{ readonly key: string; readonly before: string; readonly value: string }>,
  ) => Saved;
  install: (input: Record<string, never>) => { readonly installed: boolean };
  setHourly: (input: { readonly on: boolean }) => { readonly isHourly: boolean };
  /** Puts rows together again that a sort of some columns has torn: how many, and at how many a person must look. */
  reuniteRows: (input: Record<string, never>) => { readonly mended: number; readonly left: number };
  /** What the day's jobs would do on a date; writes and sends nothing. */
  preview: (input: { readonly date: CivilDate }) => Preview;
}

export type ProcedureName = keyof Procedures;
export type InputOf<Name extends ProcedureName> = Parameters<Procedures[Name]>[0];
export type OutputOf<Name extends ProcedureName> = ReturnType<Procedures[Name]>;

/** A save carries a key made by the client: sent again, it returns the first result and writes nothing. */
export type Save<Draft> = { readonly key: string; readonly draft: Draft };

export interface Saved {
  /** Whether `undo` can take it back. */
  readonly canUndo: boolean;
}

export type ErrorCode =
  | 'bad-input'
  | 'not-allowed'
  | 'not-found'
  | 'conflict'
  | 'duplicate'
  | 'busy'
  | 'not-installed'
  | 'failed';

export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

export interface Failure {
  readonly code: ErrorCode;
  /** A sentence that says what to do. */
  readonly message: string;
  /** Sentences by field of the draft. */
  readonly fields: Readonly<Record<string, string>>;
  /** For `conflict`: by field, what stood there when the person began, what stands there now, what they want. */
  readonly conflicts: readonly Conflict[];
}

export interface Conflict {
  readonly field: string;
  readonly before: string;
  readonly theirs: string;
  readonly yours: string;
}

/** Changed fields, each with the text that stood there when the person began. */
export interface Edits<Field extends string> {
  readonly edits: readonly { readonly field: Field; readonly before: string; readonly after: string }[];
}

export interface Me {
  /** '' where the platform does not tell. */
  readonly email: string;
  readonly name: string | null;
  readonly isAdmin: boolean;
}

export interface Opening {
  /** Of the spreadsheet; one add-on's drafts of several books must not mix in the browser. */
  readonly bookId: string;
  readonly isInstalled: boolean;
  readonly me: Me;
  readonly language: Language;
  readonly today: CivilDate;
  readonly managers: readonly string[];
  readonly lists: {
    readonly channel: readonly string[];
    readonly category: readonly string[];
    readonly customerType: readonly string[];
    readonly lossReason: readonly string[];
    readonly source: readonly string[];
  };
  readonly services: readonly ServiceOption[];
  /** `[id, name, phone, customer type, manager]`, small enough to search in the browser. */
  readonly customers: readonly (readonly [string, string, string, string, string])[];
  /** Running contracts: `[contract id, customer id, service, end]`, for filling in the log. */
  readonly contracts: readonly (readonly [string, string, string, CivilDate])[];
  /** What this person owes, most urgent first; an administrator also sees what nobody looks after. */
  readonly todos: readonly Todo[];
  /** How many more there are, beyond those listed. */
  readonly moreTodos: number;
  readonly selectedCustomerId: string | null;
  /** What 관리 규정 says of channels and of words, for who writes down or to a customer. */
  readonly guidance: Guidance;
  readonly settings: readonly SettingLine[];
  readonly health: Health;
}

/** An opening on its way: ten thousand customers and contracts stay below 700 KB. */
export type PackedOpening = Omit<Opening, 'customers' | 'contracts'> & {
  readonly customers: PackedRows;
  readonly contracts: PackedRows;
};

export interface ServiceOption {
  readonly service: string;
  readonly months: number | null;
  readonly fee: number | null;
  readonly feeCycle: FeeCycle | null;
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
      /** 자동 갱신. */
      readonly renewsItself: boolean;
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
    }
  /** A contract of this person's that lacks a date or has its dates swapped. */
  | { readonly kind: 'missing'; readonly contractId: string; readonly what: string }
);

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

export type CustomerField =
  | 'name'
  | 'phone'
  | 'secondPhone'
  | 'email'
  | 'address'
  | 'customerType'
  | 'manager'
  | 'needs'
  | 'source'
  | 'referrerId'
  | 'interests'
  | 'preference'
  | 'preferredChannel'
  | 'ageBand'
  | 'gender'
  | 'memo';
export type CustomerFields = Readonly<Record<CustomerField, string>>;

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

export interface Likeness {
  readonly customerId: string;
  readonly name: string;
  readonly phone: string;
  readonly reasons: readonly ('phone' | 'email' | 'business-number' | 'name')[];
}

export interface CustomerPage {
  readonly customerId: string;
  readonly fields: CustomerFields;
  /** Labels of required fields that are blank. */
  readonly missing: readonly string[];
  readonly contracts: readonly ContractLine[];
  readonly timeline: readonly ContactLine[];
  /** What the customer was taught and took part in, newest first. */
  readonly programmes: readonly ProgrammeLine[];
  /** Answers in order of time. */
  readonly satisfaction: readonly { readonly date: CivilDate; readonly points: number }[];
  /** Closed years of the log whose tabs stand, newest first; they may have more contacts. */
  readonly archives: readonly string[];
}

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

export interface ContactLine {
  readonly recordId: string;
  readonly date: CivilDate;
  readonly channel: string;
  readonly category: string;
  readonly content: string;
  readonly result: string;
  readonly manager: string;
  readonly points: number | null;
  readonly followUp: string;
  readonly followUpBy: CivilDate | null;
  readonly followedUpOn: CivilDate | null;
}

/** One setting; those of a service (`windows`) or of a person (`recipients`) have keys of their own. */
export interface SettingLine {
  readonly key: string;
  readonly group: 'general' | 'notices' | 'offers' | 'windows' | 'recipients';
  readonly name: string;
  readonly value: string;
  readonly meaning: string;
  readonly allowed: string;
  /** The allowed values where they are few; empty for a free text. */
  readonly choices: readonly string[];
}

export interface Health {
  readonly isHourly: boolean;
  readonly runBy: string;
  /** `2024-10-02 08:37`, in the book's zone. */
  readonly lastRunAt: string | null;
  readonly mailsLeft: number;
  readonly findings: readonly {
    readonly sheet: string;
    readonly row: number | null;
    readonly finding: string;
    readonly mend: string;
  }[];
  /** All of them, more than are listed. */
  readonly findingCount: number;
  /** Whether some of them tell of rows that a sort has torn. */
  readonly hasTornRows: boolean;
}

export interface Preview {
  readonly date: CivilDate;
  readonly isBusinessDay: boolean;
  readonly statusChanges: readonly {
    readonly contractId: string;
    readonly customerName: string;
    readonly from: ContractStatus;
    readonly to: ContractStatus;
  }[];
  readonly mails: readonly { readonly to: string; readonly subject: string; readonly text: string }[];
}
