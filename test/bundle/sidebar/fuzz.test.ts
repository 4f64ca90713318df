// Calls that no page makes: an answer with a code, and nothing written.
import fc from 'fast-check';
import type { ProcedureName } from '../../../src/app/sidebar/contract';
import { contact, numberedBook, type SidebarBook } from './sidebar-book';

const names: readonly ProcedureName[] = [
  'pickName',
  'logContact',
  'undo',
  'findDuplicates',
  'addCustomer',
  'customerPage',
  'saveCustomer',
  'addContract',
  'saveContract',
  'setStage',
  'pauseContract',
  'endContract',
  'postpone',
  'completeFollowUp',
  'saveSetting',
  'setHourly',
  'preview',
];
const prototypes = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'then', ''];
const codes = ['bad-input', 'not-allowed', 'not-found', 'conflict'];

function expectRefused(book: SidebarBook, name: unknown, input: unknown): void {
  const before = book.everything();
  const run = book.raw(name, input, { as: 'admin' });
  expect(run.ok).toBe(true);
  expect(run.result).toMatchObject({
    ok: false,
    error: { code: expect.any(String), message: expect.stringMatching(/./), conflicts: [] },
  });
  const { error } = run.result as { error: { code: string } }; // matched above
  expect(codes).toContain(error.code);
  expect(book.everything()).toBe(before);
}

const json = fc.jsonValue({ maxDepth: 4 });
const word = fc.oneof(fc.constantFrom(...prototypes), fc.string({ maxLength: 20 }));

test('a name that is no procedure is refused, whatever comes with it', () => {
  const book = numberedBook();
  fc.assert(
    fc.property(fc.oneof(word, json), json, (name, input) => {
      fc.pre(!(typeof name === 'string' && (names as readonly string[]).includes(name)));
      expectRefused(book, name, input);
    }),
    { numRuns: 60, seed: 3 },
  );
});

test('an input that is not a procedure’s own is refused by each', () => {
  const book = numberedBook();
  fc.assert(
    fc.property(fc.constantFrom(...names), json, (name, input) => expectRefused(book, name, input)),
    { numRuns: 120, seed: 5 },
  );
});

test('a right input with one thing wrong anywhere is refused', () => {
  const book = numberedBook();
  const wrong = fc.oneof(
    fc.constantFrom<unknown>(null, [], {}, 0, true, '2024-13-01', { $date: 1 }, ['x']),
    fc.record({ toString: fc.constant(1) }),
  );
  const right = contact();
  // A text is right in these.
  const fields = ['customerId', 'date', 'channel', 'satisfaction', 'followUpBy', 'manager'] as const;
  fc.assert(
    fc.property(fc.constantFrom(...fields), wrong, (field, value) => {
      fc.pre(!(value === null && (field === 'satisfaction' || field === 'followUpBy')));
      expectRefused(book, 'logContact', { key: 'fuzz-save-1', draft: { ...right, [field]: value } });
    }),
    { numRuns: 60, seed: 7 },
  );
});

test.each([
  ['a field too many', { key: 'fuzz-save-1', draft: { ...contact(), rowId: 'R-1' } }],
  ['an own __proto__', JSON.parse('{"key":"fuzz-save-1","draft":{},"__proto__":{"isAdmin":true}}')],
  ['a key that is too short', { key: 'short', draft: contact() }],
  ['a key that would be an undo', { key: 'undo:fuzz-save-1', draft: contact() }],
  ['no key', { draft: contact() }],
  ['nothing', null],
])('%s is refused', (_, input) => {
  expectRefused(numberedBook(), 'logContact', input);
});

test('a field of an edit that is not the person’s to edit is refused', () => {
  const book = numberedBook();
  for (const field of ['customerId', 'rowId', 'fingerprint', 'status', '__proto__', 'constructor'])
    expectRefused(book, 'saveCustomer', {
      key: 'fuzz-save-1',
      draft: { customerId: '1003', edits: [{ field, before: '', after: '1' }] },
    });
});

test('ids that are words of the language are nobody’s', () => {
  const book = numberedBook();
  for (const id of prototypes.filter(Boolean)) {
    expectRefused(book, 'customerPage', { customerId: id });
    expectRefused(book, 'completeFollowUp', { key: 'fuzz-save-1', draft: { recordId: id } });
  }
});

test('every answer is plain JSON, with no Date and nothing undefined in it', () => {
  const book = numberedBook();
  const answers = [
    book.raw('open', { selection: true }).result,
    book.raw('logContact', { key: book.key(), draft: contact() }).result,
    book.raw('customerPage', { customerId: '1003' }).result,
    book.raw('preview', { date: '2024-12-02' }).result,
    book.raw('findDuplicates', { name: '박영희', phone: '010-1111-2222' }).result,
  ];
  // A Date anywhere would have made the whole null on its way to the page (section 4).
  for (const answer of answers) expect(answer).toMatchObject({ ok: true, value: expect.any(Object) });
});
