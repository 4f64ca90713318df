// Runs a TypeScript program of the workbench: bundles it, then starts it.
// Usage: node build/run.mjs workbench/cli.ts [arguments]
import { spawnSync } from 'node:child_process';
import { bundleProgram } from './bundle-program.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';

const [entry, ...args] = process.argv.slice(2);
if (!entry) {
  console.error('Name the program to run, for instance: node build/run.mjs workbench/cli.ts show --book DIR');
  process.exit(2);
}
ensureDependencies();
const program = await bundleProgram(entry);
const { status } = spawnSync(process.execPath, ['--enable-source-maps', program, ...args], {
  stdio: 'inherit',
});
process.exit(status ?? 1);
