// apps-script.md sections 7 and 10.9: what a script finds in its global scope.
import { scratchMachine } from '../scratch-machine';

const error = (source: string, name = 'f') => scratchMachine(source).run(name).error;
const result = (source: string, name = 'f') => scratchMachine(source).run(name).result;

describe('a fresh global scope', () => {
  test('holds nothing of the execution before', () => {
    const { run } = scratchMachine('var count = 0; function f() { count += 1; return count; }');
    expect([run('f').result, run('f').result]).toEqual([1, 1]);
  });

  test.each([
    'fetch("https://example.com")',
    'setTimeout(() => 1, 1)',
    'setInterval(() => 1, 1)',
    'new URL("https://example.com")',
    'new URLSearchParams("")',
    'new TextEncoder()',
    'new Blob([])',
    'btoa("x")',
    'crypto.randomUUID()',
    'structuredClone({})',
    'queueMicrotask(() => 1)',
    'performance.now()',
    'process.exit()',
    'require("fs")',
    'window.name',
  ])('has no Web or Node API: %s is a ReferenceError [A]', (use) => {
    expect(error(`function f() { ${use}; }`)).toMatch(/^ReferenceError: \w+ is not defined$/);
  });

  test('does not let a script reach Node through what services hand out', () => {
    const source = `function f() {
      return [Session, Session.getActiveUser(), Utilities.sleep, new Error().constructor].map((thing) => {
        try { return thing.constructor.constructor('return typeof process')(); } catch (e) { return 'undefined'; }
      });
    }`;
    expect(result(source)).toEqual(['undefined', 'undefined', 'undefined', 'undefined']);
  });

  test('keeps instanceof across the boundary: dates, arrays and errors of services are its own', () => {
    const source = `function f() {
      const seen = [Utilities.parseDate('2024-10-02', 'Asia/Seoul', 'yyyy-MM-dd') instanceof Date,
        Utilities.parseCsv('a,b') instanceof Array];
      try { Utilities.parseDate('x', 'Asia/Seoul', 'yyyy'); } catch (e) { seen.push(e instanceof Error, e.name); }
      return seen;
    }`;
    expect(result(source)).toEqual([true, true, true, 'Exception']);
  });

  test('shares one scope among all files, in their order', () => {
    const files = { 'a.gs': 'var base = 40;', 'b.js': 'var sum = base + 2; function f() { return sum; }' };
    expect(scratchMachine(files).run('f').result).toBe(42);
  });

  test('runs promises and async functions to their end, without macrotasks [A]', () => {
    expect(
      result('async function f() { const x = await Promise.resolve(20); await null; return x + 1; }'),
    ).toBe(21);
    expect(error('async function f() { await null; throw new Error("later"); }')).toBe('Error: later');
  });
});

describe('what Google does not parse', () => {
  test.each([
    ['private fields', 'class A {\n  #x = 1;\n  get() { return this.#x; }\n}', /line: 2 file: Code\.gs$/],
    ['private methods', 'class A {\n\n  #x() {}\n  y() { this.#x(); }\n}', /file: Code\.gs$/],
    ['static fields', 'class A {\n  ok = 1;\n  static x = 1;\n}', /line: 3 file: Code\.gs$/],
    ['import', '\nimport x from "y";', /line: 2 file: Code\.gs$/],
    ['export', 'export function g() {}', /line: 1 file: Code\.gs$/],
    ['mistakes', 'function g( {', /file: Code\.gs$/],
  ])('%s are a SyntaxError that names file and line [A]', (_what, source, place) => {
    const message = error(`${source}\nfunction f() {}`);
    expect(message).toMatch(/^SyntaxError: /);
    expect(message).toMatch(place);
  });

  test('names in comments and texts, static methods and instance fields are fine', () => {
    const source = `/* class A { #x } */ const text = 'static x = 1; #y';
      class A { field = 1; static make() { return new A(); } }
      function f() { return A.make().field; }`;
    expect(result(source)).toBe(1);
  });
});

describe('entry points', () => {
  test.each([
    ['a function declaration', 'function f() { return 1; }'],
    ['a const that holds a function', 'const f = () => 1;'],
    ['a var that holds a function', 'var f = function () { return 1; };'],
  ])('%s at the top level is one [A]', (_what, source) => {
    expect(result(source)).toBe(1);
  });

  test('a name of an object with a method is one, as V8 allows for menus and triggers [A]', () => {
    expect(result('const app = { n: 7, run() { return this.n; } };', 'app.run')).toBe(7);
  });

  test.each([
    ['what hangs on globalThis inside a function', '(function () { globalThis.f = function () {}; })();'],
    ['an undeclared assignment', 'f = function () {};'],
    ['a value that is no function', 'var f = 1;'],
    ['a missing name', ''],
  ])('%s is none: Script function not found [A][B]', (_what, source) => {
    expect(error(`${source}\nfunction other() {}`)).toBe('Script function not found: f');
  });
});

describe('unknown members', () => {
  test('of an emulated service throw with the name, and private fields are no members', () => {
    expect(error('function f() { return Session.getUser(); }')).toBe(
      'Error: Session.getUser is not emulated in the workbench.',
    );
    expect(error('function f() { return Session.getActiveUser().email; }')).toBe(
      'Error: User.email is not emulated in the workbench.',
    );
  });

  test.each(['GmailApp', 'DriveApp', 'UrlFetchApp', 'CalendarApp', 'FormApp', 'Sheets'])(
    'of %s, which is not emulated, say so at any use',
    (service) => {
      expect(error(`function f() { return ${service}.anything(); }`)).toBe(
        `Error: ${service} is not emulated in the workbench.`,
      );
    },
  );

  test('are named in the log even where the script catches and rewords the error', () => {
    const run = scratchMachine(
      "function f() { try { GmailApp.getDrafts(); } catch (e) { throw new Error('Oops'); } }",
    ).run('f');
    expect(run).toMatchObject({
      error: 'Error: Oops',
      log: ['WARNING: GmailApp is not emulated in the workbench.'],
    });
  });

  test('naming such a service without using it is harmless', () => {
    expect(result('function f() { return typeof GmailApp; } function g() { GmailApp.search("x"); }')).toBe(
      'function',
    );
  });
});
