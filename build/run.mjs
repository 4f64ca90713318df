// Runs a TypeScript program of the workbench: bundles it, then starts it. Its exit code is the program's.
// Usage: node build/run.mjs workbench/cli.ts [arguments]
import { spawnSync } from 'node:child_process';
import { bundleProgram } from './bundle-program.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';

const [entry, ...args] = process.argv.slice(2);
if (!entry)
  fail('Name the program to run, for instance: node build/run.mjs workbench/cli.ts show --book DIR', 2);
ensureDependencies();
const program = await bundleProgram(entry).catch((error) => {
  // esbuild has printed its own errors already.
  if (!error.errors) console.error(error.message);
  return fail(`${entry} could not be bundled. Mend what is named above and run it again.`);
});
// Each execution leaves much behind that is short-lived: with room for it the collector takes a tenth less of the time.
const options = ['--enable-source-maps', '--max-semi-space-size=64'];
const { status, signal, error } = spawnSync(process.execPath, [...options, program, ...args], {
  stdio: 'inherit',
});
if (error) fail(`${entry} could not be started: ${error.message}`);
if (status === null) fail(`${entry} was stopped from outside (${signal}) before it was done. Run it again.`);
process.exit(status);

function fail(sentence, code = 1) {
  console.error(sentence);
  process.exit(code);
}
