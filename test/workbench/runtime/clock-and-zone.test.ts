// apps-script.md sections 3.7 and 10.2: the clock is virtual, local time is the script's zone.
import { scratchMachine } from '../scratch-machine';

function evaluate(expression: string, timeZone = 'Asia/Seoul', at?: string): unknown {
  const machine = scratchMachine({
    'appsscript.json': JSON.stringify({ timeZone }),
    'Code.gs': `function f() { return ${expression}; }`,
  });
  const { ok, result, error } = machine.run('f', [], at === undefined ? {} : { at });
  if (!ok) throw new Error(error ?? '');
  return result;
}

describe('the clock', () => {
  test('stands still but for what takes time: new Date(), Date.now() and Date() agree', () => {
    expect(evaluate('[new Date().toISOString(), Date.now(), Date()]')).toEqual([
      '2024-10-02T00:30:00.000Z',
      Date.UTC(2024, 9, 2, 0, 30),
      'Wed Oct 02 2024 09:30:00 GMT+0900 (Korean Standard Time)',
    ]);
  });

  test('runs on while the script sleeps, and stays there', () => {
    const { run, machine } = scratchMachine('function f() { Utilities.sleep(90000); return new Date(); }');
    expect(run('f').result).toBe('2024-10-02T00:31:30.000Z');
    expect(machine.state.now).toBe('2024-10-02T00:31:30.000Z');
  });

  test('runs on with each round trip when asked to', () => {
    const source =
      'function f() { const t = Date.now(); SpreadsheetApp.getActive().getSheets()[0].getLastRow(); return Date.now() - t; }';
    expect(scratchMachine(source, { latency: 100 }).run('f').result).toBe(200);
    expect(scratchMachine(source).run('f').result).toBe(0);
  });
});

