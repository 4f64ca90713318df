// What the sidebar asks about 관리 일정 and the care process.
import type { CareStage } from '../../domain/care-stage';
import type { TodoSource, TodoState } from '../../domain/care-todo';
import type { CivilDate } from '../../domain/civil-date';
import type { Save, Saved } from './save-contract';

export interface ScheduleProcedures {
  /** What to think of before a contact with a customer is logged, and what it may close. */
  contactCare: (input: { readonly customerId: string; readonly date: CivilDate }) => ContactCare;
  /** A week of the schedule; of one manager, or of all. */
  schedulePage: (input: { readonly day: CivilDate; readonly manager: string | null }) => SchedulePage;
  /** Makes the tab; from the next runs on, follow-ups and regular contacts stand in it. */
  beginSchedule: (input: Save<Readonly<Record<string, never>>>) => Saved;
  addTodo: (input: Save<TodoDraft>) => Saved & { readonly todoId: string };
  completeTodo: (input: Save<{ readonly todoId: string }>) => Saved;
  skipTodo: (input: Save<{ readonly todoId: string; readonly reason: string }>) => Saved;
  postponeTodo: (
    input: Save<{ readonly todoId: string; readonly until: CivilDate; readonly reason: string }>,
  ) => Saved;
  customerCare: (input: { readonly customerId: string }) => CustomerCare;
  /** What a person chooses counts; '' goes back to the proposal. */
  chooseCare: (
    input: Save<{ readonly customerId: string; readonly what: CareChoice; readonly value: string }>,
  ) => Saved;
  /** Takes over what is proposed for all of a group, type or stage for whom nobody has chosen. */
  takeGroup: (
    input: Save<{ readonly what: CareChoice; readonly value: string }>,
  ) => Saved & { readonly taken: number };
  /** Lets the next hourly run look at groups, types, stages and contacts anew. */
  lookAnew: (input: Readonly<Record<string, never>>) => { readonly isAsked: boolean };
  segments: (input: Readonly<Record<string, never>>) => Segments;
  segment: (input: { readonly what: CareChoice; readonly value: string }) => Segment;
}

export type CareChoice = 'careGroup' | 'customerType' | 'careStage';

/** A follow-up is named by its log row, any other to-do by its own number. */
export interface Closing {
  readonly kind: 'followUp' | 'todo';
  readonly id: string;
}

export interface OpenTodo extends Closing {
  readonly due: CivilDate | null;
  readonly text: string;
  /** Whether the contact closes it by itself, as a regular one. */
  readonly isRegular: boolean;
  /** Whether this contact is likely to be the one that was meant. */
  readonly isLikely: boolean;
}

export interface ContactCare {
  /** The customer's group in words. */
  readonly group: string;
  readonly lastContactOn: CivilDate | null;
  readonly channels: readonly string[];
  readonly tooLong: { readonly days: number; readonly everyDays: number } | null;
  readonly tooOften: { readonly count: number; readonly mostPerMonth: number } | null;
  readonly open: readonly OpenTodo[];
}

export interface TodoDraft {
  /** '' where it is about nobody in particular. */
  readonly customerId: string;
  readonly due: CivilDate;
  readonly reason: string;
  readonly channel: string;
  readonly manager: string;
}

export interface TodoLine {
  readonly todoId: string;
  readonly kind: TodoSource['kind'];
  readonly state: TodoState;
  readonly due: CivilDate | null;
  readonly daysLeft: number;
  readonly customerId: string | null;
  readonly customerName: string;
  readonly reason: string;
  readonly channel: string;
  readonly manager: string;
  readonly originalDue: CivilDate | null;
  /** Why it was put off or passed over, or what closed it. */
  readonly note: string;
}

export interface SchedulePage {
  readonly isBegun: boolean;
  readonly monday: CivilDate;
  /** Who has open to-dos, '' being nobody. */
  readonly managers: readonly { readonly name: string; readonly open: number; readonly late: number }[];
  /** Customers whose regular contact is due and who wait for a day with room; of the manager, or of all. */
  readonly waiting: number;
  /** Open ones of earlier weeks, in the week of today. */
  readonly late: readonly TodoLine[];
  readonly days: readonly {
    readonly date: CivilDate;
    readonly holiday: string | null;
    readonly todos: readonly TodoLine[];
  }[];
}

/** A group, type or stage: what a person chose, and what is proposed with the reason. */
export interface CareValue {
  readonly chosen: string;
  readonly proposed: string;
  readonly reason: string;
}

export interface CustomerCare {
  readonly careGroup: CareValue;
  readonly customerType: CareValue;
  /** Its reason says what is missing for the next stage. */
  readonly careStage: CareValue;
  readonly stageSince: CivilDate | null;
  readonly daysInStage: number | null;
  readonly history: readonly { readonly stage: CareStage; readonly on: CivilDate }[];
  readonly referrals: number;
  readonly lastContactOn: CivilDate | null;
  readonly nextContactOn: CivilDate | null;
  readonly choices: { readonly careGroup: readonly string[]; readonly customerType: readonly string[] };
}

export interface SegmentCount {
  /** '' for those who are in none. */
  readonly word: string;
  readonly chosen: number;
  readonly proposed: number;
}

export interface Segments {
  readonly customers: number;
  /** When groups, types and stages were last worked out, `YYYY-MM-DD HH:MM`; null before the first time. */
  readonly seenAt: string | null;
  /** Whether the next hourly run is to do it. */
  readonly isAsked: boolean;
  readonly groups: readonly SegmentCount[];
  readonly types: readonly SegmentCount[];
  readonly stages: readonly {
    readonly stage: CareStage;
    readonly here: number;
    readonly entered: number;
    readonly wentOn: number;
    /** 95 % Wilson interval of the share that went on; null where nobody came in. */
    readonly interval: readonly [number, number] | null;
    readonly days: number | null;
  }[];
  /** Who referred most. */
  readonly referrers: readonly {
    readonly customerId: string;
    readonly name: string;
    readonly count: number;
  }[];
}

export interface Segment {
  readonly customers: readonly {
    readonly customerId: string;
    readonly name: string;
    readonly manager: string;
    readonly isChosen: boolean;
    readonly reason: string;
  }[];
  /** All of them, more than are listed. */
  readonly count: number;
  /** Those of them for whom nobody has chosen. */
  readonly proposed: number;
}
