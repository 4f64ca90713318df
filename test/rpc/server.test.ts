import fc from 'fast-check';
import * as v from 'valibot';
import { answer, procedure, type Refusals } from '../../src/rpc/server';

interface Caller {
  readonly name: string;
}

const runs: string[] = [];
const procedures = {
  greet: procedure(
    v.strictObject({ whom: v.pipe(v.string(), v.maxLength(5)) }),
    () => true,
    (caller: Caller, { whom }) => {
      runs.push(whom);
      return `${caller.name} → ${whom}`;
    },
  ),
  rule: procedure(
    v.strictObject({}),
    ({ name }: Caller) => name === 'king',
    () => 'ruled',
  ),
  fail: procedure(
    v.strictObject({}),
    () => true,
    (): string => {
      throw new Error('broken');
    },
  ),
};

const refusals: Refusals<Caller, string> = {
  badInput: (flaws) => `bad-input ${flaws.map(({ path, most }) => `${path}:${most}`).join(' ')}`,
  notAllowed: (_, { name }) => `not-allowed ${name}`,
  thrown: (error) => `failed ${error instanceof Error ? error.message : ''}`,
};
const ask = (name: unknown, input: unknown, caller = 'guest') =>
  answer(procedures, () => ({ name: caller }), refusals, name, input);

test('a right call runs with its caller', () => {
  expect(ask('greet', { whom: 'you' })).toEqual({ ok: true, value: 'guest → you' });
});

test('who may not is told before the input is looked at', () => {
  expect(ask('rule', { anything: 1 })).toEqual({ ok: false, error: 'not-allowed guest' });
  expect(ask('rule', {}, 'king')).toEqual({ ok: true, value: 'ruled' });
});

test('a wrong input names the place and the most that a text may have', () => {
  expect(ask('greet', { whom: 'everybody' })).toEqual({ ok: false, error: 'bad-input whom:5' });
  expect(ask('greet', { whom: 1 })).toEqual({ ok: false, error: 'bad-input whom:null' });
  expect(ask('greet', null)).toEqual({ ok: false, error: 'bad-input :null' });
});

test('what throws ends as an answer, the finding out of who calls among it', () => {
  expect(ask('fail', {})).toEqual({ ok: false, error: 'failed broken' });
  const context = (): Caller => {
    throw new Error('no book');
  };
  expect(answer(procedures, context, refusals, 'greet', {})).toEqual({ ok: false, error: 'failed no book' });
});

test('nothing that a client sends throws or runs what it is not for', () => {
  runs.splice(0);
  const name = fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', 'greet', 'rule'),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(name, fc.jsonValue({ maxDepth: 3 }), (called, input) => {
      expect(ask(called, input)).toMatchObject({ ok: false, error: expect.any(String) });
    }),
  );
  expect(runs).toEqual([]);
});
