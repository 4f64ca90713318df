import type { Faults } from '../runtime/faults';
import type { RunResult } from '../runtime/run-script';
import type { TrialBook } from './trial-book';

/** One way into the add-on, as a trial needs it. */
export interface EntryPoint {
  /** As the report names it. */
  readonly name: string;
  /** The book right before. It is made once and copied for each trial. */
  prepare(): TrialBook;
  /** The execution that is struck. */
  act(book: TrialBook, faults: Faults): RunResult;
  /** What comes afterwards without anybody's care: the next ticks; for a save its retry, unless it was answered. */
  settle(book: TrialBook, struck: RunResult): void;
  /** Whether looks, rules and marks are part of what has to come out the same. */
  readonly layout?: true;
  /** Lines of the two standings that this entry point promises nothing about. */
  readonly ignores?: RegExp;
}
