import type { CivilDate } from '../../domain/civil-date';
import type { Messages } from '../../messages/shape';
import type { RowOf, SheetDeclaration } from '../../sheets/declaration';
import type { Table } from '../../sheets/reading';
import type { Contract } from '../contracts';
import type { Moment } from '../ports';
import type { TeamBook } from '../team-book';

export type DutyKind = keyof Messages['mail']['duties'];

/** `soon` comes before its day, `overdue` after it; each is told once. */
export type DutyStage = 'soon' | 'due' | 'overdue';

/** Something that a person has to see to by a day, as long as it stands. */
export interface Duty {
  readonly kind: DutyKind;
  /** Number of its row. */
  readonly id: string;
  readonly due: CivilDate;
  readonly stage: DutyStage;
  /** Told in the next hour instead of the next morning. */
  readonly isUrgent: boolean;
  /** Whose it is; null: the administrators'. */
  readonly manager: string | null;
  readonly customerId: string | null;
  /** The customer, or what it is about. */
  readonly name: string;
  /** Why and until when, in the language of the book; the first line stands in 오늘. */
  readonly details: readonly string[];
  /** The way of contact, where it has one. */
  readonly channel?: string;
  readonly sheet: SheetDeclaration;
  readonly at: number;
}

/** What duties are worked out from: in the hourly run as in the sidebar. */
export interface DutyScene extends Pick<TeamBook, 'language' | 'calendar' | 'policyOn'> {
  readonly now: Moment;
  /** Members in use, in the order of the sheet 담당자. */
  readonly members: readonly string[];
  /** Those of the hourly run; none in the sidebar, where 오늘 lists contracts by itself. */
  readonly contracts: readonly Contract[];
  table<Sheet extends SheetDeclaration>(sheet: Sheet): Table<RowOf<Sheet>>;
}
