// Properties of filling and printing: what is typed is data, whatever it holds.
import fc from 'fast-check';
import { printHtml, printText } from '../../src/app/mail/document';
import { fillBody, fillLine, isProblem, readTemplate } from '../../src/app/mail/template';

const fields = { name: { ko: '이름', en: 'name' }, list: { ko: '목록', en: 'list' } };

function read(template: string) {
  const pieces = readTemplate(template, fields);
  if (isProblem(pieces)) throw new Error(pieces.code);
  return pieces;
}

/** Texts with the signs that templates and HTML live by. */
const typed = fc
  .array(
    fc.constantFrom(
      '{{이름}}',
      '{{',
      '}}',
      '&',
      '<',
      '>',
      '"',
      "'",
      '</td>',
      '&amp;',
      '가',
      'a',
      ' ',
      '$&',
      '\\',
    ),
  )
  .map((parts) => parts.join(''));

test('a value is never read as a template', () => {
  fc.assert(
    fc.property(typed, (value) => {
      const [block] = fillBody(read('가{{이름}}나'), { name: value });
      expect(block).toEqual({ kind: 'paragraph', text: `가${value}나` });
    }),
  );
});

test('a subject is one line whatever its values hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\t', ' ', ':') }), (value) => {
      expect(fillLine(read('{{이름}}!'), { name: value })).toBe(`${value}!`.replace(/\s+/g, ' ').trim());
    }),
  );
});

test('no value adds a tag or an attribute to the HTML', () => {
  const tags = (html: string) => html.match(/<[^>]*>/g);
  const documentOf = (value: string) =>
    ({
      blocks: [
        { kind: 'paragraph', text: value },
        { kind: 'heading', text: value },
        {
          kind: 'entries',
          entries: [{ title: value, details: [value], link: { label: value, url: 'https://x.example' } }],
        },
      ],
      footer: value,
    }) as const;
  const plain = tags(printHtml(documentOf('x')));
  fc.assert(
    fc.property(typed, (value) => {
      const html = printHtml(documentOf(value));
      expect(tags(html)).toEqual(plain);
      expect(printText(documentOf(value)).split(value).length).toBeGreaterThan(5 * Number(value !== ''));
    }),
  );
});

test('the address of a link stays within its attribute', () => {
  const link = { label: 'x', url: 'https://x.example/"><script>' };
  const html = printHtml({
    blocks: [{ kind: 'entries', entries: [{ title: '', details: [], link }] }],
    footer: '',
  });
  expect(html).toContain('href="https://x.example/&quot;&gt;&lt;script&gt;"');
});

test.each([
  ['{{> 이름}}', 'unknown-field'],
  ['{{! 이름}}', 'unknown-field'],
  ['{{^이름}}{{/이름}}', 'unknown-field'],
  ['{{=<% %>=}}', 'unknown-field'],
  ['{{ 이름', 'malformed'],
  ['{{이름}', 'malformed'],
])('%s is refused, not dropped in silence', (template, code) => {
  expect(readTemplate(template, fields)).toMatchObject({ code });
});

test('a field of blocks stands between the paragraphs around it', () => {
  const list = [{ kind: 'heading', text: 'h' }] as const;
  expect(
    fillBody(read('a\n\n{{목록}} b'), { list }).map((block) => ('text' in block ? block.text : '')),
  ).toEqual(['a', 'h', 'b']);
});
