// `npm run check`: everything a change has to pass. Each step is named; the first failure stops with its mend.
import { spawnSync } from 'node:child_process';
import { ensureDependencies } from './ensure-dependencies.mjs';

const STEPS = [
  {
    name: 'Format and lint (Biome)',
    command: ['node_modules/@biomejs/biome/bin/biome', 'check'],
    mend: 'Run `npx biome check --write`, then mend by hand what is still named.',
  },
  {
    name: 'Types and layers (tsc): each folder of src/ is a program that knows only the layers below it',
    // From nothing: what an earlier build left behind has hidden an error.
    command: ['node_modules/typescript/bin/tsc', '-b', '--force'],
    mend: 'Mend the types named above. A name that is not found may belong to a layer this folder may not see.',
  },
  {
    name: 'Dependency rule (test/layers.test.ts): services, clock, chance and host only where they may stand',
    command: ['node_modules/jest/bin/jest.js', 'test/layers.test.ts'],
    mend: 'Go through a port of src/app/ports.ts, or through src/apps-script/time.ts for the clock.',
  },
  {
    name: 'Unused code (knip)',
    command: ['node_modules/knip/bin/knip.js'],
    mend: 'Delete what nothing uses, or its `export`. If it is used, say in knip.jsonc from where.',
  },
  {
    name: 'Tests (npm test)',
    command: ['build/test.mjs'],
    mend: 'Mend the tests named above; `npm test -- path/of/one.test.ts` runs one alone.',
  },
];

ensureDependencies();
for (const [index, { name, command, mend }] of STEPS.entries()) {
  console.log(`${index + 1}/${STEPS.length} ${name}`);
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\nStopped at step ${index + 1}, ${name}.\n${mend}`);
    process.exit(1);
  }
}
console.log('\nAll checks pass.');
