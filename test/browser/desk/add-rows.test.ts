// Rows pasted into a tab of their own are added to the ledger that a team has connected.
import { insertSheet } from '../../../workbench/book/sheet-list';
import { AdoptionBook } from '../../bundle/adoption/adoption-book';
import { DeskBrowser, type DeskPage } from './desk-page';

const TAB = '회원 명단';

const ledger = [
  '성함|핸드폰|등록일|만기일|회비|비고',
  '김하나|010-0000-0001|@2023-10-26|@2024-10-25|#600000|',
  '이두리|010-0000-0002|@2023-11-15|@2024-11-14|#600000|무릎 주의',
];

/** One who is there already, one whose fee is another by now, one who is new. */
const pasted = [
  '성함|핸드폰|등록일|만기일|회비',
  '김하나|010-0000-0001|2023.10.26|2024.10.25|600,000원',
  '이두리|010-0000-0002|2023.11.15|2024.11.14|650,000원',
  '정다온|010-0000-0003|2024.03.04|2025.03.03|500,000원',
];

let browser: DeskBrowser;
let desk: DeskPage<AdoptionBook>;
beforeAll(async () => {
  browser = await DeskBrowser.start();
  const book = new AdoptionBook(TAB, ledger);
  book.adopt([]);
  const tab = insertSheet(book.workbook, '붙여넣은 행', 1);
  for (const [index, line] of pasted.entries()) book.fill(tab, index + 1, line);
  desk = await browser.open(book, { tab: TAB });
}, 60_000);
afterAll(async () => {
  await desk.close();
  await browser.stop();
});

test('those that it lacks, and of what differs only what was ticked', async () => {
  const { page, sidebar } = desk;
  const press = (name: string) => sidebar.getByRole('button', { name }).press('Enter');
  await desk.openSidebar();
  await desk.enterSidebar();
  await page.keyboard.press('Alt+5');
  await press('기존 대장 연결하기');
  await press('다른 시트의 행 더하기');
  await press('붙여넣은 행');
  await sidebar.getByText('새 행 1개').waitFor();
  await sidebar.getByText('이미 있는 행 1개').waitFor();
  await sidebar.getByText('대장: 600000').waitFor();
  await page.keyboard.press('Control+Enter');
  await sidebar.getByText('1행을 더하고 0칸을 바꿨어요.').first().waitFor();
  const { cells } = desk.book.sheet(TAB);
  expect([cells.get(3, 5), cells.get(4, 1), cells.get(4, 2)]).toEqual([600_000, '정다온', '010-0000-0003']);
  await press('다른 시트의 행 더하기');
  await press('붙여넣은 행');
  await sidebar.getByText('이미 있는 행 2개').waitFor();
  await sidebar.getByRole('checkbox', { name: '새 값: 650000' }).press('Space');
  await page.keyboard.press('Control+Enter');
  await sidebar.getByText('0행을 더하고 1칸을 바꿨어요.').first().waitFor();
  expect(cells.get(3, 5)).toBe(650_000);
});
