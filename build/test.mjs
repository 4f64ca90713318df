// `npm test`: works in a fresh clone; the exit code is Jest's. Arguments go to Jest: npm test -- test/domain
import { spawnSync } from 'node:child_process';
import { buildAddOn } from './build.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';

console.log('1/3 Packages: those of package-lock.json are installed');
ensureDependencies();
console.log('2/3 Build: src/ becomes dist/, which the tests of the bundle run');
await buildAddOn().catch((error) => {
  // esbuild has printed its own errors already.
  if (!error.errors) console.error(error.message);
  console.error('The add-on could not be built. Mend what is named above and run it again.');
  process.exit(1);
});
console.log('3/3 Tests: Jest runs test/\n');
const jest = spawnSync(
  process.execPath,
  [
    // As in run.mjs; Jest hands it on to its workers.
    '--max-semi-space-size=64',
    'node_modules/jest/bin/jest.js',
    // Before the options that take lists: Jest would read a folder after one of them as one more of its values.
    ...process.argv.slice(2),
    // One more than the two cores that it is meant for: a browser test waits for its page a good part of its time.
    '--maxWorkers=3',
    '--reporters=default',
    '--reporters=./build/counted-tests.cjs',
  ],
  { stdio: 'inherit' },
);
process.exit(jest.status ?? 1);
