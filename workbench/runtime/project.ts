// A script project on disk: any folder with `.gs`, `.js` and `.html` files and an `appsscript.json`.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
import type { Manifest } from '../apps-script/execution';
import { inferredScopes } from './scopes';

export interface SourceFile {
  /** Path within the project, with `/`. */
  readonly path: string;
  readonly text: string;
}

export interface Project {
  /** Under this name properties and triggers of the script are kept. */
  readonly name: string;
  readonly folder: string;
  readonly manifest: Manifest;
  readonly sources: readonly SourceFile[];
  /** HTML files by name without extension, for HtmlService. */
  readonly pages: ReadonlyMap<string, string>;
  readonly scopes: readonly string[];
}

/** A folder that is not a script project; the message names the mend. */
export class NotAProject extends Error {}

/** Reads a project; throws NotAProject where the folder holds none. */
export function readProject(folder: string, name: string = folder): Project {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    throw new NotAProject(`There is no folder ${folder}. Name a folder with .gs or .js files.`);
  }
  const files = walk(folder);
  const sources = files.filter(isScript).map((file) => read(folder, file));
  if (sources.length === 0) {
    throw new NotAProject(`${folder} holds no .gs or .js file, so there is no script to run.`);
  }
  const manifest = readManifest(folder);
  const pages = new Map(
    files
      .filter((file) => extname(file) === '.html')
      .map((file) => read(folder, file))
      .map(({ path, text }) => [path.replace(/\.html$/, ''), text]),
  );
  return {
    name,
    folder,
    manifest,
    sources,
    pages,
    scopes: manifest.oauthScopes ?? inferredScopes(sources.map((source) => source.text)),
  };
}

/** Whether Apps Script would run this file: hidden files and installed packages are no part of a project. */
export function isScript(file: string): boolean {
  return /\.(gs|js)$/.test(file) && !/(^|[\\/])(node_modules|\.[^\\/]+)[\\/]/.test(file);
}

function read(folder: string, file: string): SourceFile {
  return { path: relative(folder, file).split(sep).join('/'), text: readFileSync(file, 'utf8') };
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? walk(path) : [path];
  });
}

/** Google's default zone for a new project is the user's own; here it is UTC so that no machine matters. */
function readManifest(folder: string): Manifest {
  const file = join(folder, 'appsscript.json');
  if (!existsSync(file)) return { timeZone: 'Etc/UTC', oauthScopes: null };
  const parsed = parseJson(file);
  const timeZone = 'timeZone' in parsed ? parsed.timeZone : null;
  const oauthScopes = 'oauthScopes' in parsed ? parsed.oauthScopes : null;
  return {
    timeZone: typeof timeZone === 'string' ? timeZone : 'Etc/UTC',
    oauthScopes: Array.isArray(oauthScopes) ? oauthScopes.map(String) : null,
  };
}

function parseJson(file: string): object {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof value === 'object' && value !== null) return value;
  } catch (cause) {
    throw new NotAProject(`${basename(file)} is not valid JSON: ${String(cause)}`, { cause });
  }
  throw new NotAProject(`${basename(file)} has to hold one JSON object.`);
}
