// The command line inside the test's process, on books in a folder of its own.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../workbench/commands/main';

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Standard output as the one JSON value that `--json` promises. */
  json(): unknown;
}

const folder = mkdtempSync(join(tmpdir(), 'daejang-cli-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The folder from which relative paths count. */
export function workingFolder(): string {
  return folder;
}

/** Runs one command line, given as its words. */
export async function gas(...args: readonly string[]): Promise<Ended> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    folder,
    now: () => '2024-10-02T00:00:00.000Z',
  });
  const text = out.join('\n');
  return { code, out: text, err: err.join('\n'), json: () => JSON.parse(text) as unknown };
}
