import type { SatisfactionRow } from '../../domain/satisfaction-table';
import type { Cell } from '../../sheets/cell';
import type { CustomerRow } from '../../sheets/customers';
import type { Placed, SheetDeclaration } from '../../sheets/declaration';
import type { CareSeen } from '../care-memory';
import type { Finding } from '../check/finding';
import type { Contract } from '../contracts';
import type { Refreshed } from '../derived-columns';
import type { JobName, Need } from '../job-record';
import type { Moment } from '../ports';
import type { TeamBook } from '../team-book';
import type { Duty, DutyScene } from './duty';

/** The book at a run, each sheet read once. */
export interface FeatureScene {
  readonly team: TeamBook;
  readonly contracts: readonly Contract[];
  readonly satisfaction: readonly SatisfactionRow[];
  /** Rows of a sheet that must not be written to. */
  readonly torn: (sheet: SheetDeclaration) => ReadonlySet<number>;
  readonly now: Moment;
}

/** A row that a job adds: its cells by column; it gets its ids when it is added. */
export interface AddedRow {
  readonly sheet: SheetDeclaration;
  readonly cells: Readonly<Record<string, Cell>>;
  /** A cell that is to name the row by the number that it gets. */
  readonly numberIn?: { readonly sheet: SheetDeclaration; readonly row: number; readonly column: string };
}

export interface FeatureWork extends Refreshed {
  readonly added: readonly AddedRow[];
  /** Computed sheets as they should be; one without rows is not made for them. */
  readonly computed: readonly (readonly [SheetDeclaration, readonly Readonly<Record<string, Cell>>[]])[];
  readonly findings: readonly Finding[];
  /** Where all customers were looked at. */
  readonly care?: CareSeen;
}

/** A part of the care process: what it keeps up to date in the hourly run, and what it asks of people. Pure. */
export interface Feature {
  readonly job: JobName;
  readonly needs: readonly Need[];
  refresh(scene: FeatureScene): FeatureWork;
  /** Derived values of 고객 정보 that it knows, by column. */
  readonly customerColumns?: (
    scene: FeatureScene,
  ) => (customer: Placed<CustomerRow>) => Readonly<Record<string, unknown>>;
  /** The columns from which duties are worked out, by later sheet. */
  readonly dutyColumns: readonly (readonly [SheetDeclaration, readonly string[]])[];
  duties(scene: DutyScene): readonly Duty[];
}

export const noWork: FeatureWork = {
  edits: [],
  words: [],
  differences: [],
  added: [],
  computed: [],
  findings: [],
};
