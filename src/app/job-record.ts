import type { Messages } from '../messages/shape';
import type { SheetDeclaration } from '../sheets/declaration';
import { type Moment, momentText, type Store } from './ports';
import { storedJson } from './stored-json';
import { missingColumns, type TeamBook, unreadRows } from './team-book';

export type JobName = keyof Messages['jobs'];

/** How a job's last run ended. */
export type JobResult =
  | { readonly kind: 'fine' }
  /** Not its time yet, or switched off. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'off' }
  /** Rows that it needs are still to be read. */
  | { readonly kind: 'later' }
  | { readonly kind: 'failed'; readonly why: string }
  /** Columns that the job needs are not there. */
  | { readonly kind: 'blocked'; readonly sheet: string; readonly columns: string };

export interface JobRun {
  readonly job: JobName;
  readonly at: string;
  readonly by: string;
  readonly result: JobResult;
}

/** What a job reads of a sheet and cannot do without. */
export type Need = readonly [SheetDeclaration, readonly string[]];

/** Runs jobs one after the other; one that fails or lacks its columns does not stop the others. */
export class JobRecord {
  private readonly runs = new Map<JobName, JobRun>();

  constructor(
    private readonly now: Moment,
    private readonly by: string,
    private readonly log: (line: string) => void,
  ) {}

  /** The job's value, or `otherwise` when it failed, was blocked, or its rows are still to be read. */
  attempt<Value>(
    job: JobName,
    team: TeamBook,
    needs: readonly Need[],
    otherwise: Value,
    work: () => Value,
  ): Value {
    for (const [sheet, columns] of needs) {
      const missing = missingColumns(team, sheet, columns);
      if (missing.length === 0) continue;
      const labels = missing
        .map((column) => sheet.columns[column]?.label[team.language] ?? column)
        .join(', ');
      this.note(job, { kind: 'blocked', sheet: sheet.title[team.language], columns: labels });
      return otherwise;
    }
    if (needs.some(([sheet]) => unreadRows(team, sheet) > 0)) {
      this.note(job, { kind: 'later' });
      return otherwise;
    }
    try {
      const value = work();
      this.note(job, { kind: 'fine' });
      return value;
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.log(`${job}: ${error instanceof Error ? (error.stack ?? why) : why}`);
      this.note(job, { kind: 'failed', why });
      return otherwise;
    }
  }

  /** A job keeps the worst result of the run: one of its parts may be blocked while another was fine. */
  note(job: JobName, result: JobResult): void {
    const known = this.runs.get(job)?.result.kind;
    if (known === 'failed' || known === 'blocked' || known === 'later') return;
    this.runs.set(job, { job, at: momentText(this.now), by: this.by, result });
  }

  isFine(job: JobName): boolean {
    return this.runs.get(job)?.result.kind === 'fine';
  }

  /** Every job's last real run: this one's, or for those that only waited the one before. */
  merged(store: Store): JobRun[] {
    const before = new Map(Object.entries((storedJson(store, 'runs') ?? {}) as Record<string, JobRun>));
    const all = [...this.runs.values()].map((run) =>
      run.result.kind === 'waiting' ? (before.get(run.job) ?? run) : run,
    );
    store.set('runs', JSON.stringify(Object.fromEntries(all.map((run) => [run.job, run]))));
    return all;
  }
}
