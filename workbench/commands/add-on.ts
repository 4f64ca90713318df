// The built add-on, made anew when its sources are newer.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Project, readProject } from '../runtime/project';
import { repositoryRoot } from '../runtime/services-bundle';

/** The add-on's name in a book, so that the book may move to another machine. */
export const ADD_ON = 'add-on';

let read: Project | null = null;

/** Builds `dist/` if it is stale, and reads it, once for all its books; throws when the build fails. */
export function addOnProject(): Project {
  read ??= readAddOn();
  return read;
}

function readAddOn(): Project {
  const root = repositoryRoot();
  const built = join(root, 'dist/Code.js');
  const sources = ['src', 'build', 'appsscript.json'].map((name) => newest(join(root, name)));
  if (!existsSync(built) || statSync(built).mtimeMs < Math.max(...sources)) {
    // Standard output belongs to the command: with --json it is one JSON value.
    const { status } = spawnSync(process.execPath, ['build/build.mjs'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0)
      throw new Error('The add-on could not be built: run `npm run build` and read its messages.');
  }
  return readProject(join(root, 'dist'), ADD_ON);
}

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
