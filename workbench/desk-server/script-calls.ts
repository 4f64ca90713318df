// What a person starts in a script: an item of its menu, or a server function from its page.
import type { Machine } from '../runtime/machine';
import type { Project } from '../runtime/project';
import type { RunResult } from '../runtime/run-script';
import type { FaultSwitches } from './fault-switches';
import type { People } from './people';
import type { PersonRuns } from './person-runs';
import type { Reply } from './protocol';
import type { Screen } from './screen';

export const LOST = 'NetworkError: Connection failure due to HTTP 0';
export const WRONG_ACCOUNT =
  "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.";

export interface Desktop {
  readonly machine: Machine;
  readonly screen: Screen;
  readonly people: People;
  readonly faults: FaultSwitches;
  readonly runs: PersonRuns;
  inTurn<T>(work: () => T | Promise<T>): Promise<T>;
  /** Lets the pages know the state, and the book as far as it has changed. */
  announce(): void;
  announceState(): void;
}

export class ScriptCalls {
  private runningName: string | null = null;

  constructor(private readonly desktop: Desktop) {}

  /** Name of the function that runs now. */
  get running(): string | null {
    return this.runningName;
  }

  async menu(projectName: string, handler: string): Promise<Reply> {
    const project = this.project(projectName);
    if (!project) return { ok: false, error: `Script function not found: ${handler}` };
    const result = await this.ended(handler, [], project, 'menu');
    this.desktop.screen.show(project.name, result.shown);
    this.desktop.announce();
    return result.error === null ? { ok: true } : { ok: false, error: result.error };
  }

  /** `google.script.run` of an open page. */
  async page(pageId: number, name: string, args: string): Promise<Reply> {
    const { screen, faults } = this.desktop;
    const page = screen.openPage(pageId);
    const project = page && this.project(page.project);
    if (!project) return { ok: false, error: LOST };
    const { latency, wrongAccount } = faults.all;
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    if (wrongAccount) return { ok: false, error: WRONG_ACCOUNT };
    const parsed: unknown = JSON.parse(args);
    const result = await this.ended(name, Array.isArray(parsed) ? parsed : [], project, 'sidebar');
    screen.show(project.name, result.shown);
    const isLost = faults.losesAnswer();
    this.desktop.announce();
    if (isLost) return { ok: false, error: LOST };
    return result.error === null
      ? { ok: true, result: JSON.stringify(result.result) }
      : { ok: false, error: result.error };
  }

  private project(name: string): Project | null {
    return this.desktop.machine.projects().find((project) => project.name === name) ?? null;
  }

  /** Starts a run in turn, and waits for its end out of turn: it may wait for a person's answer. */
  private async ended(
    functionName: string,
    args: readonly unknown[],
    project: Project,
    via: 'menu' | 'sidebar',
  ): Promise<RunResult> {
    const { desktop } = this;
    // Boxed, as a bare promise would be waited for.
    const { result } = await desktop.inTurn(async () => {
      this.runningName = functionName;
      desktop.announceState();
      // The page hears of the run before it occupies this thread.
      await new Promise(setImmediate);
      const hasGranted = desktop.people.hasGranted(desktop.machine.state.user);
      const faults = hasGranted ? {} : { ungranted: project.scopes };
      try {
        return { result: desktop.runs.start({ functionName, args, options: { project, via, faults } }) };
      } finally {
        this.runningName = null;
      }
    });
    return result;
  }
}
