// Jest reads TypeScript and ES modules through esbuild; types are checked by `tsc -b`, not here.
const { transformSync } = require('esbuild');

module.exports = {
  process(source, filename) {
    const loader = filename.endsWith('.ts') ? 'ts' : filename.endsWith('.tsx') ? 'tsx' : 'js';
    const { code, map } = transformSync(source, {
      loader,
      format: 'cjs',
      target: 'node20',
      sourcefile: filename,
      sourcemap: 'both',
      define: { 'import.meta.url': '""' },
    });
    return { code, map };
  },
};
