// What the pages 관리 계획 and 월간 검토 and the form of 이용 정보 say to the server.
import type { CivilDate } from '../../domain/civil-date';
import type { Goal, GoalFigure, GoalVerdict, PlanBudget, StepState } from '../../domain/plan';
import type { ReviewItem } from '../../sheets/month-review';
import type { Edits, Save, Saved } from './save-contract';

export interface PlanProcedures {
  plans: (input: Record<string, never>) => PlansPage;
  /** A plan with its first step. */
  addPlan: (input: Save<PlanFields & StepFields>) => Saved & { readonly stepId: string };
  addStep: (
    input: Save<StepFields & { readonly plan: string; readonly periodStart: CivilDate | null }>,
  ) => Saved & { readonly stepId: string };
  completeStep: (input: Save<{ readonly rowId: string }>) => Saved;
  saveStep: (input: Save<Edits<StepField> & { readonly rowId: string }>) => Saved;
  /** The review of a month; null asks for the newest. */
  monthReview: (input: { readonly month: string | null }) => MonthReviewPage;
  saveReview: (
    input: Save<{ readonly month: string; readonly before: string; readonly after: string }>,
  ) => Saved;
  usage: (input: { readonly customerId: string }) => UsagePage;
  addUsage: (input: Save<UsageDraft>) => Saved & { readonly usageId: string };
}

/** As typed: the date `YYYY-MM-DD`, won and the quantity as texts. */
export interface UsageDraft {
  readonly customerId: string;
  readonly date: CivilDate;
  readonly kind: 'use' | 'purchase' | 'question' | 'support';
  readonly item: string;
  readonly quantity: string;
  readonly amount: string;
  readonly contractId: string;
  readonly memo: string;
}

export interface MonthReviewPage {
  /** Newest first. */
  readonly months: readonly string[];
  /** Null where no month has been reviewed yet. */
  readonly month: string | null;
  readonly madeOn: CivilDate | null;
  readonly opinion: string;
  readonly lines: readonly ReviewLineView[];
}

/** A line of 월간 검토, as it is written there. */
export interface ReviewLineView {
  readonly item: Exclude<ReviewItem, 'overall'>;
  readonly isOpenPoint: boolean;
  readonly value: string;
  readonly before: string;
  readonly change: string;
  readonly points: readonly string[];
  readonly definition: string;
  readonly opinion: string;
}

/** What 이용 정보 says of a customer, newest first. */
export interface UsagePage {
  /** 구매 패턴, as the last run computed it. */
  readonly pattern: string;
  readonly lines: readonly UsageLine[];
}

/** A row of 이용 정보. */
export interface UsageLine {
  readonly usageId: string;
  readonly date: CivilDate;
  readonly kind: UsageDraft['kind'];
  readonly item: string;
  readonly quantity: number | null;
  readonly amount: number | null;
  readonly memo: string;
}

/** As typed: dates `YYYY-MM-DD`, won and the target as texts. */
export interface PlanFields {
  readonly plan: string;
  readonly periodStart: CivilDate;
  readonly periodEnd: CivilDate;
  /** '' for a plan that has steps only. */
  readonly figure: GoalFigure | '';
  readonly direction: Goal['direction'];
  readonly target: string;
  readonly careGroup: string;
  readonly customerType: string;
  readonly strategy: string;
}

export type StepField = 'step' | 'from' | 'due' | 'manager' | 'budget' | 'spent' | 'review';
export type StepFields = Readonly<Record<Exclude<StepField, 'spent' | 'review'>, string>>;

export interface PlansPage {
  /** Whether this person may make plans. */
  readonly canPlan: boolean;
  readonly careGroups: readonly string[];
  readonly plans: readonly PlanView[];
}

export interface PlanView {
  readonly name: string;
  readonly period: { readonly start: CivilDate | null; readonly end: CivilDate | null };
  /** Null where the plan has no goal, or says too little of it. */
  readonly goal: {
    readonly figure: GoalFigure;
    readonly direction: Goal['direction'];
    readonly target: string;
    readonly definition: string;
  } | null;
  /** The customers that it is for: group and type; none for all. */
  readonly segment: readonly string[];
  readonly strategy: string;
  /** As the last run computed it; '' where it has not yet. */
  readonly result: string;
  readonly verdict: GoalVerdict | null;
  /** How far the result has come, 1 being there; null where nobody can say. */
  readonly progress: number | null;
  readonly finalOn: CivilDate | null;
  readonly budget: PlanBudget | null;
  readonly steps: readonly StepView[];
}

export interface StepView {
  /** Null for a row typed since the last run: nothing can be done to it from here yet. */
  readonly rowId: string | null;
  readonly stepId: string;
  readonly state: StepState;
  readonly doneOn: CivilDate | null;
  readonly fields: Readonly<Record<StepField, string>>;
}
