// The pictures of the guide, made from the desk on the rich example at a fixed hour. `build/pictures.mjs` starts it.
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { newCommand } from '../commands/new';
import { openDesk } from '../desk-server/open-desk';
import { scenes } from './scenes';
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
  // The book's clock is given; nothing asks for another.
  now: () => new Date(0).toISOString(),
};
const code = await newCommand.run(['--book', directory, '--example', 'rich', '--at', AT], terminal);
if (code !== 0) process.exit(code);
const running = await openDesk(['--book', directory, '--port', '0'], terminal);
const executablePath = process.env.CHROMIUM_PATH;
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'],
});
mkdirSync(folder, { recursive: true });
try {
  const stage = await Stage.open(browser, running);
  for (const { name, show, of } of scenes) {
    await stage.frame(of);
    await show(stage);
    const path = join(folder, `${name}.png`);
    await stage.take(path, of);
    const { size } = statSync(path);
    console.log(`${name}.png  ${Math.round(size / 1000)} kB`);
    if (size > MOST_BYTES) process.exitCode = 1;
  }
} finally {
  await browser.close();
  await running.close();
  rmSync(directory, { recursive: true, force: true });
}
if (process.exitCode === 1) {
  console.error(
    `A picture is larger than ${MOST_BYTES / 1000} kB. Show less in it (workbench/pictures/scenes.ts).`,
  );
}
