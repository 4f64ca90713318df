// A team brings its own ledger: from the messy tab to the first digest and back, with the keyboard alone.
import { AdoptionBook } from '../../bundle/adoption/adoption-book';
import { DeskBrowser, type DeskPage } from './desk-page';

const TAB = '회원 명단';
const EMAIL = 'coach@example.com';

/** The first term ends 23 days after the day on which the book stands. */
const lines = [
  '한빛 피트니스 회원 명단',
  '',
  'No|성함|핸드폰|등록일|만기일|회원권 종류|회비|담당|상태|비고',
  '#1|김하나|010-0000-0001|@2023-10-26|@2024-10-25|12개월권|#600000|박코치|이용중|',
  '#2|이두리|#1000000002|2023.11.15.|2024.11.14.|12개월권|600,000원|박코치|이용중|무릎 주의',
  '#3|박세찬|01000000003|2024년 1월 1일|2024년 12월 30일|6개월권|35만원|최코치|휴회|-',
  '#4|최네오|010 0000 0004|24/02/01|24/07/31|6개월권|10만|최코치|해약|',
  '#5|한여울|010-0000-0006 / 02-555-0006|2024.4.1(월)|2025.3.31까지|PT 10회|월 5만원|박코치|?|',
  '소계||||||#1650000',
];

let browser: DeskBrowser;
let desk: DeskPage<AdoptionBook>;
let before: readonly string[];
beforeAll(async () => {
  browser = await DeskBrowser.start();
  const book = new AdoptionBook(TAB, lines);
  before = book.state();
  desk = await browser.open(book, { tab: TAB });
}, 60_000);
afterAll(async () => {
  await desk.close();
  await browser.stop();
});

const heading = (name: string) => desk.sidebar.getByRole('heading', { name, level: 1 });

/** Presses Tab until what has the focus says this. */
async function tabTo(name: RegExp): Promise<void> {
  const { page, sidebar } = desk;
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const label = await sidebar
      .locator(':focus')
      .evaluate(
        (element) => element.getAttribute('aria-label') ?? element.closest('label, a, button')?.textContent,
      )
      .catch(() => null);
    if (label !== null && label !== undefined && name.test(label)) return;
  }
  throw new Error(`The Tab key comes to nothing that says ${name}.`);
}

test('the spreadsheet as it stands offers to connect what is in it', async () => {
  const { page } = desk;
  await desk.openSidebarFromMenu();
  await heading('쓰던 대장이 있네요').waitFor();
  await desk.enterSidebar();
  await tabTo(/^쓰던 대장 연결하기$/);
  await page.keyboard.press('Enter');
  await heading('어느 시트인가요?').waitFor();
  expect(desk.book.state()).toEqual(before);
});

test('its columns are proposed, and one of them is corrected by typing', async () => {
  const { page, sidebar } = desk;
  await tabTo(/^회원 명단/);
  await page.keyboard.press('Enter');
  const service = sidebar.getByRole('combobox', { name: /^F · 회원권 종류/ });
  await service.waitFor();
  expect(await service.inputValue()).toBe('서비스 내용');
  const memo = sidebar.getByRole('combobox', { name: /^J · 비고/ });
  while (!(await memo.evaluate((element) => element.matches(':focus')))) await page.keyboard.press('Tab');
  await page.keyboard.type('그대로');
  await page.keyboard.press('Enter');
  await sidebar.getByText('직접 고르셨어요.').waitFor();
  await page.keyboard.press('Control+Enter');
  await heading('바뀌는 칸').waitFor();
});

test('what is not sure waits for its own yes', async () => {
  const { page, sidebar } = desk;
  await sidebar.getByText('확실한 것').waitFor();
  expect(await sidebar.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await tabTo(/‘핸드폰’ 1칸: 숫자를 더하거나 뺐어요/);
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await sidebar.getByText('확인해 주신 1칸을 고쳐요.').waitFor();
  expect(desk.book.state()).toEqual(before);
});

test('connecting changes what was agreed to, and nothing else', async () => {
  const { page } = desk;
  await page.keyboard.press('Control+Enter');
  await heading('연결했어요').waitFor();
  const { cells } = desk.book.sheet(TAB);
  // Agreed to; sure; a guess without its yes; the owner's own words.
  expect([cells.get(5, 3), cells.get(6, 3), cells.get(7, 7), cells.get(4, 9), cells.get(5, 10)]).toEqual([
    '010-0000-0002',
    '010-0000-0003',
    '10만',
    '이용중',
    '무릎 주의',
  ]);
  expect(cells.get(3, 2)).toBe('성함');
});

test('the first digest comes to the manager whose address was typed', async () => {
  const { page, sidebar } = desk;
  await tabTo(/^박코치 고치기$/);
  await page.keyboard.press('Enter');
  await sidebar.getByRole('textbox', { name: '박코치' }).waitFor();
  await page.keyboard.type(EMAIL);
  await page.keyboard.press('Control+Enter');
  await sidebar.getByText('저장했어요.', { exact: true }).first().waitFor();
  const next = page.getByRole('button', { name: /^다음 실행/ });
  await next.press('Enter');
  await next.press('Enter');
  await page.locator('[data-panel=mail]').press('Enter');
  await page.getByLabel('받은 사람으로 보기').selectOption(EMAIL);
  await page.getByRole('list', { name: '받은 메일' }).getByRole('button').first().press('Enter');
  const mail = page.frameLocator('iframe.mail-body');
  await mail.getByText('김하나').first().waitFor();
  await mail.getByText('2024-10-25').first().waitFor();
});

test('taking it back gives the tab as it was', async () => {
  const { page } = desk;
  await page.locator('[data-panel=mail]').press('Enter');
  await desk.enterSidebar();
  await tabTo(/^연결하기 전으로 되돌리기$/);
  await page.keyboard.press('Enter');
  await heading('되돌릴까요?').waitFor();
  await desk.sidebar.getByText('칸이 전에 적힌 대로 돌아와요.').waitFor();
  await page.keyboard.press('Control+Enter');
  await heading('되돌렸어요').waitFor();
  expect(desk.book.state()).toEqual(before);
});

test('nobody else was asked anything', () => {
  expect(desk.outside).toEqual([]);
});
