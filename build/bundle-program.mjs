// Bundles one of the workbench's programs for Node.
import { basename } from 'node:path';

/** Returns the path of the bundle; packages stay outside it and are loaded from node_modules. */
export async function bundleProgram(entry) {
  // Loaded here: in a fresh clone it is not there before the packages are installed.
  const { build } = await import('esbuild');
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
