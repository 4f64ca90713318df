import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives a view's first box the focus when the view opens, but not while someone walks along the tabs. `goOn` leads
 * on from the box where it is already filled.
 */
export function useArrival<Box extends HTMLElement>(
  box: RefObject<Box | null>,
  goOn?: (box: Box) => void,
): void {
  const first = useRef(goOn);
  // Before the next key can come: what is typed right after a shortcut belongs into the box.
  useLayoutEffect(() => {
    if (box.current === null || document.activeElement?.getAttribute('role') === 'tab') return;
    box.current.focus();
    first.current?.(box.current);
  }, [box]);
}
