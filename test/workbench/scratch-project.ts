// Script projects for tests: written to a folder of their own, because gas-local reads files.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Project, readProject } from '../../workbench/runtime/project';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A project of these files; a text alone is Code.gs. The manifest's zone is Asia/Seoul unless the files say else. */
export function scratchProject(files: string | Readonly<Record<string, string>>): Project {
  const folder = mkdtempSync(join(tmpdir(), 'daejang-script-'));
  folders.push(folder);
  const all = {
    'appsscript.json': JSON.stringify({ timeZone: 'Asia/Seoul' }),
    ...(typeof files === 'string' ? { 'Code.gs': files } : files),
  };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return readProject(folder, 'scratch');
}
