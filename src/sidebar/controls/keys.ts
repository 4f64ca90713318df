interface Key {
  readonly key: string;
  readonly isComposing: boolean;
  readonly keyCode: number;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** Whether a key belongs to Hangul being composed; Safari tells it by the code 229 alone. */
export function isComposing(event: Key): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Enter that means enter, and not the end of a syllable. */
export function isEnter(event: Key): boolean {
  return event.key === 'Enter' && !isComposing(event);
}

/** Ctrl+Enter, or Cmd+Enter on a Mac. */
export function isSaveKey(event: Key): boolean {
  return isEnter(event) && (event.ctrlKey || event.metaKey);
}
