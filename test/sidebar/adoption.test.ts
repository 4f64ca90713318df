import type { AdoptionPreview, AdoptionWish } from '../../src/app/sidebar/adoption-contract';
import { noChoices, wishOf, withAnswer, withField } from '../../src/sidebar/adopt/choices';
import { countCells } from '../../src/sidebar/adopt/count-cells';
import { LatestAnswer } from '../../src/sidebar/adopt/latest-answer';
import type { Outcome } from '../../src/sidebar/session/state';

/** A server whose answers come when the test wants, and a clock that goes when it wants. */
function latest() {
  const asked: { readonly input: string; readonly answer: (reply: Outcome<string>) => void }[] = [];
  let later: (() => void)[] = [];
  const answers = new LatestAnswer<string, string>(
    (input) => new Promise((answer) => asked.push({ input, answer })),
    (_, run) => {
      later.push(run);
      return () => {
        later = later.filter((one) => one !== run);
      };
    },
  );
  return {
    answers,
    asked: () => asked.map(({ input }) => input),
    async reply(at: number, reply: Outcome<string>) {
      asked[at]?.answer(reply);
      await Promise.resolve();
    },
    pause: () => {
      for (const run of later.splice(0)) run();
    },
  };
}

const good = (value: string): Outcome<string> => ({ ok: true, value });
const bad: Outcome<string> = {
  ok: false,
  error: { code: 'bad-input', message: '고를 수 없어요.', fields: {}, conflicts: [] },
};

describe('asking while a person goes on choosing', () => {
  test('is one call for choices in quick succession', () => {
    const { answers, asked, pause } = latest();
    answers.askSoon('a');
    answers.askSoon('ab');
    answers.askSoon('abc');
    expect(asked()).toEqual([]);
    pause();
    expect(asked()).toEqual(['abc']);
  });

  test('throws away the answer to what is no longer wanted, whichever comes last', async () => {
    const { answers, reply } = latest();
    answers.ask('first');
    answers.ask('second');
    await reply(1, good('2'));
    await reply(0, good('1'));
    expect(answers.store.get()).toMatchObject({ input: 'second', value: '2', isAsking: false });
  });

  test('keeps what is known while it waits, and when it is refused', async () => {
    const { answers, reply } = latest();
    answers.ask('first');
    await reply(0, good('1'));
    answers.ask('second');
    expect(answers.store.get()).toMatchObject({ input: 'first', value: '1', isAsking: true });
    await reply(1, bad);
    expect(answers.store.get()).toMatchObject({ input: 'first', value: '1', isAsking: false });
    expect(answers.store.get().refusal?.message).toBe('고를 수 없어요.');
  });

  test('asks no second time for what is known or under way, but again after a refusal', async () => {
    const { answers, asked, reply } = latest();
    answers.ask('same');
    answers.ask('same');
    await reply(0, bad);
    answers.ask('same');
    await reply(1, good('1'));
    answers.ask('same');
    expect(asked()).toEqual(['same', 'same']);
  });
});

describe('choices', () => {
  test('of fields belong to their role and come back with it', () => {
    const chosen = withField(noChoices, 'mixed', 'C', 'phone');
    const other = withField({ ...chosen, role: 'log' }, 'log', 'C', 'content');
    expect(wishOf('명단', other)).toMatchObject({ role: 'log', mapping: { C: 'content' } });
    expect(wishOf('명단', { ...other, role: 'mixed' })).toMatchObject({ mapping: { C: 'phone' } });
  });

  test('of one field for two columns leave the earlier column alone', () => {
    const first = withField(noChoices, 'mixed', 'C', 'phone');
    expect(wishOf('명단', withField(first, 'mixed', 'D', 'phone')).mapping).toEqual({ C: null, D: 'phone' });
  });

  test('leave the proposed role to the server until one is made', () => {
    expect(wishOf('명단', noChoices)).toEqual({ tab: '명단', role: null, mapping: {}, yes: [] });
  });

  test('of answers can be taken back', () => {
    const yes = withAnswer(withAnswer(noChoices, 'a', true), 'b', true);
    expect(withAnswer(yes, 'a', false).yes).toEqual(['b']);
  });
});

test('cells are counted by what becomes of them', () => {
  const group = (kind: 'sure' | 'guess' | 'unread', count: number, question: string | null) => ({
    key: `${kind} ${count}`,
    kind,
    field: 'phone',
    column: 'C',
    header: '핸드폰',
    label: '연락처',
    why: '',
    count,
    question,
    cells: [],
  });
  const groups: AdoptionPreview['groups'] = [
    group('sure', 40, null),
    group('guess', 5, 'digits'),
    group('guess', 3, 'parts'),
    group('unread', 2, null),
    // A column that is bound only after its yes changes nothing without it, sure as its cells may be.
    group('sure', 7, 'unit'),
  ];
  const yes: AdoptionWish['yes'] = ['digits'];
  expect(countCells({ groups }, yes)).toEqual({ sure: 40, asked: 15, agreed: 5, unread: 2 });
});
