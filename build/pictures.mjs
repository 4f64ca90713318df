// `npm run pictures`: the pictures of the guide, made anew from the running desk into docs/pictures.
import { spawnSync } from 'node:child_process';
import { buildAddOn } from './build.mjs';
import { bundleProgram } from './bundle-program.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';
import { findChromium } from './find-chromium.mjs';

ensureDependencies();
await buildAddOn();
const program = await bundleProgram('workbench/pictures/pictures.ts');
const { status } = spawnSync(process.execPath, ['--enable-source-maps', program, 'docs/pictures'], {
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: await findChromium() },
});
process.exit(status ?? 1);
