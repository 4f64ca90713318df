// The pictures of the guide, made from the desk on the rich example at a fixed hour. `build/pictures.mjs` starts it.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Command } from '../commands/command';
import { importCommand } from '../commands/import';
import { newCommand } from '../commands/new';
import { openDesk } from '../desk-server/open-desk';
import type { RunningDesk } from '../server';
import { adoptionScenes } from './adoption-scenes';
import { ledger } from './ledger';
import { type Scene, scenes } from './scenes';
import { Stage } from './stage';

const AT = '2024-10-02T08:55';
/** Larger ones would weigh on everybody who clones the repository. */
const MOST_BYTES = 200_000;

const folder = resolve(process.argv[2] ?? 'docs/pictures');
const directory = mkdtempSync(join(tmpdir(), 'daejang-pictures-'));
const terminal = {
  out: () => {},
  err: (text: string) => process.stderr.write(`${text}\n`),
  folder: directory,
  now: () => new Date(`${AT}+09:00`).toISOString(),
};
const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'],
});
mkdirSync(folder, { recursive: true });
try {
  await take(newCommand, ['--book', 'rich', '--example', 'rich', '--at', AT], 'rich', scenes, (running) =>
    Stage.morning(browser, running),
  );
  writeFileSync(join(directory, '회원 명단.csv'), ledger);
  await take(importCommand, ['회원 명단.csv', '--book', 'own'], 'own', adoptionScenes, (running) =>
    Stage.open(browser, running, '회원 명단', /쓰던 대장이 있네요/),
  );
} finally {
  await browser.close();
  rmSync(directory, { recursive: true, force: true });
}

/** Makes a book, opens the desk on it, and takes the pictures of its scenes. */
async function take(
  command: Command,
  args: readonly string[],
  book: string,
  all: readonly Scene[],
  open: (running: RunningDesk) => Promise<Stage>,
): Promise<void> {
  const code = await command.run(args, terminal);
  if (code !== 0) process.exit(code);
  const running = await openDesk(['--book', join(directory, book), '--port', '0'], terminal);
  try {
    const stage = await open(running);
    for (const { name, show, of } of all) {
      await stage.frame(of);
      await show(stage);
      const path = join(folder, `${name}.png`);
      await stage.take(path, of);
      const { size } = statSync(path);
      console.log(`${name}.png  ${Math.round(size / 1000)} kB`);
      if (size > MOST_BYTES) process.exitCode = 1;
    }
  } finally {
    await running.close();
  }
}
if (process.exitCode === 1) {
  console.error(
    `A picture is larger than ${MOST_BYTES / 1000} kB. Show less in it (workbench/pictures/scenes.ts).`,
  );
}
