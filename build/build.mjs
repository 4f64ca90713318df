// Makes dist/ from src/: the folder that `clasp push` uploads and that the workbench runs.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { sidebarPage } from './build-sidebar.mjs';
import { ensureDependencies } from './ensure-dependencies.mjs';

const GLOBAL = '__daejang';

/** Builds the add-on into `dist/` and returns the names of its entry points. */
export async function buildAddOn() {
  // Loaded here: in a fresh clone it is not there before the packages are installed.
  const { build } = await import('esbuild');
  const result = await build({
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL,
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'inline',
    // Every name stays, so that it can be read and searched; a formatter brings the spaces back.
    minifyWhitespace: true,
    lineLimit: 160,
    // Apps Script refuses private fields and static fields; Web APIs do not exist there.
    supported: { 'class-private-field': false, 'class-static-field': false },
    platform: 'neutral',
    mainFields: ['module', 'main'],
    metafile: true,
    logLevel: 'error',
  });
  const names = await exportsOf(build, 'src/main.ts');
  const [output] = Object.values(result.metafile.outputs);
  const [file] = result.outputFiles;
  writeDist({
    'appsscript.json': readFileSync('appsscript.json', 'utf8'),
    'Code.js': `${file.text}\n${names.map(forwarding).join('\n')}\n`,
    'Sidebar.html': await sidebarPage(),
  });
  return { names, bytes: output.bytes };
}

/** Each file appears whole: a test or a command may be reading while another builds. */
function writeDist(files) {
  mkdirSync('dist', { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const draft = `.cache/${process.pid}-${name}`;
    mkdirSync('.cache', { recursive: true });
    writeFileSync(draft, text);
    renameSync(draft, `dist/${name}`);
  }
  for (const name of readdirSync('dist')) if (!(name in files)) rmSync(`dist/${name}`, { force: true });
}

/** Apps Script finds entry points in the source: each must be a function declaration at the top level. */
function forwarding(name) {
  return `function ${name}() {\n  return ${GLOBAL}.${name}.apply(this, arguments);\n}`;
}

async function exportsOf(build, entry) {
  const { metafile } = await build({
    entryPoints: [entry],
    format: 'esm',
    write: false,
    outdir: '.',
    metafile: true,
  });
  return Object.values(metafile.outputs)[0].exports;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureDependencies();
  const { names, bytes } = await buildAddOn();
  console.log(`dist/Code.js: ${Math.round(bytes / 1024)} KB, entry points ${names.join(', ')}`);
}
