// Bundles one of the workbench's programs for Node.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Returns the path of the bundle; packages stay outside it and are loaded from node_modules. */
export async function bundleProgram(entry) {
  // Loaded here: in a fresh clone it is not there before the packages are installed.
  const { build } = await import('esbuild');
  const outfile = `.cache/programs/${basename(entry, '.ts')}.mjs`;
  const { outputFiles } = await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'error',
  });
  for (const { path, contents } of outputFiles) writeWhole(path, contents);
  return outfile;
}

/** In one instant: another command that is just starting would run an empty file, which ends well without a word. */
function writeWhole(path, contents) {
  const draft = `${path}.${process.pid}`;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(draft, contents);
  renameSync(draft, path);
}
