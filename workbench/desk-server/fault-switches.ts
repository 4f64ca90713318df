// The faults that a person has switched on.
import { quotaOf } from '../apps-script/state';
import type { Machine } from '../runtime/machine';
import { MAILS_PER_DAY } from './desk-view';
import type { People } from './people';
import type { DeskFaults } from './protocol';

export class FaultSwitches {
  private now: DeskFaults = { loseAnswers: false, wrongAccount: false, latency: 0, noMailQuota: false };

  constructor(
    private readonly machine: Machine,
    private readonly people: People,
  ) {}

  get all(): DeskFaults {
    return this.now;
  }

  set(faults: Partial<DeskFaults>): void {
    this.now = { ...this.now, ...faults };
    if (faults.noMailQuota === undefined) return;
    const { state } = this.machine;
    const users = [
      ...this.people.list().map(({ email }) => email),
      ...state.triggers.map(({ owner }) => owner),
    ];
    for (const user of users) {
      quotaOf(state, user, Date.parse(state.now)).recipients = faults.noMailQuota ? MAILS_PER_DAY : 0;
    }
  }

  /** Whether this answer is lost; the next one is not. */
  losesAnswer(): boolean {
    const isLost = this.now.loseAnswers;
    if (isLost) this.now = { ...this.now, loseAnswers: false };
    return isLost;
  }
}
