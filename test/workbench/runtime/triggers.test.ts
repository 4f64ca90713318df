// apps-script.md sections 1.2, 1.3, 1.5, 5 and 10.6.
import { scratchMachine } from '../scratch-machine';

const make = (builder: string) =>
  `function make() { ${builder} } function g(e) { MailApp.sendEmail('a@example.com', new Date().toISOString(), 'b'); return e; }`;
const hourly = make("ScriptApp.newTrigger('g').timeBased().everyHours(1).create();");

function firings(
  builder: string,
  from: string,
  to: string,
  at = '2024-10-02T00:30:00Z',
  timeZone = 'Asia/Seoul',
) {
  const { run, machine } = scratchMachine({
    'appsscript.json': JSON.stringify({ timeZone }),
    'Code.gs': make(`ScriptApp.newTrigger('g').timeBased().${builder}.create();`),
  });
  const made = run('make', [], { at });
  if (!made.ok) throw new Error(made.error ?? '');
  return machine.tick(from, to).map((execution) => execution.at);
}

describe('clock triggers', () => {
  test('an hourly one picks a minute and keeps it [A]', () => {
    const times = firings('everyHours(1)', '2024-10-02T01:00:00Z', '2024-10-03T01:00:00Z');
    expect(times).toHaveLength(24);
    expect(new Set(times.map((time) => time.slice(13)))).toHaveProperty('size', 1);
  });

  test.each([
    ['everyMinutes(30)', ['2024-10-02T01:00:00.000Z', '2024-10-02T01:30:00.000Z']],
    ['after(3600000)', ['2024-10-02T01:30:00.000Z']],
    ['at(new Date(2024, 9, 2, 10, 45))', ['2024-10-02T01:45:00.000Z']],
    ['everyDays(1).atHour(10).nearMinute(50)', ['2024-10-02T01:50:00.000Z']],
    ['everyDays(1).atHour(21).nearMinute(5).inTimezone("America/New_York")', ['2024-10-02T01:05:00.000Z']],
    ['onWeekDay(ScriptApp.WeekDay.WEDNESDAY).atHour(10).nearMinute(0)', ['2024-10-02T01:00:00.000Z']],
    ['onWeekDay(ScriptApp.WeekDay.THURSDAY).atHour(10).nearMinute(0)', []],
    ['onMonthDay(2).atHour(10).nearMinute(0)', ['2024-10-02T01:00:00.000Z']],
    ['everyWeeks(2).atHour(10).nearMinute(0)', ['2024-10-02T01:00:00.000Z']],
  ])('%s made at 09:30 in Seoul fires between 10:00 and 11:00 at %j', (builder, expected) => {
    expect(firings(builder, '2024-10-02T01:00:00Z', '2024-10-02T02:00:00Z')).toEqual(expected);
  });

  test('a daily one keeps its wall time when daylight saving ends', () => {
    const builder = 'everyDays(1).atHour(9).nearMinute(0)';
    const times = firings(
      builder,
      '2024-11-02T00:00:00Z',
      '2024-11-05T00:00:00Z',
      '2024-11-01T00:00:00Z',
      'America/New_York',
    );
    expect(times).toEqual([
      '2024-11-02T13:00:00.000Z',
      '2024-11-03T14:00:00.000Z',
      '2024-11-04T14:00:00.000Z',
    ]);
  });

  test('fire at from ≤ t < to, in order, with the clock at each firing and at the end', () => {
    const { run, machine } = scratchMachine(hourly);
    run('make');
    const [first] = machine.tick('2024-10-02T01:00:00Z', '2024-10-02T02:00:00Z');
    const minute = first?.at ?? '';
    expect(first?.mails[0]?.subject).toBe(minute);
    expect(machine.tick(minute, minute)).toEqual([]);
    expect(machine.tick(minute, '2024-10-02T02:00:00Z').map(({ at }) => at)).toEqual([minute]);
    expect(machine.state.now).toBe('2024-10-02T02:00:00.000Z');
  });

  test('what was due between two calls is missed, also a single firing', () => {
    const { run, machine } = scratchMachine(
      make("ScriptApp.newTrigger('g').timeBased().after(60000).create();"),
    );
    run('make');
    expect(machine.tick('2024-10-02T01:00:00Z', '2024-10-05T00:00:00Z')).toEqual([]);
  });

  test('a single firing happens once; the trigger stays listed until it is deleted', () => {
    const { run, machine } = scratchMachine(
      `${make("ScriptApp.newTrigger('g').timeBased().after(60000).create();")} function n() { return ScriptApp.getProjectTriggers().length; }`,
    );
    run('make');
    expect(machine.tick('2024-10-02T00:30:00Z', '2024-10-02T01:00:00Z')).toHaveLength(1);
    expect(machine.tick('2024-10-02T00:30:00Z', '2024-10-02T01:00:00Z')).toHaveLength(0);
    expect(run('n').result).toBe(1);
  });

  test('get an event whose fields are UTC numbers [A]', () => {
    const { run, machine } = scratchMachine(
      make("ScriptApp.newTrigger('g').timeBased().at(new Date(2024, 9, 6, 8, 5)).create();"),
    );
    run('make');
    const [fired] = machine.tick('2024-10-05T00:00:00Z', '2024-10-07T00:00:00Z');
    expect(fired?.result).toEqual({
      authMode: 'FULL',
      year: 2024,
      month: 10,
      'day-of-month': 5,
      'day-of-week': 6,
      'week-of-year': 40,
      hour: 23,
      minute: 5,
      second: 0,
      timezone: 'UTC',
      triggerUid: machine.state.triggers[0]?.id,
    });
  });

  test('whose function is gone fail; the others go on [B]', () => {
    const { run, machine } = scratchMachine(
      make(
        "for (const name of ['gone', 'g']) ScriptApp.newTrigger(name).timeBased().everyMinutes(30).create();",
      ),
    );
    run('make');
    const done = machine.tick('2024-10-02T01:00:00Z', '2024-10-02T01:01:00Z');
    expect(done.map(({ error }) => error)).toEqual(['Script function not found: gone', null]);
    expect(machine.state.executions.slice(-2).map(({ ok }) => ok)).toEqual([false, true]);
  });

  test('a script that deletes or makes triggers changes what fires next', () => {
    const { run, machine } = scratchMachine(`
      function make() { ScriptApp.newTrigger('g').timeBased().everyMinutes(10).create(); }
      function g() {
        ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t));
        ScriptApp.newTrigger('h').timeBased().after(1000).create();
      }
      function h() {}`);
    run('make');
    const done = machine.tick('2024-10-02T00:30:00Z', '2024-10-02T03:00:00Z');
    expect(done.map(({ functionName, at }) => [functionName, at])).toEqual([
      ['g', '2024-10-02T00:40:00.000Z'],
      ['h', '2024-10-02T00:40:01.000Z'],
    ]);
  });

  test('are skipped or doubled where a fault says so', () => {
    const { run, machine } = scratchMachine(
      make("ScriptApp.newTrigger('g').timeBased().everyMinutes(30).create();"),
    );
    run('make');
    const kinds = ['skipped', 'doubled', 'once'] as const;
    let next = 0;
    const done = machine.tick('2024-10-02T01:00:00Z', '2024-10-02T02:30:00Z', {
      firing: () => kinds[next++] ?? 'once',
    });
    expect(done.map(({ at }) => at.slice(11, 16))).toEqual(['01:30', '01:30', '02:00']);
  });

  test('every seventh day over a year', () => {
    const times = firings(
      'everyDays(7).atHour(9).nearMinute(0)',
      '2024-10-02T01:00:00Z',
      '2025-10-02T01:00:00Z',
    );
    expect(times).toHaveLength(53);
    expect([times[0], times[52]]).toEqual(['2024-10-03T00:00:00.000Z', '2025-10-02T00:00:00.000Z']);
  });
});

