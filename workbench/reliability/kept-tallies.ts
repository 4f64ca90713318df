// What trials have come to, kept on disk as they end: a whole run that was stopped goes on where it stopped.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Tally } from './tally';

const FOLDER = '.cache/reliability';
/** Whatever a verdict can depend on. */
const SOURCES = ['src', 'workbench', 'build', 'appsscript.json', 'package-lock.json'];

export interface KeptTallies {
  /** Null for a trial that has not been run on this tree. */
  of(trial: string): readonly Tally[] | null;
  keep(trial: string, tallies: readonly Tally[]): void;
}

/** Those of this very tree; what another one left is forgotten. */
export function keptTallies(): KeptTallies {
  const tree = treeHash();
  const folder = join(FOLDER, tree);
  mkdirSync(folder, { recursive: true });
  for (const other of readdirSync(FOLDER).filter((name) => name !== tree))
    rmSync(join(FOLDER, other), { recursive: true });
  const fileOf = (trial: string) => join(folder, `${hash([trial])}.json`);
  return {
    of(trial) {
      const file = fileOf(trial);
      return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Tally[]) : null; // as `keep` wrote it
    },
    keep: (trial, tallies) => writeFileSync(fileOf(trial), JSON.stringify(tallies)),
  };
}

function treeHash(): string {
  return hash(SOURCES.flatMap(filesIn).flatMap((path) => [path, readFileSync(path, 'utf8')]));
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

function hash(texts: readonly string[]): string {
  const sum = createHash('sha1');
  for (const text of texts) sum.update(`${text.length} ${text}`);
  return sum.digest('hex').slice(0, 16);
}
