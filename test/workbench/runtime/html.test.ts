// apps-script.md section 4: HtmlService.
import { scratchMachine } from '../scratch-machine';

const files = (code: string, pages: Readonly<Record<string, string>> = {}) => ({ 'Code.gs': code, ...pages });

function content(template: string, set = ''): unknown {
  const code = `function f() { const t = HtmlService.createTemplateFromFile('page'); ${set} return t.evaluate().getContent(); }
    function include(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }`;
  const run = scratchMachine(files(code, { 'page.html': template, 'style.html': '<style>b{}</style>' })).run(
    'f',
  );
  if (!run.ok) throw new Error(run.error ?? '');
  return run.result;
}

describe('templates', () => {
  test('run code, print values and the script’s own functions', () => {
    const page =
      "<? for (let i = 1; i <= 2; i += 1) { ?><li><?= names[i - 1] ?></li><? } ?><?!= include('style'); ?>";
    expect(content(page, "t.names = ['김', '이'];")).toBe('<li>김</li><li>이</li><style>b{}</style>');
  });

  test('keep the text around as it stands, quotes and backslashes too', () => {
    const page = '<p title="a\'b">\\n `x` y$</p>\n';
    expect(content(page)).toBe(page);
  });

  test.each([
    ['<b><?= x ?></b>', '<b>&#60;i&#62;&#34;&#39;&#38;</b>'],
    ['<b title="<?= x ?>">', '<b title="&#60;i&#62;&#34;&#39;&#38;">'],
    ['<b><?!= x ?></b>', '<b><i>"\'&</b>'],
  ])('%s escapes for its place [A]', (page, expected) => {
    expect(content(page, `t.x = '<i>"\\'&';`)).toBe(expected);
  });

  test('a value in a script is a literal that cannot leave the script', () => {
    const set = `t.x = { name: '</script><b>' };`;
    const html = String(content('<script>const x = <?= x ?>;</script>', set));
    expect(html.match(/<\/script>/g)).toHaveLength(1);
    expect(new Function(`${html.replace(/<\/?script>/g, '')} return x;`)()).toEqual({ name: '</script><b>' });
  });

  test('a value inside a script’s string stays inside', () => {
    const html = String(
      content(`<script>const x = '<?= x ?>';</script>`, `t.x = "a'; alert(1); '</script>";`),
    );
    expect(new Function(`${html.replace(/^<script>|<\/script>$/g, '')} return x;`)()).toBe(
      "a'; alert(1); '</script>",
    );
  });

  test('a javascript: address is made harmless', () => {
    expect(content('<a href="<?= x ?>">', "t.x = 'javascript:alert(1)';")).toBe('<a href="#unsafe">');
    expect(content('<a href="<?= x ?>">', "t.x = 'https://example.com/?a=1&b=2';")).toBe(
      '<a href="https://example.com/?a=1&#38;b=2">',
    );
  });
});

describe('output', () => {
  test('is built up and shown: a sidebar is 300 pixels wide, a dialog as asked [A]', () => {
    const code = `function f() { const ui = SpreadsheetApp.getUi();
      ui.showSidebar(HtmlService.createHtmlOutput('<p>').append('a').appendUntrusted('<').setTitle('대장').setWidth(500));
      ui.showModalDialog(HtmlService.createHtmlOutputFromFile('page').setWidth(400).setHeight(200), '묻기'); }`;
    const { shown } = scratchMachine(files(code, { 'page.html': '<b>' })).run('f', [], { via: 'menu' });
    expect(shown).toEqual([
      { kind: 'sidebar', title: '대장', html: '<p>a&#60;', width: 300, height: null },
      { kind: 'modal', title: '묻기', html: '<b>', width: 400, height: 200 },
    ]);
  });

  test('files in folders have their path as name, and a missing one is named', () => {
    const code = `function f(name) { return HtmlService.createHtmlOutputFromFile(name).getContent(); }`;
    const { run } = scratchMachine(files(code, { 'ui/page.html': 'x' }));
    expect(run('f', ['ui/page']).result).toBe('x');
    expect(run('f', ['none']).error).toBe('Exception: No HTML file named none was found.');
  });
});
