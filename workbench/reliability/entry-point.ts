import type { ProcedureName } from '../../src/app/sidebar/contract';
import type { Faults } from '../runtime/faults';
import type { RunResult } from '../runtime/run-script';
import type { Layout } from './standing';
import type { TrialBook } from './trial-book';

/** One way into the add-on, as a trial needs it. */
export interface EntryPoint {
  /** As the report names it. */
  readonly name: string;
  /** The procedure of the sidebar that is struck, if it is one. */
  readonly procedure?: ProcedureName;
  /** It goes the same way as another: only the whole run strikes it. */
  readonly isAlike?: true;
  /** The book right before. It is made once and copied for each trial. */
  prepare(): TrialBook;
  /** The execution that is struck. */
  act(book: TrialBook, faults: Faults): RunResult;
  /**
   * What comes afterwards without anybody's care: the next ticks; for a save its retry, unless the page was told that it
   * is done. What it runs depends on that, on the book, and on nothing else.
   */
  settle(book: TrialBook, isDone: boolean): void;
  /** Whether looks, rules and marks are part of what has to come out the same. */
  readonly layout?: Layout;
  /** Lines of the two standings that this entry point promises nothing about. */
  readonly ignores?: RegExp;
}
