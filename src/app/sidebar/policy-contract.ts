import type { CivilDate } from '../../domain/civil-date';
import type { PolicyKey } from '../../domain/policy/articles';
import type { ArticleClass, ProgrammeKind } from '../../domain/policy/codes';
import type { ForbiddenExpression } from '../../domain/policy/value-kinds';
import type { Edits, Save, Saved } from './save-contract';

/** What the sidebar asks and does about 관리 규정 and 교육·참여. */
export interface PolicyProcedures {
  policyPage: (input: Record<string, never>) => PolicyPage;
  articlePage: (input: { readonly key: string }) => ArticlePage;
  /** Lays the tab with every article as it counts by itself. */
  beginPolicy: (input: Record<string, never>) => { readonly begun: boolean };
  saveArticle: (input: Save<ArticleDraft>) => Saved & { readonly policyId: string; readonly version: number };
  /** Puts a version that somebody typed over back to what was confirmed. */
  restoreVersion: (input: Save<{ readonly policyId: string }>) => Saved;
  /** Articles that were reviewed and stay: when they are to be looked at again. */
  keepArticles: (
    input: Save<{ readonly policyIds: readonly string[]; readonly nextReview: CivilDate }>,
  ) => Saved;
  /** The caller has read the rules so far. */
  acknowledge: (input: Save<{ readonly edition: string }>) => Saved;
  programmesPage: (input: Record<string, never>) => ProgrammesPage;
  saveProgramme: (input: Save<ProgrammeDraft>) => Saved & { readonly programmeIds: readonly string[] };
  editProgramme: (input: Save<Edits<ProgrammeField> & { readonly programmeId: string }>) => Saved;
}

export interface ArticleLine {
  readonly key: PolicyKey;
  readonly class: ArticleClass;
  readonly name: string;
  /** What counts now: a figure with its unit, or the words of the article. */
  readonly shown: string;
  readonly isText: boolean;
  /** Null while what counts does not stand in the sheet. */
  readonly version: number | null;
  /** Whether what counts stands in 설정, where it was before; else without a version the standard does. */
  readonly isFromSettings: boolean;
  readonly inForceFrom: CivilDate | null;
  readonly policyId: string | null;
  readonly nextReview: CivilDate | null;
  readonly isReviewDue: boolean;
  /** The day from which a newer version counts. */
  readonly plannedFrom: CivilDate | null;
  /** Whether somebody typed over the version that counts. */
  readonly isChanged: boolean;
  /** Whether the caller has not acknowledged the version that counts. */
  readonly isUnread: boolean;
}

export interface PolicyPage {
  readonly isBegun: boolean;
  readonly articles: readonly ArticleLine[];
  /** What an acknowledgement would be of; null while there is nothing to acknowledge. */
  readonly edition: string | null;
  readonly members: readonly MemberLine[];
  readonly proposedReview: CivilDate;
}

/** How a member stands with the rules and with training. */
export interface MemberLine {
  readonly name: string;
  readonly unread: number;
  readonly readOn: CivilDate | null;
  readonly trainedOn: CivilDate | null;
  /** By when the next training is due; null while the first one is. */
  readonly trainBy: CivilDate | null;
}

export interface VersionLine {
  readonly policyId: string;
  readonly version: number | null;
  readonly shown: string;
  readonly inForceFrom: CivilDate | null;
  readonly nextReview: CivilDate | null;
  readonly reason: string;
  readonly approver: string;
  readonly state: 'inForce' | 'planned' | 'past';
  /** What was typed over it, where it was. */
  readonly typedOver: string | null;
}

export interface ArticlePage {
  readonly line: ArticleLine;
  /** What the value steers. */
  readonly about: string;
  readonly unit: string;
  readonly allowed: string;
  /** As it is typed, to begin a new version with. */
  readonly value: string;
  readonly standard: string;
  /** Newest first. */
  readonly versions: readonly VersionLine[];
  readonly proposedReview: CivilDate;
}

export interface ArticleDraft {
  readonly key: PolicyKey;
  readonly value: string;
  readonly inForceFrom: CivilDate | null;
  readonly nextReview: CivilDate | null;
  readonly reason: string;
  readonly approver: string;
  /** The newest version that the person has seen. */
  readonly seen: number | null;
  /** A version that was typed over, to be put back along with it. */
  readonly restores: string | null;
}

export type ProgrammeField = 'date' | 'title' | 'doneOn' | 'result' | 'nextDue';

export interface ProgrammeLine {
  readonly programmeId: string;
  readonly kind: ProgrammeKind;
  readonly title: string;
  readonly date: CivilDate;
  readonly manager: string;
  readonly customerId: string | null;
  readonly customerName: string;
  readonly doneOn: CivilDate | null;
  readonly result: string;
  readonly nextDue: CivilDate | null;
}

export interface ProgrammesPage {
  /** Newest first, without acknowledgements. */
  readonly lines: readonly ProgrammeLine[];
  readonly members: readonly MemberLine[];
  /** So many months on, a training of staff is due again. */
  readonly everyMonths: number;
}

export interface ProgrammeDraft {
  readonly kind: Exclude<ProgrammeKind, 'acknowledgement'>;
  readonly title: string;
  readonly date: CivilDate;
  /** Of staff training everybody who takes part; of customers who runs it. */
  readonly managers: readonly string[];
  readonly customerId: string | null;
  readonly doneOn: CivilDate | null;
  readonly result: string;
  readonly nextDue: CivilDate | null;
}

export interface Guidance {
  /** The rule of each channel that has one. */
  readonly rules: readonly { readonly channel: string; readonly rule: string }[];
  /** How satisfaction is rated. */
  readonly criteria: string;
  /** The due day of a follow-up for which none is given. */
  readonly followUpBy: CivilDate;
  readonly forbidden: readonly ForbiddenExpression[];
}
