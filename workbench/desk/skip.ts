// F6 walks between the grid, the sidebar, the strip and the bar above, as in Google Sheets and most desktop programs.

const PARTS = ['grid', 'sidebar', 'strip', 'top'];

/** Puts the keyboard into the part after the one it is in. */
export function skipToNextPart(focusGrid: () => void): void {
  const parts = PARTS.filter((name) => element(name));
  const at = parts.findIndex((name) => element(name)?.contains(document.activeElement));
  const next = parts[(at + 1) % parts.length];
  if (next === 'grid') {
    focusGrid();
    return;
  }
  const part = element(next ?? '');
  const first = part?.querySelector('iframe') ?? part?.querySelector('button:not([disabled])');
  if (first instanceof HTMLElement) first.focus();
}

function element(part: string): HTMLElement | null {
  return document.querySelector(`[data-part="${part}"]`);
}
