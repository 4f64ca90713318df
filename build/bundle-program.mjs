// Bundles one of the workbench's programs for Node.
import { basename } from 'node:path';
import { build } from 'esbuild';

/** Returns the path of the bundle; packages stay outside it and are loaded from node_modules. */
export async function bundleProgram(entry) {
  const outfile = `.cache/programs/${basename(entry, '.ts')}.mjs`;
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'error',
  });
  return outfile;
}
