// The desk's page and the shim of its frames, bundled by esbuild once per change of their sources.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, buildSync } from 'esbuild';
import { repositoryRoot } from '../runtime/services-bundle';

export interface PageBundle {
  /** Files by their path below `/`. */
  readonly files: ReadonlyMap<string, { readonly type: string; readonly body: Buffer }>;
  /** What gives a script's page `google.script`. */
  readonly shim: string;
}

const SOURCES = ['workbench/desk', 'workbench/desk-server', 'workbench/runtime', 'package-lock.json'];

export function pageBundle(): PageBundle {
  const root = repositoryRoot();
  const newest = Math.max(...SOURCES.map((source) => newestChange(join(root, source))));
  // Several test processes may build at once: each builds what it needs into its own files and renames them.
  const folder = join(root, '.cache/desk', String(Math.round(newest)));
  if (!existsSync(join(folder, 'shim.js'))) bundle(root, folder);
  const file = (name: string, type: string) => ({ type, body: readFileSync(join(folder, name)) });
  return {
    files: new Map([
      [
        '/',
        { type: 'text/html; charset=utf-8', body: readFileSync(join(root, 'workbench/desk/index.html')) },
      ],
      ['/page.js', file('page.js', 'text/javascript; charset=utf-8')],
      ['/page.css', file('page.css', 'text/css; charset=utf-8')],
    ]),
    shim: readFileSync(join(folder, 'shim.js'), 'utf8'),
  };
}

function bundle(root: string, folder: string): void {
  const common = {
    absWorkingDir: root,
    outdir: folder,
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome120',
    minify: true,
    charset: 'utf8',
    logLevel: 'error',
  } as const satisfies BuildOptions;
  mkdirSync(folder, { recursive: true });
  // The shim last: it tells that the others are there.
  for (const options of [
    {
      ...common,
      entryPoints: { page: 'workbench/desk/page.tsx' },
      jsx: 'automatic',
      jsxImportSource: 'preact',
      define: { 'process.env.NODE_ENV': '"production"' },
    },
    { ...common, entryPoints: { shim: 'workbench/desk/frame/shim.ts' } },
  ] as const) {
    for (const { path, contents } of buildSync(options).outputFiles) {
      const own = `${path}.${process.pid}`;
      writeFileSync(own, contents);
      renameSync(own, path);
    }
  }
}

function newestChange(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
