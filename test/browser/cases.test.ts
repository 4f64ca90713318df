// Complaints and requests in a real browser: by keyboard, and what axe says of each view.
import type { Page } from 'playwright-core';
import type { FakeServer } from '../sidebar/fake-server';
import { flawsOf } from './sidebar-flaws';
import { ask, type PageOptions, SidebarBrowser } from './sidebar-page';

let browser: SidebarBrowser;
let page: Page;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
}, 60_000);
afterAll(() => browser.stop());

async function press(name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).first().press('Enter');
}

async function openList(options: PageOptions = {}): Promise<void> {
  page = await browser.open(options);
  await page.locator('h1:not(.sr)').waitFor();
  await press(/^(불만·요청|Complaints and requests)$/);
  await page.locator('.rows, .empty').first().waitFor();
}

async function openCase(name: RegExp, options: PageOptions = {}): Promise<void> {
  await openList(options);
  await press(name);
  await page.locator('.steps').waitFor();
}

const drafts = async (name: string) =>
  (await ask<FakeServer['calls']>(page, 'calls')).filter(([one]) => one === name).map(([, input]) => input);

test('a case is answered by one key press', async () => {
  await openCase(/박영희/);
  expect(await page.getByText('37분 지남 (업무 시간)').count()).toBe(1);
  await press(/^첫 응답함/);
  await page.getByText('저장했어요.').first().waitFor();
  expect(await drafts('answerCase')).toMatchObject([{ draft: { caseId: 'C-2024-0003' } }]);
});

test('closing asks for cause and solution, and says so at the fields', async () => {
  await openCase(/한강렌탈/);
  await press(/^종결하기/);
  await page.locator('textarea').first().fill('');
  await page.keyboard.press('Control+Enter');
  await page.getByText('하나를 골라 주세요.').waitFor();
  await page.getByText('이 칸을 적어 주세요.').waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await page.keyboard.press('2');
  await page.locator('textarea').first().fill('오전 첫 시간으로 옮김');
  await page.keyboard.press('Control+Enter');
  await page.getByText('저장했어요.').first().waitFor();
  expect(await drafts('stepCase')).toMatchObject([
    { draft: { from: 'replied', to: 'closed', cause: '일정·배송', solution: '오전 첫 시간으로 옮김' } },
  ]);
});

test('a complaint in the log shows its severity and which deadlines will hold', async () => {
  page = await browser.open();
  await page.locator('h1:not(.sr)').waitFor();
  await page.keyboard.press('Alt+2');
  await page.locator('.chip', { hasText: /불만$/ }).first().click();
  await page.getByText('첫 응답 2024-10-02 (수) 14:00까지').waitFor();
});

test.each<[string, PageOptions]>([
  ['in dark', { theme: 'dark' }],
  ['in English', { language: 'en' }],
  ['with long names and texts', { book: 'long' }],
])(
  'the list and a case pass axe and fit, %s',
  async (_, options) => {
    await openList(options);
    expect(await flawsOf(page)).toEqual([]);
    await page.locator('.row-button').first().press('Enter');
    await page.locator('.steps').waitFor();
    expect(await flawsOf(page)).toEqual([]);
  },
  60_000,
);

test('a list without cases offers the one next step', async () => {
  await openList({ book: 'empty' });
  expect(await flawsOf(page)).toEqual([]);
  await press(/^새 불만·요청/);
  await page.getByRole('combobox').first().waitFor();
});
