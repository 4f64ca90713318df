// Two people in one book: what one types in the grid while the other has a form open in the sidebar.
import { people } from '../../bundle/sidebar/sidebar-book';
import { DeskBrowser, type DeskPage } from './desk-page';
import { teamBook } from './team-book';

let browser: DeskBrowser;
let desk: DeskPage;
beforeAll(async () => {
  browser = await DeskBrowser.start();
  desk = await browser.open(teamBook());
  await desk.openSidebar();
}, 60_000);
afterAll(async () => {
  await desk.close();
  await browser.stop();
});

const saved = () => desk.sidebar.getByText('저장했어요.', { exact: true }).first().waitFor();

test('a conflict is shown field by field, and each field gets the value that was chosen', async () => {
  const { page, sidebar, book } = desk;
  await desk.enterSidebar();
  await page.keyboard.press('Alt+3');
  await page.keyboard.type('1003');
  await page.keyboard.press('Enter');
  await sidebar.getByRole('button', { name: '고치기', exact: true }).click();
  await sidebar.getByLabel('주소').fill('서울 마포구');
  await sidebar.getByLabel('비고').fill('소개로 온 고객');
  await sidebar.getByLabel('이메일').fill('park@example.com');

  await desk.sitAs(people.chulsoo);
  await desk.typeInGrid('고객 정보', 4, '주소', '부산 해운대구');
  await desk.typeInGrid('고객 정보', 4, '비고', '단골');
  await desk.sitAs(people.younghee);

  await sidebar.getByLabel('비고').focus();
  await page.keyboard.press('Control+Enter');
  await sidebar.getByText('다른 사람이 먼저 고쳤어요').waitFor();
  expect(book.rows('고객 정보', '주소', '비고', '이메일')[2]).toEqual(['부산 해운대구', '단골', '']);
  await sidebar.getByRole('radio', { name: '다른 사람: 부산 해운대구' }).check();
  await sidebar.getByRole('radio', { name: '내 값: 소개로 온 고객' }).check();
  await sidebar.getByRole('button', { name: '고른 값으로 저장' }).click();
  await saved();
  expect(book.rows('고객 정보', '주소', '비고', '이메일')[2]).toEqual([
    '부산 해운대구',
    '소개로 온 고객',
    'park@example.com',
  ]);
  await desk.seeInGrid('고객 정보', 4, '비고', '소개로 온 고객');
});

test('a save that is under way while the ledger is sorted lands in its own row', async () => {
  const { page, sidebar, book } = desk;
  await desk.enterSidebar();
  await page.keyboard.press('Alt+4');
  await page.keyboard.type('1003');
  await page.keyboard.press('Enter');
  await sidebar.getByRole('button', { name: '프리미엄 서비스 할 일' }).click();
  await sidebar.getByRole('menuitem', { name: '고치기' }).click();
  await sidebar.getByLabel('비고').fill('전화로 약속함');

  let letThrough = () => {};
  const isSorted = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/api/act', async (route) => {
    if (route.request().postData()?.includes('saveContract')) await isSorted;
    await route.continue();
  });
  const underWay = page.waitForRequest((request) => request.postData()?.includes('saveContract') === true);
  await page.keyboard.press('Control+Enter');
  await underWay;
  await page.evaluate(`grid.goTo('이용고객 대장', 2, 1)`);
  await page.mouse.click(90, 150, { button: 'right' });
  await page.getByText('이 열로 시트 정렬 (내림차순)').click();
  await desk.seeInGrid('이용고객 대장', 2, '고객 ID', '1003');
  expect(book.column('이용고객 대장', '비고').slice(0, 3)).not.toContain('전화로 약속함');
  letThrough();
  await saved();
  expect(book.rows('이용고객 대장', '고객 ID', '비고').slice(0, 3)).toEqual([
    ['1003', '전화로 약속함'],
    ['1002', '–'],
    ['1001', '재계약 예정'],
  ]);
});
