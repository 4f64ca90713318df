// The virtual clock on its way: the triggers that it passes fire, and the page sees how far it has come.
import type { Machine } from '../runtime/machine';
import { STEP } from './clock';
import type { DeskState } from './protocol';

export class MovingClock {
  private shown: DeskState['progress'] = null;
  private isStopped = false;

  constructor(
    private readonly machine: Machine,
    /** Called at each halt on the way. */
    private readonly moved: () => void,
  ) {}

  /** How far a long move has come; null when none is under way. */
  get progress(): DeskState['progress'] {
    return this.shown;
  }

  /** Ends a move at its next halt. */
  stop(): void {
    this.isStopped = true;
  }

  /** Moves to the instant, in milliseconds since 1970; backwards nothing fires. */
  async move(target: number): Promise<void> {
    const { machine } = this;
    this.isStopped = false;
    const to = new Date(target).toISOString();
    if (target < Date.parse(machine.state.now)) {
      machine.set({ at: to });
      return;
    }
    for (;;) {
      const now = Date.parse(machine.state.now);
      if (now >= target || this.isStopped) break;
      machine.tick(machine.state.now, new Date(Math.min(now + STEP, target)).toISOString());
      if (Date.parse(machine.state.now) < target) {
        this.shown = { at: machine.state.now, to };
        this.moved();
      }
      await new Promise(setImmediate);
    }
    this.shown = null;
  }
}
