import type { SidebarSession } from './session';

/** A sidebar may stand open for days; what it shows is asked for again when someone comes back to it. */
const STALE_AFTER_MILLISECONDS = 30 * 60 * 1000;

interface Host {
  addEventListener(event: 'focus' | 'pointerdown', listener: () => void): void;
}

/** Opens the book anew at the first touch after half an hour, so that today is today. */
export function keepFresh(
  session: SidebarSession,
  host: Host,
  after: (milliseconds: number, run: () => void) => () => void,
): void {
  let isStale = false;
  const age = () =>
    after(STALE_AFTER_MILLISECONDS, () => {
      isStale = true;
    });
  const refresh = () => {
    if (!isStale) return;
    isStale = false;
    age();
    void session.open();
  };
  age();
  host.addEventListener('focus', refresh);
  host.addEventListener('pointerdown', refresh);
}
