import type { ProcedureName } from '../../src/app/sidebar/contract';
import type { Faults } from '../runtime/faults';
import type { RunResult } from '../runtime/run-script';
import type { Layout } from './standing';
import type { TrialBook } from './trial-book';

/** Points of what goes the same way as another entry point: every one of a save, but where it lays a tab besides. */
export const ALIKE = 160;
/** Points of what makes thousands of calls, most of them one more look or one more column. */
export const LONG = 100;

/** One way into the add-on, as a trial needs it. */
export interface EntryPoint {
  /** As the report names it. */
  readonly name: string;
  /** The procedure of the sidebar that is struck, if it is one. */
  readonly procedure?: ProcedureName;
  /** So many points are enough, spread evenly; all of them unless it is said. */
  readonly most?: number;
  /** The book right before. It is made once and copied for each trial. */
  prepare(): TrialBook;
  /** The execution that is struck. */
  act(book: TrialBook, faults: Faults): RunResult;
  /** What comes afterwards without anybody's care: the next ticks; for a save its retry, unless it was answered. */
  settle(book: TrialBook, struck: RunResult): void;
  /** Whether looks, rules and marks are part of what has to come out the same. */
  readonly layout?: Layout;
  /** Lines of the two standings that this entry point promises nothing about. */
  readonly ignores?: RegExp;
}
