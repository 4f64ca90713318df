// The emulated services as one script, made by esbuild once per change of their sources.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { buildSync } from 'esbuild';

/** Name of the variable inside the bundle that holds what `entry.ts` exports. */
const EXPORTS = 'emulatedServices';

const folders = ['workbench/apps-script', 'workbench/book'];
let compiled: Script | null = null;

/** A script whose completion value is what `entry.ts` exports; for evaluation in each new context. */
export function servicesScript(): Script {
  compiled ??= new Script(`(() => { ${readFileSync(bundle(), 'utf8')}\nreturn ${EXPORTS}; })()`, {
    filename: 'services.js',
  });
  return compiled;
}

function bundle(): string {
  const root = repositoryRoot();
  const outfile = join(root, '.cache/services/services.js');
  const newest = Math.max(...folders.map((folder) => newestFile(join(root, folder))));
  if (existsSync(outfile) && statSync(outfile).mtimeMs > newest) return outfile;
  mkdirSync(join(root, '.cache/services'), { recursive: true });
  // Several test processes may build at once: each writes its own file and renames it.
  const own = `${outfile}.${process.pid}.js`;
  buildSync({
    absWorkingDir: root,
    entryPoints: ['workbench/apps-script/entry.ts'],
    outfile: own,
    bundle: true,
    alias: { numfmt: './workbench/apps-script/numfmt-on-host.ts' },
    format: 'iife',
    globalName: EXPORTS,
    target: 'es2022',
    logLevel: 'error',
  });
  renameSync(own, outfile);
  return outfile;
}

function newestFile(folder: string): number {
  const times = readdirSync(folder, { withFileTypes: true }).map((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? newestFile(path) : statSync(path).mtimeMs;
  });
  return Math.max(0, ...times);
}

/** The programs and the tests are started from the repository's root by npm. */
export function repositoryRoot(): string {
  const root = process.cwd();
  if (existsSync(join(root, 'workbench/apps-script/entry.ts'))) return root;
  throw new Error(`Start the workbench from the root of its repository; this is ${root}.`);
}
