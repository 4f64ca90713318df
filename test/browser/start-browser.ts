import { execFileSync } from 'node:child_process';
import { type Browser, chromium } from 'playwright-core';

/** A Chromium for one file of tests, which talks to nobody and runs where there is no sandbox or display. */
export function startBrowser(): Promise<Browser> {
  const found = execFileSync(process.execPath, ['build/find-chromium.mjs'], { encoding: 'utf8' });
  return chromium.launch({
    executablePath: found.trim(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
