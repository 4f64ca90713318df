/**
 * Copies what a text area holds, which stays selected. The sidebar stands in frames of Google's that pass no clipboard
 * permission on, so that `navigator.clipboard` is refused there; the older command asks for none. False where the
 * browser refuses it too: the selected text can be copied by hand.
 */
export function copyFrom(area: HTMLTextAreaElement): boolean {
  area.focus();
  area.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}

/** The same for a text that no field holds; the keyboard goes back to where it was. */
export function copyText(text: string): boolean {
  const before = document.activeElement;
  const area = document.createElement('textarea');
  area.value = text;
  area.className = 'sr';
  document.body.append(area);
  const isCopied = copyFrom(area);
  area.remove();
  if (before instanceof HTMLElement) before.focus();
  return isCopied;
}
