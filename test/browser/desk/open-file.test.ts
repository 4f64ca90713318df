// Issue 3/5: a file that a person has, dropped onto the desk or chosen by keyboard.
import type { Browser } from 'playwright-core';
import { DeskPage } from '../../desk/desk-browser';
import { bookWith } from '../../workbench/book/book-with';
import { axeIn } from '../sidebar-flaws';
import { startBrowser } from '../start-browser';

const CSV = '이름,회원번호\n김하나,0457\n';
let browser: Browser;
let desk: DeskPage;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** What a browser tells a page over which files are dragged; the last element is where they hang now. */
async function drag(events: readonly string[], files: Readonly<Record<string, string>>): Promise<void> {
  await desk.page.evaluate(`(() => {
    const data = new DataTransfer();
    for (const [name, text] of Object.entries(${JSON.stringify(files)})) data.items.add(new File([text], name));
    for (const type of ${JSON.stringify(events)}) {
      const over = document.querySelector('.drop') ?? document.querySelector('#grid canvas');
      const about = { bubbles: true, cancelable: true, composed: true, dataTransfer: data };
      over.dispatchEvent(new DragEvent(type, about));
    }
  })()`);
}

/** Presses a key that opens the browser's own window for choosing a file, and chooses this one in its stead. */
async function choose(key: string, name: string): Promise<void> {
  // The window itself belongs to the browser; that it was asked for is what the page does.
  await desk.page.evaluate(`document.querySelector('input[type=file]').addEventListener('click', (event) => {
    event.preventDefault();
    event.target.dataset.asked = 'yes';
  })`);
  await desk.page.keyboard.press(key);
  const input = desk.page.locator('input[type=file][data-asked=yes]');
  await input.waitFor({ state: 'attached' });
  await input.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(CSV) });
}

const onto = ['dragenter', 'dragover'];
// Also where it is hidden: the browser hides a dialog a moment before the page has heard that it was closed, and files
// that are dropped meanwhile are let fall.
const question = () => desk.page.getByRole('dialog', { name: '어디에 열까요?', includeHidden: true });

async function begin(): Promise<void> {
  desk = await DeskPage.open(browser, bookWith({ 대장: [['이름']], '회원 명단': [['여기 있던 것']] }));
}

describe('until its place is chosen', () => {
  beforeAll(begin);
  afterAll(() => desk.close());

  test('while a file hangs over the page it says so; away from it, no more', async () => {
    await drag(onto, { '명단.csv': CSV });
    await desk.page.getByText('놓으면 탭으로 열려요').waitFor();
    await drag(['dragleave'], { '명단.csv': CSV });
    await desk.page.locator('.drop').waitFor({ state: 'detached' });
  });

  test('axe finds nothing wrong with the question and the bar above', async () => {
    await drag([...onto, 'drop'], { '명단.csv': CSV });
    await question().waitFor();
    const { violations } = await (await axeIn(desk.page)).include('.top').analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    await desk.page.keyboard.press('Escape');
    await question().waitFor({ state: 'detached' });
  });

  test('Escape leaves everything as it was, with the keyboard where it was', async () => {
    const button = desk.page.getByRole('button', { name: '파일 열기' });
    await button.focus();
    await choose('Enter', '명단.csv');
    await question().waitFor();
    await desk.page.keyboard.press('Escape');
    await question().waitFor({ state: 'detached' });
    expect(await button.evaluate('document.activeElement.textContent')).toBe('파일 열기');
  });

  test.each([
    ['a broken file', { '명단.xlsx': 'no zip' }, '.xlsx로 읽을 수 없는 파일이에요'],
    ['another kind', { '명단.hwp': 'a' }, '‘명단.hwp’ 파일은 .xlsx도 .csv도 아니에요'],
    ['two at once', { 'a.csv': CSV, 'b.csv': CSV }, '한 번에 파일 하나만'],
    ['one too large', { 'a.csv': 'a'.repeat(20 * 1024 * 1024 + 1) }, '20MB보다 큰 파일이에요'],
  ])(
    '%s is refused in one sentence, and the question comes for another then',
    async (_what, files, sentence) => {
      await drag([...onto, 'drop'], files);
      const notice = desk.page.getByRole('dialog', { name: '파일을 열지 못했어요', includeHidden: true });
      await notice.getByText(sentence).waitFor();
      await desk.page.keyboard.press('Enter');
      await notice.waitFor({ state: 'detached' });
      await drag([...onto, 'drop'], { '명단.csv': CSV });
      await question().waitFor();
      await desk.page.keyboard.press('Escape');
      await question().waitFor({ state: 'detached' });
    },
  );

  test('nothing has come into the book', () => {
    expect(desk.book.sheets).toHaveLength(2);
    expect(desk.faults).toEqual([]);
  });
});

describe('once its place is chosen', () => {
  beforeEach(begin);
  afterEach(() => desk.close());

  test('dropped and added, its tab is open beside those that were there', async () => {
    await drag([...onto, 'drop'], { '회원 명단.csv': CSV });
    await question().getByText('회원 명단.csv').waitFor();
    await question().getByRole('button', { name: '‘시험’에 탭으로 추가하기' }).click();
    await desk.shows('회원 명단 2', 2, 2, '0457');
    await desk.shows('회원 명단', 1, 1, '여기 있던 것');
    await desk.page.getByRole('status').getByText('탭을 추가했어요').waitFor();
    await desk.keyboardIn('grid');
    await desk.page.keyboard.type('이어서');
    await desk.page.keyboard.press('Enter');
    await desk.shows('회원 명단 2', 1, 1, '이어서');
    expect(desk.faults).toEqual([]);
  });

  test('chosen by keyboard alone, it becomes a new book, and the desk goes on with it', async () => {
    await desk.goTo('대장', 3, 3);
    await choose('Control+o', '상담 이력.csv');
    await question().waitFor();
    await desk.page.keyboard.press('Enter');
    await desk.shows('상담 이력', 2, 2, '0457');
    await desk.page.getByRole('heading', { name: '상담 이력', level: 1 }).waitFor();
    expect(await desk.page.title()).toBe('상담 이력 · 작업대');
    await desk.type('상담 이력', 3, 1, '이두리');
    await desk.shows('상담 이력', 3, 1, '이두리');
    const { machine } = desk.running.desk;
    expect(machine.workbook.sheets.map(({ name }) => name)).toEqual(['상담 이력']);
    await desk.menu('사이드바');
    await desk.sidebar();
    expect(desk.faults).toEqual([]);
  });
});
