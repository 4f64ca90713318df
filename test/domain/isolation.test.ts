import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { buildSync } from 'esbuild';

const folder = join(__dirname, '../../src/domain');

describe('the domain, bundled as for Apps Script', () => {
  const modules = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const { outputFiles } = buildSync({
    stdin: {
      contents: modules.map((file) => `export * from './${file}';`).join('\n'),
      resolveDir: folder,
    },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'domain',
    target: 'es2019',
  });
  const code = outputFiles[0]?.text ?? '';

  test('needs neither Web APIs nor Node, a clock nor a locale', () => {
    const bare = createContext({});
    // The calendar library names Intl while it loads and counts days with Date in UTC: neither asks for
    // the time, the zone or a locale, and these stand-ins fail if one does.
    runInContext(
      `Date = class extends Date {
        constructor(...parts) { if (parts.length === 0) throw new Error('clock'); super(...parts); }
        static now() { throw new Error('clock'); }
        getDate() { throw new Error('zone'); }
        getTimezoneOffset() { throw new Error('zone'); }
      };`,
      bare,
    );
    runInContext('Intl = { DateTimeFormat: class { constructor() { throw new Error("locale"); } } };', bare);
    runInContext(code, bare);
    const result: unknown = runInContext(
      `JSON.stringify([
        domain.endOfTerm('2023-10-26', 12),
        domain.weekOf('2024-10-21').key,
        domain.holidayCalendar({ extra: [] }).lastBusinessDayOnOrBefore('2024-10-01'),
        domain.readPhone('+82 10-1234-5678').phone,
        domain.jamoOf('수'),
      ])`,
      bare,
    );
    expect(result).toBe(JSON.stringify(['2024-10-25', '2024-W43', '2024-09-30', '010-1234-5678', 'ㅅㅜ']));
  });
});
