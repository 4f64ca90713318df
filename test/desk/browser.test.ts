// The whole desk, by mouse and keyboard, in Chromium.
import type { Browser } from 'playwright-core';
import { setRule } from '../../workbench/book/style';
import { startBrowser } from '../browser/start-browser';
import { bookWith } from '../workbench/book/book-with';
import { DeskPage } from './desk-browser';

let browser: Browser;
let desk: DeskPage;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(() => browser.close());

function ledger() {
  const book = bookWith({
    대장: [
      ['이름', '상태'],
      ['홍길동', '활성화'],
      ['김철수', '만료'],
      ['박영희', '활성화'],
    ],
    목록: [],
  });
  const [sheet] = book.sheets;
  if (!sheet) throw new Error('The book has no sheet.');
  sheet.frozenRows = 1;
  const area = { row: 2, column: 2, rows: 999, columns: 1 };
  setRule(sheet, area, {
    criteria: 'VALUE_IN_LIST',
    values: [['활성화', '만료', '해지'], true],
    allowInvalid: false,
    helpText: null,
  });
  sheet.conditionalFormats.push({
    areas: [area],
    criteria: 'TEXT_EQUAL_TO',
    values: ['만료'],
    style: { background: '#fce8e6' },
  });
  return book;
}

describe('the grid', () => {
  beforeAll(async () => {
    desk = await DeskPage.open(browser, ledger());
  });
  afterAll(() => desk.close());

  test('what a person types goes through the script and comes back', async () => {
    await desk.type('대장', 5, 1, '2024-10-02');
    await desk.shows('대장', 5, 1, '2024-10-02');
    expect(desk.book.sheets[0]?.cells.get(5, 1)).toBe(45_567);
  });

  test('a refusal is shown as Google shows it, and the cell keeps what it had', async () => {
    await desk.type('대장', 2, 2, '좋음');
    const dialog = desk.page.getByRole('dialog', { includeHidden: true });
    await dialog.getByText('violates the data validation rules set on this cell').waitFor();
    await desk.page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await desk.shows('대장', 2, 2, '활성화');
  });

  test('conditional colours follow what is written', async () => {
    const colour = () => desk.page.evaluate(() => globalThis.grid.shown('대장', 4, 2).background);
    expect(await colour()).not.toBe('#fce8e6');
    await desk.type('대장', 4, 2, '만료');
    await desk.page.waitForFunction(() => globalThis.grid.shown('대장', 4, 2).background === '#fce8e6');
  });

  test('undo brings the cell back in the book as well', async () => {
    await desk.type('대장', 2, 1, '홍길순');
    await desk.shows('대장', 2, 1, '홍길순');
    await desk.page.keyboard.press('Control+z');
    await desk.shows('대장', 2, 1, '홍길동');
    expect(desk.book.sheets[0]?.cells.get(2, 1)).toBe('홍길동');
  });

  test('a row deleted in the grid is gone from the book, and what follows moves up', async () => {
    await desk.goTo('대장', 3, 1);
    await desk.page.keyboard.press('Shift+Space');
    await desk.page.mouse.click(22, 150, { button: 'right' });
    await desk.page.getByText('선택한 행 삭제').click();
    await desk.shows('대장', 3, 1, '박영희');
    expect(desk.book.sheets[0]?.cells.get(3, 1)).toBe('박영희');
  });

  test('nothing was asked of anybody else', () => {
    expect(desk.faults).toEqual([]);
  });
});

