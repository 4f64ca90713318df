// A term comes to its end: renewed in the sidebar, or told by mail.
import { DeskBrowser, type DeskPage } from './desk-page';
import { teamBook } from './team-book';

let browser: DeskBrowser;
let desk: DeskPage;
beforeAll(async () => {
  browser = await DeskBrowser.start();
}, 60_000);
afterAll(() => browser.stop());
afterEach(() => desk.close());

test('a renewal begins the day after the old end, for its months and fee, and each names the other', async () => {
  desk = await browser.open(teamBook());
  await desk.openSidebar();
  const { page, sidebar, book } = desk;
  await desk.enterSidebar();
  await page.keyboard.press('Alt+4');
  await page.keyboard.type('1003');
  await page.keyboard.press('Enter');
  await sidebar.getByRole('button', { name: '프리미엄 서비스 할 일' }).press('Enter');
  await page.keyboard.press('Enter');
  await sidebar.getByText('→ 2025-11-30 (일)').waitFor();
  await page.keyboard.press('Control+Enter');
  await sidebar.getByText('저장했어요.', { exact: true }).first().waitFor();
  expect(
    book.rows('이용고객 대장', '고객 ID', '계약 시작일', '계약 종료일', '요금', '이전 계약번호')[3],
  ).toEqual(['1003', '2024-12-01', '2025-11-30', 100_000, 'K-2023-0003']);
  const renewal = book.column('이용고객 대장', '계약번호')[3];
  expect(renewal).toMatch(/^K-2024-\d{4}$/);
  await desk.seeInGrid('이용고객 대장', 5, '계약 시작일', '2024-12-01');
  await page.getByRole('button', { name: /^다음 실행/ }).click();
  await desk.seeInGrid('이용고객 대장', 4, '다음 계약번호', String(renewal));
  await desk.seeInGrid('이용고객 대장', 5, '상태', '예정');
});

test('with the clock moved over an expiry the ledger says so, and the mail in the box', async () => {
  const book = teamBook();
  // The evening of the last day of 김철수's contract.
  book.machine.set({ at: '2024-11-14T20:00:00+09:00' });
  desk = await browser.open(book);
  const { page } = desk;
  await desk.openPanel('clock');
  await page.getByRole('button', { name: '다음 날 09:00' }).click();
  await desk.seeInGrid('이용고객 대장', 3, '상태', '만료');
  await desk.openPanel('mail');
  await page.getByLabel('받은 사람으로 보기').selectOption('seoyeon.lee@example.com');
  await page.getByRole('list', { name: '받은 메일' }).getByRole('button').first().click();
  const shown = page.getByRole('article');
  await shown.getByText('2024-11-15 (금)').waitFor();
  const mail = page.frameLocator('iframe.mail-body');
  await mail.getByText('만료된 계약').first().waitFor();
  await mail.getByText('김철수').first().waitFor();
});
