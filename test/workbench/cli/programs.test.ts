// The commands of package.json: several may be started in the same second, and none ends without a word.
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'daejang-programs-'));

function programOf(name: string, text: string): string {
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, text);
  return file;
}

/** Bundles as a command does, in a process of its own. */
function bundle(entry: string): string {
  const script = `const { bundleProgram } = await import('./build/bundle-program.mjs');
    process.stdout.write(await bundleProgram(${JSON.stringify(entry)}));`;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
}

test('a command that is just starting reads its own program whole while another bundles it anew', () => {
  const entry = programOf('two-at-once', 'console.log("mine");');
  const program = openSync(bundle(entry), 'r');
  bundle(programOf('two-at-once', 'console.log("theirs");'));
  const read = readFileSync(program, 'utf8');
  closeSync(program);
  expect(read).toContain('console.log("mine");');
});

test.each([
  ['is killed', 'process.kill(process.pid, "SIGKILL");', 1, /was stopped from outside \(SIGKILL\)/],
  ['cannot be bundled', 'import "./not-there";', 1, /could not be bundled/],
  ['says so by its exit code', 'console.error("Not like this."); process.exit(3);', 3, /Not like this\./],
])('a program that %s ends with a code and a sentence', (_, text, code, sentence) => {
  const entry = programOf('ending', text);
  const { status, stderr } = spawnSync(process.execPath, ['build/run.mjs', entry], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([code, expect.stringMatching(sentence)]);
});