describe('scripts', () => {
  beforeAll(async () => {
    desk = await DeskPage.open(browser);
  });
  afterAll(() => desk.close());

  test('the sidebar is 300 pixels wide, of another origin, and its writes appear in the grid', async () => {
    await desk.menu('사이드바');
    const frame = await desk.sidebar();
    expect(await frame.evaluate('innerWidth')).toBe(300);
    expect(new URL(frame.url()).origin).not.toBe(new URL(desk.page.url()).origin);
    expect(await frame.evaluate('google.script.host.origin')).toBe(new URL(desk.page.url()).origin);
    const reached = frame.evaluate('parent.document.title');
    await expect(reached).rejects.toThrow(/Blocked a frame|cross-origin/);
    await frame.evaluate('google.script.run.note("사이드바에서")');
    await desk.shows('시트1', 1, 1, '사이드바에서');
  });

  test('google.script.run keeps Google’s contract', async () => {
    const frame = await desk.sidebar();
    const told = await frame.evaluate(`(async () => {
      const { run } = google.script;
      const call = (name, ...args) =>
        new Promise((resolve) => {
          run
            .withUserObject('모자')
            .withFailureHandler((error, hat) => resolve([error.name, error.message, hat]))
            .withSuccessHandler((result, hat) => resolve([result, hat]))
            [name](...args);
        });
      const thrown = (...args) => {
        try {
          run.echo(...args);
          return null;
        } catch (error) {
          return String(error);
        }
      };
      const circle = {};
      circle.self = circle;
      return {
        sum: await call('add', 1, 2),
        date: await call('today'),
        failure: await call('refuse'),
        form: await call('echo', document.getElementById('form')),
        dateArgument: thrown(new Date(0)),
        functionInside: thrown({ a: [() => 1] }),
        circular: thrown(circle),
        fine: thrown(1),
      };
    })()`);
    expect(told).toEqual({
      sum: [3, '모자'],
      date: [null, '모자'],
      failure: ['ScriptError', 'Error: 안 돼요', '모자'],
      form: [{ 이름: '홍길동', 수: '3' }, '모자'],
      dateArgument: 'TypeError: Failed due to illegal value in property: 0',
      functionInside: 'TypeError: Failed due to illegal value in property: 0',
      circular: 'TypeError: Failed due to circular reference.',
      fine: null,
    });
  });

  test('a script’s questions are answered by keyboard', async () => {
    await desk.menu('질문');
    await desk.page.getByRole('dialog').getByRole('textbox').fill('김민수');
    await desk.page.keyboard.press('Enter');
    await desk.page.getByText('김민수, 맞나요?').waitFor();
    await desk.page.getByRole('button', { name: '예', exact: true }).click();
    await desk.shows('시트1', 3, 2, '예');
  });

  test('a page closes itself, and dialogs are closed with Escape', async () => {
    const frame = await desk.sidebar();
    await frame.evaluate('google.script.host.close()');
    await desk.page.waitForSelector('aside.sidebar', { state: 'detached' });
    await desk.menu('대화상자');
    await desk.page.getByRole('dialog', { name: '시험 대화상자' }).waitFor();
    await desk.page.keyboard.press('Escape');
    await desk.page.getByRole('dialog', { includeHidden: true }).waitFor({ state: 'detached' });
  });
});

describe('the strip', () => {
  beforeAll(async () => {
    desk = await DeskPage.open(browser);
    await desk.menu('사이드바');
    const frame = await desk.sidebar();
    await frame.evaluate('google.script.run.installHourly()');
    await desk.page.getByRole('button', { name: /^다음 실행/ }).waitFor();
  });
  afterAll(() => desk.close());

  test('the clock fires the trigger, whose mail can be read as its recipient sees it', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: /^다음 실행/ }).click();
    await page.getByRole('button', { name: /^메일/ }).click();
    await page.getByLabel('받은 사람으로 보기').selectOption('chulsoo.park@example.com');
    await page.frameLocator('iframe.mail-body').getByRole('heading', { name: '그림 본문' }).waitFor();
    await page.getByRole('button', { name: '글자만' }).click();
    await page.getByText('글자 본문').waitFor();
    // The mail's own script must not have run.
    expect(await page.evaluate('window.hacked')).toBeUndefined();
    await page.getByRole('button', { name: /^실행 기록/ }).click();
    await page
      .getByRole('row', { name: /hourly 트리거/ })
      .getByRole('button')
      .click();
    await page.getByText('메일을 보냈어요').waitFor();
    await page.getByText('MailApp.sendEmail ×1').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForSelector('#panel', { state: 'detached' });
  });

  test('another person sits down', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'owner@example.com' }).click();
    await page.getByRole('textbox', { name: '이메일' }).fill('kim@example.com');
    await page.getByRole('button', { name: '사람 추가' }).click();
    await page
      .getByRole('row', { name: /kim@example\.com/ })
      .getByRole('button')
      .click();
    await page.getByRole('button', { name: 'kim@example.com' }).waitFor();
    expect(desk.running.desk.machine.state.user).toBe('kim@example.com');
  });

  test('F6 walks from the grid to the sidebar, the strip, the bar above and back, out of the frame as well', async () => {
    const { page } = desk;
    const reached = (name: string) => desk.keyboardIn(name);
    await desk.goTo('시트1', 2, 2);
    await reached('grid');
    for (const name of ['sidebar', 'strip', 'top', 'grid', 'sidebar']) {
      await page.keyboard.press('F6');
      await reached(name);
    }
  });
});
