// What V8 accepts and Google's parser does not: private names and static class fields (section 7, [A]).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { repositoryRoot } from './services-bundle';

const LOWERED = {
  'class-private-field': false,
  'class-private-method': false,
  'class-private-accessor': false,
  'class-private-brand-check': false,
  'class-private-static-field': false,
  'class-private-static-method': false,
  'class-private-static-accessor': false,
  'class-static-field': false,
};

/** Texts that passed: each execution loads the same files again. */
const accepted = new Set<string>();

/** Where esbuild had to lower such a feature; instance fields (`this` as the target) are fine on Google. */
const TRACE = /__private(Add|Get|Set|Method|In|Wrapper)\(|__publicField\((?!this\b)/;

/**
 * Throws a SyntaxError that names file and line when Google would not parse the file. Other syntax errors
 * (import, export, plain mistakes) are left to V8, whose parser is Google's.
 */
export function refuseUnsupportedSyntax(path: string, source: string): void {
  if (accepted.has(source)) return;
  // A cheap look first: neither feature exists without one of these.
  if (!/#[\p{ID_Start}_$]|\bstatic\b/u.test(source)) return;
  const passed = passedFile(source);
  if (existsSync(passed)) {
    accepted.add(source);
    return;
  }
  const lowered = lower(source);
  if (!lowered) return;
  const lines = lowered.code.split('\n');
  const line = lines.findIndex((text) => !text.startsWith('var __') && TRACE.test(text));
  if (line < 0) {
    accepted.add(source);
    writeFileSync(passed, '');
    return;
  }
  const found = TRACE.exec(lines[line] ?? '');
  const column = found?.index ?? 0;
  const origin = new SourceMap(JSON.parse(lowered.map)).findEntry(line, column);
  const at = 'originalLine' in origin ? origin.originalLine + 1 : 1;
  const what = found?.[0].startsWith('__private') ? 'private class members (#name)' : 'static class fields';
  throw new SyntaxError(`Apps Script does not support ${what}. line: ${at} file: ${path}`);
}

function lower(source: string): { code: string; map: string } | null {
  try {
    return transformSync(source, {
      loader: 'js',
      sourcemap: 'external',
      supported: LOWERED,
      logLevel: 'silent',
    });
  } catch {
    // Not parsable at all: V8 reports it with Google's words when the file is evaluated.
    return null;
  }
}

/** Is there once the text has passed, also for other processes: a look at the built add-on costs as much as ten runs. */
function passedFile(source: string): string {
  const folder = join(repositoryRoot(), '.cache/syntax');
  mkdirSync(folder, { recursive: true });
  const check = `${JSON.stringify(LOWERED)} ${TRACE.source}`;
  return join(folder, createHash('sha256').update(check).update(source).digest('hex'));
}
