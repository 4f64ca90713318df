import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const root = join(__dirname, '..');
const documents = ['.', 'docs'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);

describe.each(documents)('%s', (name) => {
  const text = readFileSync(join(root, name), 'utf8');

  test('links to files that are there', () => {
    const links = [...text.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(root, dirname(name), link)))).toEqual([]);
  });

  test('names tests and sources that are there', () => {
    const paths = [...text.matchAll(/`((?:src|test|workbench|build)\/[\w./-]+\.\w+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test('README.md says what each scope is for', () => {
  const manifest = readFileSync(join(root, 'appsscript.json'), 'utf8');
  const scopes = [...manifest.matchAll(/auth\/([\w.]+)"/g)].map(([, scope = '']) => scope);
  const told = [...readFileSync(join(root, 'README.md'), 'utf8').matchAll(/^\|.*\(`([\w.]+)`\)/gm)].map(
    ([, scope = '']) => scope,
  );
  expect([...told].sort()).toEqual([...scopes].sort());
});
