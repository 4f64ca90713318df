// The desk's page and the shim of its frames, bundled by esbuild once per change of their sources.
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { repositoryRoot } from '../runtime/services-bundle';

export interface PageBundle {
  /** Files by their path below `/`. */
  readonly files: ReadonlyMap<string, { readonly type: string; readonly body: Buffer }>;
  /** What gives a script's page `google.script`. */
  readonly shim: string;
}

const SOURCES = ['workbench/desk', 'workbench/desk-server', 'workbench/runtime', 'package-lock.json'];

export async function pageBundle(): Promise<PageBundle> {
  const root = repositoryRoot();
  const folder = join(root, '.cache/desk');
  const stamp = join(folder, 'built-from');
  const newest = String(Math.max(...SOURCES.map((source) => newestChange(join(root, source)))));
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== newest) {
    mkdirSync(folder, { recursive: true });
    await bundle(root, folder);
    writeFileSync(stamp, newest);
  }
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

async function bundle(root: string, folder: string): Promise<void> {
  const common = {
    absWorkingDir: root,
    bundle: true,
    format: 'iife',
    target: 'chrome120',
    minify: true,
    charset: 'utf8',
    logLevel: 'error',
  } as const;
  await build({
    ...common,
    entryPoints: { page: 'workbench/desk/page.tsx' },
    outdir: folder,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff': 'dataurl', '.woff2': 'dataurl', '.ttf': 'dataurl', '.svg': 'dataurl' },
  });
  await build({
    ...common,
    entryPoints: { shim: 'workbench/desk/frame/shim.ts' },
    outdir: folder,
  });
}

function newestChange(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
