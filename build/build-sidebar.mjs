// Makes dist/Sidebar.html: the sidebar's program and styles in one page that loads nothing from outside.
import { readFileSync } from 'node:fs';

/** Pages beyond this open slowly on a weak line. */
const MOST_BYTES = 400 * 1024;

/** The page as text; throws when it has become too large. */
export async function sidebarPage() {
  // Loaded here: in a fresh clone it is not there before the packages are installed.
  const { build } = await import('esbuild');
  const common = { bundle: true, write: false, minify: true, charset: 'utf8', logLevel: 'error' };
  const [program, styles] = await Promise.all([
    build({
      ...common,
      entryPoints: ['src/sidebar/main.tsx'],
      format: 'iife',
      target: 'es2022',
      platform: 'browser',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      // HtmlService is known to have taken `//` inside a template literal for a comment.
      supported: { 'template-literal': false },
    }),
    build({ ...common, entryPoints: ['src/sidebar/styles/sidebar.css'], target: 'es2022' }),
  ]);
  // Functions, because a `$` in the bundle would be read as a pattern of the replacement.
  const page = readFileSync('src/sidebar/page.html', 'utf8')
    .replace('/* styles */', () => textOf(styles))
    .replace('/* program */', () => textOf(program));
  const bytes = Buffer.byteLength(page);
  if (bytes > MOST_BYTES)
    throw new Error(`Sidebar.html has ${bytes} bytes; at most ${MOST_BYTES} are allowed.`);
  return page;
}

function textOf({ outputFiles: [file] }) {
  return file.text.trim();
}
