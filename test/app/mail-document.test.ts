// How a mail becomes HTML: what a reader takes in as one word stays in one line.
import { printHtml, printText } from '../../src/app/mail/document';

const html = (text: string) =>
  printHtml({ blocks: [{ kind: 'paragraph', text }], footer: '', isUnbroken: true });
const whole = (text: string) => `<span style="white-space:nowrap;">${text}</span>`;

test.each([
  ['따로 연락이 없으시면 2024-11-01 (금)까지 이용', '2024-11-01 (금)까지'],
  ['Term 2023-11-02 (Thu) to', '2023-11-02 (Thu)'],
  ['이 메일에 답장하시거나 02-000-0000으로 전화해', '02-000-0000으로'],
  ['문의 1588-0000', '1588-0000'],
  ['계약(K-2023-0001)을 이용', 'K-2023-0001'],
  ['010-0000-1234', '010-0000-1234'],
])('in ‘%s’ ‘%s’ is not broken', (text, word) => {
  expect(html(text)).toContain(whole(word));
});

test.each(['가나다 123 - 456', 'a-b-c', '1234567890-1234567890-1234567890', '<b>1</b>'])(
  '‘%s’ may break',
  (text) => {
    expect(html(text)).not.toContain('nowrap');
  },
);

test('text stays text, and the plain twin has none of it', () => {
  const text = `<script>2024-11-01</script> & '02-000-0000'`;
  expect(html(text)).not.toContain('<script>');
  expect(printText({ blocks: [{ kind: 'paragraph', text }], footer: '' })).toContain(text);
});
