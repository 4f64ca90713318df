// What the sidebar and the server say to each other about complaints and requests. Only JSON.
import type { Severity } from '../../domain/policy/codes';
import type { Escalation, ServiceState, TargetState } from '../../domain/service-level';
import type { CaseStep } from '../../sheets/case-words';
import type { Edits, Save, Saved } from './save-contract';

export type CaseKind = 'complaint' | 'request';

/** The procedures of complaints and requests; part of `Procedures`. */
export interface CaseProcedures {
  /** Those of a customer, or all: open ones most urgent first, then those closed last. */
  caseList: (input: { readonly customerId: string | null }) => CaseList;
  casePage: (input: { readonly caseId: string }) => CasePage;
  /** By when a case received now would have to be answered and solved, `2024-10-02 14:30`. */
  caseDeadlines: (input: { readonly channel: string; readonly severity: Severity }) => CaseDeadlines;
  addCase: (input: Save<CaseDraft>) => Saved & { readonly caseId: string };
  /** The customer was answered for the first time, now. */
  answerCase: (input: Save<{ readonly caseId: string }>) => Saved;
  /** Takes a case on to a later step, with what that step needs. */
  stepCase: (input: Save<CaseStepDraft>) => Saved;
  /** The clock stands while the team waits for the customer. */
  waitInCase: (input: Save<{ readonly caseId: string; readonly isWaiting: boolean }>) => Saved;
  reopenCase: (input: Save<{ readonly caseId: string; readonly reason: string }>) => Saved;
  saveCase: (input: Save<Edits<CaseField> & { readonly caseId: string }>) => Saved;
}

export interface CaseDraft {
  readonly customerId: string;
  readonly kind: CaseKind;
  readonly channel: string;
  readonly severity: Severity;
  readonly content: string;
  readonly manager: string;
}

export interface CaseStepDraft {
  readonly caseId: string;
  /** Where it stood when the person decided. */
  readonly from: CaseStep;
  readonly to: CaseStep;
  readonly cause: string;
  readonly solution: string;
  readonly prevention: string;
  /** Points 5…1, or null when not asked. */
  readonly satisfaction: number | null;
}

export type CaseField = 'kind' | 'severity' | 'channel' | 'manager' | 'content';

export interface CaseDeadlines {
  readonly firstResponse: string | null;
  readonly resolution: string | null;
}

export interface CaseLine {
  readonly caseId: string;
  readonly customerId: string;
  readonly customerName: string;
  readonly kind: CaseKind;
  readonly severity: Severity;
  readonly content: string;
  readonly step: CaseStep;
  readonly manager: string;
  readonly receivedAt: string;
  readonly state: ServiceState;
  readonly isWaiting: boolean;
  /** What is to be done next, by when, and the business minutes left; null once it is solved. */
  readonly next: (CaseTarget & { readonly what: 'firstResponse' | 'resolution' }) | null;
}

export interface CaseTarget {
  readonly due: string | null;
  readonly state: TargetState;
  readonly left: number | null;
}

export interface CaseList {
  readonly open: readonly CaseLine[];
  readonly closed: readonly CaseLine[];
  /** How many more are closed. */
  readonly moreClosed: number;
  /** Of the cases received in the last 90 days; null for those of one customer. */
  readonly figures: CaseFigures | null;
}

export interface CaseFigures {
  readonly from: string;
  readonly to: string;
  readonly firstResponse: { readonly met: number; readonly count: number; readonly share: number | null };
  /** Complaints by cause; '' where none is known. */
  readonly causes: readonly { readonly cause: string; readonly count: number }[];
}

export interface CasePage extends CaseLine {
  /** The texts of the cells that can be edited. */
  readonly fields: Readonly<Record<CaseField, string>>;
  readonly firstResponse: CaseTarget & { readonly at: string | null };
  readonly resolution: CaseTarget & { readonly at: string | null };
  readonly escalation: Escalation | null;
  /** Business minutes. */
  readonly waited: number;
  readonly cause: string;
  readonly solution: string;
  readonly prevention: string;
  readonly satisfaction: number | null;
  /** Line by line, the newest last. */
  readonly history: readonly string[];
  /** The log entry that opened it. */
  readonly recordId: string | null;
  /** The words to choose a cause from. */
  readonly causes: readonly string[];
}
