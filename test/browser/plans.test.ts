// 관리 계획 and 이용 정보 in the sidebar: what stands there is sound, and all of it is done by keyboard.
import type { Page } from 'playwright-core';
import type { FakeServer } from '../sidebar/fake-server';
import { flawsOf } from './sidebar-flaws';
import { ask, SidebarBrowser } from './sidebar-page';

let browser: SidebarBrowser;
let page: Page;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
}, 60_000);
afterAll(() => browser.stop());

const calls = () => ask<FakeServer['calls']>(page, 'calls');
const lastDraft = async (name: string) => {
  const [, input] = (await calls()).filter(([one]) => one === name).at(-1) ?? [];
  return input;
};
const saved = () => page.getByText('저장했어요.').first().waitFor();

/** Presses a button as the keyboard does. */
async function press(name: string | RegExp, at = 0): Promise<void> {
  await page.getByRole('button', { name }).nth(at).focus();
  await page.keyboard.press('Enter');
}

async function toPlans(): Promise<void> {
  page = await browser.open();
  await page.getByRole('button', { name: '관리 계획' }).waitFor();
  await press('관리 계획');
  await page.locator('.row-button').first().waitFor();
}

test('a step is done and an expense noted from the page of its plan', async () => {
  await toPlans();
  expect(await flawsOf(page)).toEqual([]);
  await press(/4분기 재계약/);
  await page.locator('.plan-bar').waitFor();
  expect(await page.evaluate('document.activeElement.innerText')).toBe('관리 계획');
  expect(await flawsOf(page)).toEqual([]);
  await press(/끝냈어요/);
  await saved();
  expect(await lastDraft('completeStep')).toMatchObject({ draft: { rowId: 'R-2' } });
  await press(/고치기$/, 2);
  await page.locator('.row-panel form').waitFor();
  await page.keyboard.type('30만원');
  expect(await flawsOf(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction(`window.fakeServer.calls.some(([name]) => name === 'saveStep')`);
  expect(await lastDraft('saveStep')).toMatchObject({
    draft: { rowId: 'R-3', edits: [{ field: 'spent', before: '', after: '300000' }] },
  });
});

test('a plan is made with its first step, and says what it lacks', async () => {
  await toPlans();
  await press('새 계획');
  await page.locator('form').waitFor();
  await page.keyboard.press('Control+Enter');
  await page.locator('[aria-invalid=true]').first().waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await page.keyboard.type('4분기 접촉');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2024-10-01');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2024-12-31');
  await page.keyboard.press('Tab');
  await page.keyboard.press('5');
  await page.keyboard.press('Tab');
  await page.keyboard.type('120');
  await page.getByRole('textbox', { name: '첫 단계' }).focus();
  await page.keyboard.type('명단 나누기');
  await page.keyboard.press('Control+Enter');
  await saved();
  expect(await lastDraft('addPlan')).toMatchObject({
    draft: {
      plan: '4분기 접촉',
      periodStart: '2024-10-01',
      periodEnd: '2024-12-31',
      figure: 'contacts',
      direction: 'atLeast',
      target: '120',
      step: '명단 나누기',
    },
  });
});

test('who makes no plans reads them', async () => {
  page = await browser.open();
  await page.getByRole('button', { name: '관리 계획' }).waitFor();
  await page.evaluate('window.fakeServer.plans.page = { ...window.fakeServer.plans.page, canPlan: false }');
  await press('관리 계획');
  await page.locator('.row-button').first().waitFor();
  expect(await page.getByRole('button', { name: '새 계획' }).count()).toBe(0);
});

test('what a customer bought stands on their page, and more of it is noted there', async () => {
  page = await browser.open();
  await page.locator('h1:not(.sr)').waitFor();
  await page.keyboard.press('Alt+3');
  await page.keyboard.type('홍');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('구매 2회').waitFor();
  await press('이용 적기');
  await page.keyboard.press('2');
  await page.keyboard.press('Tab');
  await page.keyboard.type('용지');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2');
  await page.keyboard.press('Tab');
  await page.keyboard.type('8000');
  expect(await flawsOf(page)).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await saved();
  expect(await lastDraft('addUsage')).toMatchObject({
    draft: { date: '2024-10-02', kind: 'purchase', item: '용지', quantity: '2', amount: '8000' },
  });
});

test('a month is read with its definitions, and the team’s view is written by keyboard', async () => {
  page = await browser.open();
  await page.getByRole('button', { name: '월간 검토' }).waitFor();
  await press('월간 검토');
  await page.locator('.review-lines').first().waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await page.getByRole('textbox', { name: '팀의 총평' }).focus();
  await page.keyboard.type('재계약이 늘었어요.');
  await page.keyboard.press('Control+Enter');
  await saved();
  expect(await lastDraft('saveReview')).toMatchObject({
    draft: { month: '2024-09', before: '', after: '재계약이 늘었어요.' },
  });
});
