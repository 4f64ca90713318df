import type { CDPSession } from 'playwright-core';

/** Types as a Korean keyboard does: every step shows a syllable that is not finished yet. */
export async function compose(session: CDPSession, steps: readonly string[]): Promise<void> {
  for (const text of steps) {
    const at = { selectionStart: text.length, selectionEnd: text.length };
    await session.send('Input.imeSetComposition', { text, ...at });
  }
}

/** What Chromium gives for Enter within a syllable: the code 229; `modifiers` 2 is Ctrl. */
export async function enterWithin(session: CDPSession, modifiers = 0): Promise<void> {
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229, modifiers };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
}

/** Ends the composition with a text. */
export async function commit(session: CDPSession, text: string): Promise<void> {
  await session.send('Input.insertText', { text });
}