describe('local time', () => {
  test.each([
    ['Asia/Seoul', [2024, 9, 2, 3, 9, 30, -540]],
    ['America/New_York', [2024, 9, 1, 2, 20, 30, 240]],
    ['Asia/Kolkata', [2024, 9, 2, 3, 6, 0, -330]],
  ])('in %s is what the getters give', (zone, expected) => {
    const getters =
      '(d => [d.getFullYear(), d.getMonth(), d.getDate(), d.getDay(), d.getHours(), d.getMinutes(), d.getTimezoneOffset()])(new Date())';
    expect(evaluate(getters, zone)).toEqual(expected);
  });

  test.each([
    ['new Date(2024, 0, 31, 9)', '2024-01-31T00:00:00.000Z'],
    ['new Date("2024-01-31")', '2024-01-31T00:00:00.000Z'],
    ['new Date("2024-01-31T09:00")', '2024-01-31T00:00:00.000Z'],
    ['new Date("2024/01/31 09:00")', '2024-01-31T00:00:00.000Z'],
    ['new Date("Jan 31, 2024 09:00")', '2024-01-31T00:00:00.000Z'],
    ['new Date("2024-01-31T09:00Z")', '2024-01-31T09:00:00.000Z'],
    ['new Date("Wed, 31 Jan 2024 09:00:00 GMT")', '2024-01-31T09:00:00.000Z'],
    ['new Date("Wed Jan 31 2024 09:00:00 GMT+0900 (KST)")', '2024-01-31T00:00:00.000Z'],
    ['new Date(new Date(5))', '1970-01-01T00:00:00.005Z'],
    ['new Date(Date.UTC(2024, 0, 31))', '2024-01-31T00:00:00.000Z'],
  ])('%s in Seoul is %s', (expression, expected) => {
    expect(evaluate(expression)).toBe(expected);
  });

  test('setters move the wall clock, also over a change of daylight saving', () => {
    const expression =
      '(d => { d.setDate(d.getDate() + 1); return [d.toISOString(), d.getHours()]; })(new Date(2024, 2, 9, 9))';
    expect(evaluate(expression, 'America/New_York')).toEqual(['2024-03-10T13:00:00.000Z', 9]);
  });

  test('a time that daylight saving skips moves forward', () => {
    expect(evaluate('new Date(2024, 2, 10, 2, 30)', 'America/New_York')).toBe('2024-03-10T07:30:00.000Z');
  });

  test('the serial numbers of old times keep Seoul’s offset of 1899, +08:27:52 [B]', () => {
    expect(evaluate('new Date(1899, 11, 30, 10, 0)')).toBe('1899-12-30T01:32:08.000Z');
  });

  test('an invalid date stays invalid', () => {
    expect(
      evaluate('[String(new Date("x")), isNaN(new Date(NaN).getHours()), new Date("x") instanceof Date]'),
    ).toEqual(['Invalid Date', true, true]);
  });

  test('Intl and toLocale… use the script’s zone and English unless told otherwise [A]', () => {
    expect(evaluate('new Date().toLocaleString()')).toBe('10/2/2024, 9:30:00 AM');
    expect(evaluate('Intl.DateTimeFormat().resolvedOptions().timeZone', 'America/New_York')).toBe(
      'America/New_York',
    );
    expect(
      evaluate(
        `new Date(2012, 11, 21).toLocaleDateString('de-DE', { year: 'numeric', month: 'long', day: 'numeric' })`,
      ),
    ).toBe('21. Dezember 2012');
    expect(evaluate('(1234567.5).toLocaleString()')).toBe('1,234,567.5');
  });

  test.each([
    ['toLocaleString', '{}'],
    ['toLocaleString', "{ month: 'long' }"],
    ['toLocaleDateString', "{ hour: 'numeric' }"],
    ['toLocaleTimeString', "{ weekday: 'short', hour12: false }"],
    ['toLocaleDateString', "{ dateStyle: 'full' }"],
    ['toLocaleTimeString', '{}'],
  ] as const)('%s with %s is Node’s own text for the zone', (member, options) => {
    const given = new Function(`return ${options};`)() as Intl.DateTimeFormatOptions;
    expect(evaluate(`new Date().${member}('ko-KR', ${options})`)).toBe(
      new Date('2024-10-02T00:30:00Z')[member]('ko-KR', { ...given, timeZone: 'Asia/Seoul' }),
    );
  });

  test('a subclass of Date is one', () => {
    expect(
      evaluate(
        '(() => { class Day extends Date {} const d = new Day(0); return [d instanceof Day, d.getHours()]; })()',
      ),
    ).toEqual([true, 9]);
  });
});

describe('time limits', () => {
  const loop =
    'function f() { try { for (let i = 0; i < 1000; i += 1) Utilities.sleep(1000); } catch (e) { console.log("caught"); return "went on"; } }';

  test('6 minutes end an execution, and the script cannot catch that [A]', () => {
    const { run, machine } = scratchMachine(loop);
    const ended = run('f');
    expect(ended).toMatchObject({
      ok: false,
      result: null,
      error: 'Exceeded maximum execution time',
      log: [],
    });
    expect(Date.parse(machine.state.now) - Date.UTC(2024, 9, 2, 0, 30)).toBe(361_000);
  });

  test('30 seconds end a simple trigger [A]', () => {
    const { run, machine } = scratchMachine(loop.replace('f()', 'onOpen()'));
    expect(run('onOpen', [], { via: 'open' }).error).toBe('Exceeded maximum execution time');
    expect(Date.parse(machine.state.now) - Date.UTC(2024, 9, 2, 0, 30)).toBe(31_000);
  });

  test('an endless loop is stopped, wherever it is', () => {
    // Not after an await: stopping a microtask breaks the promise hooks that Jest switches on.
    const endless = ['function f() { for (;;); }', 'for (;;); function f() {}'];
    for (const source of endless) {
      expect(scratchMachine(source, { patience: 100 }).run('f').error).toBe(
        'Exceeded maximum execution time',
      );
    }
  });
});
