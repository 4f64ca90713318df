import type { Answer, Failure } from '../../src/app/sidebar/answer-contract';
import type { Procedures } from '../../src/app/sidebar/contract';
import { createClient, PAUSES, type Runner, type Trouble } from '../../src/rpc/client';

type Failed = Omit<Failure, 'code'> & { readonly code: Failure['code'] | Trouble };

/** A runner that answers each call with the next of these; an error goes to the failure handler. */
function clientOver(...outcomes: readonly unknown[]) {
  const calls: [string, unknown][] = [];
  const waits: number[] = [];
  const left = [...outcomes];
  const runner = (succeed: (answer: unknown) => void, fail: (error: unknown) => void): Runner => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    rpc: (name, input) => {
      calls.push([name, input]);
      const outcome = left.shift();
      if (outcome instanceof TypeError) throw outcome;
      if (outcome instanceof Error) fail(outcome);
      else succeed(outcome);
    },
  });
  const client = createClient<Procedures, Failed>({
    runner: () =>
      runner(
        () => undefined,
        () => undefined,
      ),
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
    failure: (code, message) => ({ code, message, fields: {}, conflicts: [] }),
  });
  return { client, calls, waits };
}

const fine: Answer<unknown> = { ok: true, value: { customerId: '1003' } };
const lost = new Error('NetworkError: Connection failure due to HTTP 0');

test('a call goes through the one door by its name', async () => {
  const { client, calls } = clientOver(fine);
  expect(await client.selected({})).toEqual(fine);
  expect(calls).toEqual([['selected', {}]]);
});

test('a refusal of the server arrives as it is', async () => {
  const refusal = { ok: false, error: { code: 'busy', message: '잠시 뒤에', fields: {}, conflicts: [] } };
  const { client } = clientOver(refusal);
  expect(await client.selected({})).toEqual(refusal);
});

// apps-script.md, section 4: HTTP 0 does not prove that the server did not commit [B].
test('a lost answer is asked for again, with the very same input, after growing pauses', async () => {
  const { client, calls, waits } = clientOver(lost, lost, fine);
  const input = { key: 'key-0001', draft: { recordId: 'L-1' } };
  expect(await client.completeFollowUp(input)).toEqual(fine);
  expect(calls).toEqual(Array.from({ length: 3 }, () => ['completeFollowUp', input]));
  expect(waits).toEqual(PAUSES.slice(0, 2));
  expect([...PAUSES].sort((a, b) => a - b)).toEqual([...PAUSES]);
});

test('a connection that stays away is told as such', async () => {
  const { client, calls } = clientOver(...Array.from({ length: 9 }, () => lost));
  expect(await client.selected({})).toMatchObject({ ok: false, error: { code: 'connection' } });
  expect(calls).toHaveLength(PAUSES.length + 1);
});

// apps-script.md, section 4: the text is localized, its code is not [B].
test.each([
  ['NetworkError: Error de conexión debido a HTTP 0', 'connection'],
  ['NetworkError: 연결 실패: HTTP 0', 'connection'],
  [
    'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.',
    'accounts',
  ],
  ['Exception: You do not have permission to call MailApp.sendEmail', 'failed'],
] as const)('‘%s’ is trouble of the kind %s', async (text, code) => {
  const { client } = clientOver(...Array.from({ length: 9 }, () => new Error(text)));
  expect(await client.selected({})).toEqual({
    ok: false,
    error: { code, message: text, fields: {}, conflicts: [] },
  });
});

// apps-script.md, section 4: a Date anywhere in the result arrives as null for the whole of it [B].
test('an answer that comes as null is a failure', async () => {
  const { client } = clientOver(null);
  expect(await client.selected({})).toMatchObject({ ok: false, error: { code: 'failed' } });
});

// apps-script.md, section 4: an illegal argument throws in the browser and reaches no failure handler [B].
test('a call that throws at once is a failure too', async () => {
  const { client } = clientOver(new TypeError('Failed due to illegal value in property: 0'));
  expect(await client.selected({})).toMatchObject({ ok: false, error: { code: 'failed' } });
});

test('a client may be awaited', async () => {
  const { client, calls } = clientOver();
  expect(await Promise.resolve(client)).toBe(client);
  expect(calls).toEqual([]);
});
