// LockService (section 1.4). Executions of the workbench do not overlap in real time: that another one holds
// the lock is an input, `faults.locks`.
import { current, emulated, exception } from './facade';
import type { LockKind } from './host';

class Lock {
  private held = false;

  constructor(private readonly kind: LockKind) {}

  hasLock(): boolean {
    return this.held;
  }

  tryLock(timeoutInMillis: number): boolean {
    if (this.held) return true;
    const wait = current().host.lockedFor(this.kind);
    current().advance(Math.min(wait, timeoutInMillis));
    this.held = wait <= timeoutInMillis;
    return this.held;
  }

  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) {
      throw exception('Lock timeout: another process was holding the lock for too long.');
    }
  }

  /** Without a lock it has no effect ([A]). */
  releaseLock(): void {
    this.held = false;
  }
}

class LockServiceService {
  getScriptLock(): Lock {
    return new Lock('script');
  }

  getDocumentLock(): Lock {
    return new Lock('document');
  }

  getUserLock(): Lock {
    return new Lock('user');
  }
}

emulated(Lock, 'Lock');
emulated(LockServiceService, 'LockService');

export const LockService = new LockServiceService();
