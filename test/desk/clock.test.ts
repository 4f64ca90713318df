// The clock fires what lies on its way (section 5), and the mail that goes out is there to read.
import { scratchDesk } from './scratch-desk';

async function withHourly() {
  const scratch = scratchDesk();
  await scratch.menu('installHourly');
  return scratch;
}

test('moves to just after the next trigger', async () => {
  const { desk, act } = await withHourly();
  const { nextTrigger } = desk.state();
  expect(await act({ do: 'clock', to: 'next' })).toEqual({ ok: true });
  const { now, triggers, mails, executions } = desk.state();
  expect(Date.parse(now) - Date.parse(nextTrigger ?? '')).toBe(1000);
  expect(triggers).toMatchObject([{ handler: 'hourly', lastRun: nextTrigger, lastOk: true }]);
  expect(mails).toMatchObject([
    { to: 'younghee.kim@example.com', cc: 'chulsoo.park@example.com', subject: '시험 메일' },
  ]);
  expect(desk.mail(0)).toMatchObject({ text: '글자 본문' });
  expect(executions[0]).toMatchObject({
    function: 'hourly',
    via: 'trigger',
    log: ['메일을 보냈어요'],
    byMethod: { 'MailApp.sendEmail': 1 },
  });
});

test('moves to a date in the zone of the book, firing every trigger on the way', async () => {
  const { desk, act } = await withHourly();
  await act({ do: 'clock', to: '2024-10-03T09:30' });
  expect(desk.state().now).toBe('2024-10-03T00:30:00.000Z');
  expect(desk.state().mails).toHaveLength(24);
});

test('tells how far a long move has come, and can be stopped', async () => {
  const { desk, act, events } = await withHourly();
  const move = act({ do: 'clock', to: '2024-12-02' });
  const stop = new Promise<void>((resolve) => {
    desk.listen((event) => {
      if (event.kind === 'state' && event.state.progress) resolve();
    });
  });
  await stop;
  await act({ do: 'stop-clock' });
  await move;
  expect(Date.parse(desk.state().now)).toBeLessThan(Date.parse('2024-11-01'));
  expect(desk.state().progress).toBeNull();
  expect(events.some((event) => event.kind === 'state' && event.state.progress !== null)).toBe(true);
});

test('moved back it only changes the time', async () => {
  const { desk, act } = await withHourly();
  await act({ do: 'clock', to: '2024-09-30T09:00' });
  expect(desk.state().now).toBe('2024-09-30T00:00:00.000Z');
  expect(desk.state().mails).toEqual([]);
});

test('a text that is no date is refused with the mend', async () => {
  const { act } = await withHourly();
  expect((await act({ do: 'clock', to: '내일' })).error).toMatch(/2024-10-02T09:00/);
});

test('with the quota used up no mail goes out', async () => {
  const { desk, act } = await withHourly();
  await act({ do: 'faults', faults: { noMailQuota: true } });
  expect(desk.state().mailsLeft).toBe(0);
  await act({ do: 'clock', to: 'next' });
  expect(desk.state().mails).toEqual([]);
  expect(desk.state().executions[0]?.error).toMatch(/Service invoked too many times for one day: email\./);
});
