// What `clasp push` uploads: section 8 of apps-script.md, and what the runtime refuses (section 4).
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { addOnProject } from '../../workbench/commands/add-on';
import { inferredScopes } from '../../workbench/runtime/scopes';

const project = addOnProject();
const [source] = project.sources.map(({ text }) => text);
/** With its spaces, as a formatter shows it. */
const { code } = transformSync(source ?? '', { charset: 'utf8' });

test('the result is one server file and the manifest', () => {
  const files = readdirSync('dist', { recursive: true }).map(String).sort();
  expect(files.filter((file) => !file.endsWith('.html'))).toEqual(['Code.js', 'appsscript.json']);
  expect(project.sources).toHaveLength(1);
});

test('it stays below a megabyte, and no line is wider than a screen', () => {
  expect(Buffer.byteLength(source ?? '')).toBeLessThan(1_000_000);
  const widest = (source ?? '').split('\n').filter((line) => line.length > 2_000);
  expect(widest).toEqual([]);
});

test('it has no syntax that Apps Script refuses, and no modules', () => {
  // Texts and comments may hold anything.
  const bare = code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/gm, '""');
  expect(bare).not.toMatch(/^\s*(import|export)\b/m);
  expect(bare).not.toMatch(/\bimport\(/);
  expect(bare).not.toMatch(/\bthis\.#|^\s*#\w+/m);
  expect(bare).not.toMatch(/^\s*static\s+\w+\s*=/m);
  expect(bare).not.toMatch(/\?\?=|\|\|=|&&=/);
});

test('its top level is one variable and a forwarding function for each entry point', () => {
  const [variable, ...functions] = code.split('\n').filter((line) => /^\w/.test(line));
  expect(variable).toBe('var __daejang = (() => {');
  const exported = [...readFileSync('src/main.ts', 'utf8').matchAll(/^export const (\w+)/gm)].map(
    ([, name]) => name,
  );
  expect(functions.sort()).toEqual(exported.map((name) => `function ${name}() {`).sort());
  for (const name of exported)
    expect(code).toContain(`function ${name}() {\n  return __daejang.${name}.apply(this, arguments);\n}`);
});

test('the declared scopes are exactly those of the services it uses', () => {
  // `@OnlyCurrentDoc` is what the narrow scope would be inferred from.
  const used = inferredScopes(['/** @OnlyCurrentDoc */', code]);
  expect([...project.scopes].sort()).toEqual([...used].sort());
});

test('it names no service that would need another scope, and no Web API', () => {
  expect(code).not.toMatch(
    /\b(DriveApp|GmailApp|UrlFetchApp|DocumentApp|CalendarApp|Drive|Sheets|Gmail)\.\w/,
  );
  expect(code).not.toMatch(/\bSpreadsheetApp\.open/);
  expect(code).not.toMatch(/(?<![.\w])(fetch|setTimeout|setInterval|queueMicrotask|structuredClone)\(/);
  expect(code).not.toMatch(/\bnew (URL|TextEncoder|TextDecoder|AbortController)\(/);
});

test('clasp would push exactly the files of dist, in a clone whose script id is still the placeholder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'daejang-clasp-'));
  try {
    for (const name of ['.clasp.json', '.claspignore', 'dist', 'package.json', 'README.md', 'src'])
      cpSync(name, join(folder, name), { recursive: true });
    const clasp = join(process.cwd(), 'node_modules/@google/clasp/build/src/index.js');
    const { status, stdout } = spawnSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: folder,
      encoding: 'utf8',
      // No credentials and no settings of the machine's user.
      env: { PATH: process.env.PATH ?? '', HOME: folder, USERPROFILE: folder },
    });
    expect(status).toBe(0);
    const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] };
    expect(filesToPush.sort()).toEqual(
      readdirSync('dist')
        .map((name) => `dist/${name}`)
        .sort(),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
