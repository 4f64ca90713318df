// Installs the packages of package-lock.json where they are missing or older than the lock file.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync, utimesSync } from 'node:fs';

/** Ends the process with a sentence that names the mend when the packages cannot be installed. */
export function ensureDependencies() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) {
    fail(
      `Daejang needs Node 20 or newer; this is Node ${process.versions.node}. Install it from nodejs.org.`,
    );
  }
  const installed = 'node_modules/.package-lock.json';
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs) return;
  console.error('Installing the packages (필요한 꾸러미를 받는 중), a minute the first time …');
  // Not `npm ci`: it refuses a lock file that lacks the packages of other platforms, which is what npm writes where
  // the registry at hand does not carry them. This takes the versions of the lock file and leaves it as it is.
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) {
    fail(
      'The packages could not be installed. Check the network and the npm registry, then run the command again.',
    );
  }
  // npm leaves the file untouched when everything was there already, as after `git pull` of a lock file alone.
  const now = new Date();
  utimesSync(installed, now, now);
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
