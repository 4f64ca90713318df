// Calls that no page makes: an answer with a code, and nothing written.
import fc from 'fast-check';
import type { GenericSchema } from 'valibot';
import { schemas } from '../../../src/app/sidebar/schemas';
import { rightInput, wrongInput } from './schema-inputs';
import { contact, numberedBook, type SidebarBook } from './sidebar-book';

const procedures = Object.entries(schemas) as [string, GenericSchema][]; // each one a schema
const names = Object.keys(schemas);
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
    { numRuns: 20, seed: 3 },
  );
});

/** Where nothing is asked for, `{}` is right. */
const input = json.filter((one) => JSON.stringify(one) !== '{}');

test('an input that is not a procedure’s own is refused by each', () => {
  const book = numberedBook();
  for (const name of names)
    fc.assert(
      fc.property(input, (one) => expectRefused(book, name, one)),
      { numRuns: 2, seed: 5 },
    );
});

test.each(procedures)('%s: a right input with one thing wrong anywhere is refused', (name, schema) => {
  const book = numberedBook();
  fc.assert(
    fc.property(wrongInput(schema), (one) => expectRefused(book, name, one)),
    { numRuns: 2, seed: 7 },
  );
});

test.each(procedures)('%s: whatever it accepts is done or refused with a code of its own', (name, schema) => {
  fc.assert(
    fc.property(rightInput(schema), (one) => {
      const book = numberedBook();
      const before = book.everything();
      const { ok, result } = book.raw(name, one, { as: 'admin' });
      expect(ok).toBe(true);
      const answer = result as { ok: boolean; error?: { code: string } }; // what the door promises
      if (!answer.ok) {
        expect([...codes, 'duplicate']).toContain(answer.error?.code);
        expect(book.everything()).toBe(before);
      }
      expect(book.formulas()).toEqual([]);
    }),
    { numRuns: 2, seed: 11 },
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
