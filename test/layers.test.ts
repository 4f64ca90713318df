// The compiler programs already keep each layer from naming what it may not see. This holds what a type checker
// lets through: globals of JavaScript itself, and names that are declared where a global is not.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';

const root = join(__dirname, '..');
const pure = ['domain', 'sheets', 'app', 'rpc', 'messages'];

/** Every service that a script can call by its name. */
const services = readdirSync(join(root, 'node_modules/@types/google-apps-script'))
  .filter((file) => file.endsWith('.d.ts'))
  .flatMap((file) => [
    ...readFileSync(join(root, 'node_modules/@types/google-apps-script', file), 'utf8').matchAll(
      /^declare var (\w+): GoogleAppsScript/gm,
    ),
  ])
  .map(([, name = '']) => name);

const rules = {
  service: new RegExp(`(?<![\\w.])(${services.join('|')})\\.`, 'g'),
  clock: /\bnew Date\b|\bDate(?=\(|\.now\b)|\bperformance\.now\b/g,
  chance: /\bMath\.random\b|\bcrypto\.\w+/g,
  // The rest of a host (window, process, setTimeout …) is unknown to these programs, and a word may be a variable.
  host: /\bglobalThis\b|\bnode:\w+/g,
};

/** What the code of a file names against a rule; comments do not count. */
function offences(source: string, rule: keyof typeof rules, loader: 'ts' | 'tsx' = 'ts'): string[] {
  const { code } = transformSync(source, { loader, legalComments: 'none', minifyWhitespace: true });
  return [...code.matchAll(rules[rule])].map(([found]) => found);
}

function offendingFiles(folder: string, rule: keyof typeof rules, allowed: readonly string[] = []): string[] {
  return filesIn(folder)
    .filter((file) => !allowed.includes(file))
    .flatMap((file) =>
      offences(readFileSync(join(root, file), 'utf8'), rule, file.endsWith('x') ? 'tsx' : 'ts').map(
        (found) => `${file}: ${found}`,
      ),
    );
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => /\.tsx?$/.test(file));
}

describe('the layers of src/', () => {
  test.each(pure)('%s names no Google service, clock, chance or host', (layer) => {
    for (const rule of ['service', 'clock', 'chance', 'host'] as const)
      expect(offendingFiles(`src/${layer}`, rule)).toEqual([]);
  });

  test('the clock is read in one file', () => {
    expect(offendingFiles('src', 'clock', ['src/apps-script/time.ts'])).toEqual([]);
    expect(offendingFiles('src/apps-script', 'clock')).not.toEqual([]);
  });

  test('Google services are named in apps-script alone', () => {
    const outside = offendingFiles('src', 'service').filter((found) => !found.startsWith('src/apps-script/'));
    expect(outside).toEqual([]);
    expect(offendingFiles('src/apps-script', 'service')).not.toEqual([]);
  });
});

describe('the search', () => {
  test.each([
    ['service', 'const a = SpreadsheetApp.getActive();', ['SpreadsheetApp.']],
    ['service', '// SpreadsheetApp.getActive()', []],
    ['clock', 'const a = new Date(0), b = Date.now(), c = Date();', ['new Date', 'Date', 'Date']],
    ['clock', 'const a = isCivilDate(b), c = { Date: 1 };', []],
    ['chance', 'const a = Math.random();', ['Math.random']],
    ['host', 'globalThis.a = 1;', ['globalThis']],
    ['host', 'const window = [1]; window.map(String);', []],
    ['host', 'import { a } from "node:fs"; a();', ['node:fs']],
  ] as const)('for a %s in %s', (rule, source, found) => {
    expect(offences(source, rule)).toEqual(found);
  });

  test('knows the services by their names', () => {
    expect(services).toEqual(expect.arrayContaining(['SpreadsheetApp', 'MailApp', 'PropertiesService']));
  });
});
