// Finds a Chromium for the tests and pictures that need a browser, and fetches one where there is none.
// `node build/find-chromium.mjs` prints its path.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** What keeps it from talking to anybody, and lets it run where there is no sandbox or display. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const MEND =
  'No Chromium was found, and none could be installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH to its program.';

/** The path of a Chromium: `CHROMIUM_PATH`, a common place, Playwright's own, or one installed now. */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is not there.`);
  }
  const found = PLACES.find((place) => existsSync(place));
  if (found) return found;
  // Loaded here: in a fresh clone it is not there before the packages are installed.
  const { chromium } = await import('playwright-core');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']);
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  if (process.platform === 'linux') run('apt-get', ['install', '-y', 'chromium']);
  const installed = PLACES.find((place) => existsSync(place));
  if (installed) return installed;
  throw new Error(MEND);
}

function run(program, args) {
  spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(await findChromium());
