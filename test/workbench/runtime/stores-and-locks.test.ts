// apps-script.md sections 1.2–1.4 and 10.8: properties, cache, locks.
import { scratchMachine } from '../scratch-machine';

const error = (statement: string) => scratchMachine(`function f() { ${statement} }`).run('f').error;
const p = 'PropertiesService.getScriptProperties()';
const c = 'CacheService.getScriptCache()';

describe('properties', () => {
  test('are texts, whatever was given, and outlive the execution [A]', () => {
    const { run } = scratchMachine(
      `function set() { ${p}.setProperties({ n: 7, b: true, o: { a: 1 } }).setProperty('t', '가'); }
       function get() { return [${p}.getProperties(), ${p}.getProperty('none'), ${p}.getKeys().length]; }`,
    );
    run('set');
    expect(run('get').result).toEqual([{ n: '7', b: 'true', o: '[object Object]', t: '가' }, null, 4]);
  });

  test('of the script, the document and each user are apart [A]', () => {
    const { run } = scratchMachine(`
      function set(x) { PropertiesService.getUserProperties().setProperty('k', x); PropertiesService.getDocumentProperties().setProperty('k', 'd' + x); }
      function get() { return [PropertiesService.getUserProperties(), PropertiesService.getDocumentProperties(), ${p}].map((s) => s.getProperty('k')); }`);
    run('set', ['1'], { user: 'kim@example.com' });
    run('set', ['2'], { user: 'lee@example.com' });
    expect(run('get', [], { user: 'kim@example.com' }).result).toEqual(['1', 'd2', null]);
  });

  test('deleting one, all others or all', () => {
    const { run } = scratchMachine(`function f() {
      const s = ${p}.setProperties({ a: 1, b: 2, c: 3 }); s.deleteProperty('a'); const seen = [s.getKeys()];
      s.setProperties({ d: 4 }, true); seen.push(s.getKeys()); s.deleteAllProperties(); return [...seen, s.getKeys()]; }`);
    expect(run('f').result).toEqual([['b', 'c'], ['d'], []]);
  });

  test.each([
    [`${p}.setProperty('k', 'x'.repeat(9 * 1024 + 1));`, 'Argument too large: value'],
    [`${p}.setProperty('k', '가'.repeat(3073));`, 'Argument too large: value'],
    [
      `${p}.setProperty('', 'x');`,
      'When setting or getting a property value, the property name must not be null or empty.',
    ],
    [
      `for (let i = 0; i < 60; i += 1) ${p}.setProperty('k' + i, 'x'.repeat(9000));`,
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ],
  ])('%s is refused [A][B]', (statement, message) => {
    expect(error(statement)).toBe(`Exception: ${message}`);
  });
});

describe('the cache', () => {
  test('forgets after its time, 10 minutes unless told [A]', () => {
    const { run } = scratchMachine(`
      function set() { ${c}.put('a', 'x'); ${c}.put('b', 'y', 60); ${c}.putAll({ c: 'z' }, 99999); }
      function get() { return ${c}.getAll(['a', 'b', 'c', 'd']); }`);
    run('set');
    expect(run('get', [], { at: '2024-10-02T00:30:59Z' }).result).toEqual({ a: 'x', b: 'y', c: 'z' });
    expect(run('get', [], { at: '2024-10-02T00:31:00Z' }).result).toEqual({ a: 'x', c: 'z' });
    expect(run('get', [], { at: '2024-10-02T00:40:00Z' }).result).toEqual({ c: 'z' });
    expect(run('get', [], { at: '2024-10-02T06:30:00Z' }).result).toEqual({});
  });

  test('keeps 1000 items', () => {
    const { run } = scratchMachine(
      `function f() { for (let i = 0; i < 1001; i += 1) ${c}.put('k' + i, i); return [${c}.get('k0'), ${c}.get('k1'), ${c}.get('k1000')]; }`,
    );
    expect(run('f').result).toEqual([null, '1', '1000']);
  });

  test.each([
    [`${c}.put('k', 'x'.repeat(100 * 1024 + 1));`, 'Argument too large: value'],
    [`${c}.get('k'.repeat(251));`, 'Argument too large: key'],
  ])('%s is refused [A][B]', (statement, message) => {
    expect(error(statement)).toBe(`Exception: ${message}`);
  });
});

describe('locks', () => {
  const source = `function f(wait) {
    const start = Date.now(); const lock = LockService.getDocumentLock();
    const before = lock.hasLock(); const got = lock.tryLock(wait);
    const seen = [before, got, lock.hasLock(), Date.now() - start];
    lock.releaseLock(); return [...seen, lock.hasLock()]; }
    function g() { LockService.getScriptLock().waitLock(1000); }`;

  test('are free unless another execution holds them', () => {
    expect(scratchMachine(source).run('f', [100]).result).toEqual([false, true, true, 0, false]);
  });

  test('are waited for as long as asked, on the virtual clock', () => {
    const held = { faults: { locks: { document: 5000 } } };
    expect(scratchMachine(source).run('f', [10000], held).result).toEqual([false, true, true, 5000, false]);
    expect(scratchMachine(source).run('f', [3000], held).result).toEqual([false, false, false, 3000, false]);
  });

  test('waitLock throws when the time is over [B]', () => {
    expect(scratchMachine(source).run('g', [], { faults: { locks: { script: 5000 } } }).error).toBe(
      'Exception: Lock timeout: another process was holding the lock for too long.',
    );
  });

  test('contention of lock operations is injected like any fault [B]', () => {
    const message = 'There are too many LockService operations against the same script.';
    expect(
      scratchMachine(source).run('g', [], {
        faults: { throwAt: { call: 1, member: 'Lock.waitLock', message } },
      }).error,
    ).toBe(`Exception: ${message}`);
  });
});
