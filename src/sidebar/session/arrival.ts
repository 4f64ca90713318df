import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Gives a view's first box the focus when the view opens, but not while someone walks along the tabs. `goOn` leads
 * on from the box where it is already filled.
 */
export function useArrival<Box extends HTMLElement>(
  box: RefObject<Box | null>,
  goOn?: (box: Box) => void,
): void {
  const first = useRef(goOn);
  useEffect(() => {
    if (box.current === null || document.activeElement?.getAttribute('role') === 'tab') return;
    box.current.focus();
    first.current?.(box.current);
  }, [box]);
}
