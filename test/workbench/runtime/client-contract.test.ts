// apps-script.md sections 4 and 10.5: google.script.run.
import { scratchMachine } from '../scratch-machine';

function fromPage(source: string, args: readonly unknown[] = [], name = 'f') {
  return scratchMachine(source).run(name, args, { via: 'sidebar' });
}

describe('arguments', () => {
  test('arrive as copies; undefined in arrays is null, undefined members are gone', () => {
    const given = { list: [1, undefined, '가'], gone: undefined, none: null, flag: true };
    expect(fromPage('function f(a) { return [a, Object.keys(a)]; }', [given]).result).toEqual([
      { list: [1, null, '가'], none: null, flag: true },
      ['list', 'none', 'flag'],
    ]);
  });

  test.each([
    ['a Date', [1, new Date(0)], '1'],
    ['a nested Date', [{ on: new Date(0) }], 'on'],
    ['a function', [() => 1], '0'],
    ['a Map', [new Map()], '0'],
    ['a Date in a list', [['a', new Date(0)]], '1'],
  ])('%s throws in the page, before anything runs [B]', (_what, args, property) => {
    expect(() => fromPage('function f() {}', args)).toThrow(
      new TypeError(`Failed due to illegal value in property: ${property}`),
    );
  });

  test('that are circular throw as well [B]', () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    expect(() => fromPage('function f() {}', [loop])).toThrow('Failed due to circular reference.');
    const shared = { a: 1 };
    expect(fromPage('function f(a, b) { return [a, b]; }', [shared, shared]).result).toEqual([
      shared,
      shared,
    ]);
  });
});

describe('results', () => {
  test('with a Date anywhere are null as a whole, silently [B]', () => {
    expect(fromPage('function f() { return { rows: [[1, new Date()]] }; }')).toMatchObject({
      ok: true,
      result: null,
    });
  });

  test('reach whoever runs the function elsewhere with the Date as text', () => {
    expect(scratchMachine('function f() { return [new Date(0)]; }').run('f').result).toEqual([
      '1970-01-01T00:00:00.000Z',
    ]);
  });

  test('keep texts, numbers, lists and objects', () => {
    expect(
      fromPage('function f() { return { a: [1, undefined, null], b: "가", c: undefined }; }').result,
    ).toEqual({
      a: [1, null, null],
      b: '가',
    });
  });
});

describe('errors', () => {
  test.each([
    ['throw new Error("no")', 'Error: no'],
    ['null.x', "TypeError: Cannot read properties of null (reading 'x')"],
    ['Utilities.parseDate("x", "Asia/Seoul", "yyyy")', 'Exception: Unparseable date: "x"'],
    ['throw "text"', 'text'],
  ])('of %s carry the name before the message [B]', (statement, message) => {
    expect(fromPage(`function f() { ${statement}; }`).error).toBe(message);
  });

  test('do not carry properties of the error object [B]', () => {
    const run = fromPage('function f() { throw Object.assign(new Error("no"), { code: 7 }); }');
    expect(JSON.stringify(run)).not.toContain('7,');
    expect(run.stack).toContain('Code.gs');
  });
});

describe('names', () => {
  test('that end in _ cannot be called from a page, but run from the editor [A]', () => {
    const source = 'function secret_() { return 1; }';
    expect(fromPage(source, [], 'secret_').error).toBe('Script function not found: secret_');
    expect(scratchMachine(source).run('secret_').result).toBe(1);
  });
});
