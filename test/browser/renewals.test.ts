// The renewal pages at 300 px, with the keyboard: the board, the analysis of losses, the mails to customers.
import type { Page } from 'playwright-core';
import { numberedBook } from '../bundle/sidebar/sidebar-book';
import { flawsOf } from './sidebar-flaws';
import { ask, SidebarBrowser } from './sidebar-page';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
}, 60_000);
afterAll(() => browser.stop());

const pageNamed = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
};

test('a stage moves on with one key, the row goes to its section and keeps the keyboard', async () => {
  const page = await browser.open();
  await pageNamed(page, '재계약 보드');
  await page.locator('.chip', { hasText: '모두' }).click();
  const next = page.getByRole('button', { name: /재계약 단계를 안내로 바꾸기/ }).first();
  await next.focus();
  await page.keyboard.press('Enter');
  const section = page.getByRole('region', { name: /^안내/ });
  await section
    .getByRole('button', { name: /상담으로 바꾸기/ })
    .first()
    .waitFor();
  expect(await page.evaluate('document.activeElement.id')).toMatch(/^board-K-/);
  expect(await ask(page, 'renewals.stages.size')).toBe(1);
}, 60_000);

test('a refused move goes back to where it was', async () => {
  const page = await browser.open();
  await pageNamed(page, '재계약 보드');
  await page.evaluate(`window.fakeServer.refuse('conflict', '다른 사람이 고쳤어요.')`);
  const before = await page.locator('.board-stage').allInnerTexts();
  await page.locator('.next-stage').first().click();
  await page.getByText('저장하지 못했어요. 다른 사람이 고쳤어요.', { exact: true }).waitFor();
  expect(await page.locator('.board-stage').allInnerTexts()).toEqual(before);
}, 60_000);

test.each([
  ['team', 'dark'],
  ['long', 'light'],
  ['empty', 'light'],
] as const)(
  'nothing is cut, lost or out of reach: %s, %s',
  async (book, theme) => {
    const page = await browser.open({ book, theme });
    for (const name of ['재계약 보드', '이탈 분석', '재계약 안내 메일']) {
      await pageNamed(page, name);
      await page.locator('.skeleton').waitFor({ state: 'detached' });
      if (name === '재계약 보드' && book !== 'empty') {
        await page.locator('.chip', { hasText: '모두' }).click();
        await page.locator('.board-stage').first().waitFor();
      }
      expect([name, await flawsOf(page)]).toEqual([name, []]);
      await page.getByRole('button', { name: '뒤로' }).click();
    }
  },
  90_000,
);

test('of very many contracts the first 200 are listed, and the sums are of all', async () => {
  const page = await browser.open({ book: 'large' });
  await pageNamed(page, '재계약 보드');
  await page.locator('.chip', { hasText: '모두' }).click();
  await page.getByText(/이 밖에 \d+건이 더 있어요/).waitFor();
  expect(await page.locator('.board-stage li').count()).toBe(200);
}, 60_000);

test('a logged contact about a renewal moves its stage by the keyboard, and a loss asks for its reason', async () => {
  const page = await browser.open();
  await page.locator('.menu button').nth(1).click();
  await page.getByRole('menuitem', { name: '연락 기록' }).click();
  const step = page.getByRole('radiogroup', { name: /재계약 단계가 바뀌나요/ });
  await step.waitFor();
  await page.locator('textarea').first().fill('다른 곳으로 옮긴다고 함');
  await step.locator('.chip', { hasText: '이탈' }).click();
  await page.keyboard.press('Control+Enter');
  await page.getByText('골라 주세요').first().waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await page
    .getByRole('radiogroup', { name: /이탈 사유/ })
    .locator('.chip')
    .first()
    .click();
  await page.keyboard.press('Control+Enter');
  await page.getByText('저장했어요.').first().waitFor();
  const sent = await ask<{ renewal?: { stage: string } }[]>(
    page,
    "calls.filter(([name]) => name === 'logContact').map(([, input]) => input.draft)",
  );
  expect(sent.map(({ renewal }) => renewal?.stage)).toEqual(['lost']);
}, 60_000);

test('a fee raised in the sheet asks for its consent in 오늘, by the keyboard alone', async () => {
  const book = numberedBook();
  book.type('이용고객 대장', 4, '계약 종료일', '2025-12-31');
  book.type('이용고객 대장', 4, '자동 갱신', '예');
  book.tickHour('2025-03-31', 9);
  book.put('이용고객 대장', 4, '요금', 120_000);
  for (const hour of [13, 14, 15]) book.tickHour('2025-04-02', hour);
  const page = await browser.openOver((name, input) => {
    const run = book.raw(name, input, { as: 'younghee' });
    if (!run.ok) throw new Error(run.error ?? name);
    return run.result;
  });
  await page.getByText('요금 월 100,000원 → 120,000원', { exact: false }).waitFor();
  await page.getByRole('button', { name: '인상 동의 적기: 박영희' }).press('Enter');
  await page.getByRole('radiogroup', { name: '시트에서 요금이 올랐어요' }).waitFor();
  await page.keyboard.press('Control+Enter');
  await page.getByText('이 칸을 적어 주세요.').waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await page.getByRole('textbox', { name: /동의받은 날/ }).fill('어제');
  await page.keyboard.press('Tab');
  await page.keyboard.press('2');
  await page.keyboard.press('Control+Enter');
  await page.getByText('저장했어요.').first().waitFor();
  expect(book.rows('이용고객 대장', '인상 동의일', '인상 동의 방법').slice(-1)).toEqual([
    ['2025-04-01', '전화'],
  ]);
}, 90_000);
