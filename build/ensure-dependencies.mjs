// Installs the packages of package-lock.json where they are missing or older than the lock file.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

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
  console.error('Installing the packages of package-lock.json (a minute the first time) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    fail(
      'The packages could not be installed. Check the network and the npm registry, then run the command again.',
    );
  }
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