describe('the daily runtime of triggers', () => {
  test('is 90 minutes for a user; what comes later that day does not run [A]', () => {
    const { run, machine } = scratchMachine(`
      function make() { ScriptApp.newTrigger('long').timeBased().everyMinutes(30).create(); }
      function long() { Utilities.sleep(300000); }`);
    run('make');
    const done = machine.tick('2024-10-02T01:00:00Z', '2024-10-03T02:00:00Z');
    const refused = done.filter(({ ok }) => !ok);
    // 18 runs of 5 minutes; the day began with the first of them.
    expect(done.findIndex(({ ok }) => !ok)).toBe(18);
    expect(new Set(refused.map(({ error }) => error))).toEqual(
      new Set(['Service using too much computer time for one day.']),
    );
    expect(machine.state.executions.filter(({ ok }) => !ok)).toHaveLength(refused.length);
    expect(done.at(-1)).toMatchObject({ at: '2024-10-03T01:30:00.000Z', ok: true });
  });
});

describe('wrong schedules', () => {
  test.each([
    [
      'everyMinutes(7)',
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    ],
    ['atHour(9)', 'Frequency is required if you are using atHour() or nearMinute().'],
    ['everyHours(5)', 'everyHours was invalid'],
    ['everyDays(1).inTimezone("Mars/Olympus")', 'Mars/Olympus'],
  ])('%s is refused', (builder, message) => {
    expect(() => firings(builder, '2024-10-02T01:00:00Z', '2024-10-02T02:00:00Z')).toThrow(message);
  });
});

describe('whose triggers', () => {
  const source = `${hourly}
    function seen() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), t.getEventType(), t.getTriggerSource(), t.getTriggerSourceId()]); }
    function who() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }
    function whoLater() { ScriptApp.newTrigger('who').timeBased().after(1000).create(); }`;

  test('a user sees only their own [A]', () => {
    const { run } = scratchMachine(source);
    run('make', [], { user: 'kim@example.com' });
    expect(run('seen').result).toEqual([['g', 'CLOCK', 'CLOCK', null]]);
    expect(run('seen', [], { user: 'lee@example.com' }).result).toEqual([]);
  });

  test('they run with the authority of their creator [A]', () => {
    const { run, machine } = scratchMachine(source);
    run('whoLater', [], { user: 'kim@example.com' });
    machine.set({ user: 'lee@example.com' });
    const [fired] = machine.tick('2024-10-02T00:30:00Z', '2024-10-02T00:31:00Z');
    expect(fired?.result).toEqual(['kim@example.com', 'kim@example.com']);
  });

  test('20 for a user and script are the most [B]', () => {
    const { run } = scratchMachine(hourly);
    const runs = Array.from({ length: 21 }, () => run('make').error);
    expect(runs.slice(0, 20)).toEqual(Array.from({ length: 20 }, () => null));
    expect(runs[20]).toBe(
      'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
    expect(run('make', [], { user: 'lee@example.com' }).error).toBeNull();
  });

  test('an add-on may have one clock trigger for a user and document, at most hourly [B][C]', () => {
    const { run } = scratchMachine(hourly, { addOn: true });
    expect(run('make').error).toBeNull();
    expect(run('make').error).toBe(
      'Exception: This add-on has created too many time-based triggers in this document for this Google user account.',
    );
    const often = make("ScriptApp.newTrigger('g').timeBased().everyMinutes(30).create();");
    expect(scratchMachine(often, { addOn: true }).run('make').error).toContain(
      'more frequently than once per hour',
    );
  });
});
