// 설정 ▸ 일지 보관, as an administrator meets it.
import type { Page } from 'playwright-core';
import { ask, SidebarBrowser } from './sidebar-page';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
});
afterAll(() => browser.stop());

const openSettings = (page: Page) => page.getByRole('tab', { name: /설정/ }).click();

test('a year is closed after a look at what moves, and its tab deleted after a yes', async () => {
  const page = await browser.open({ isAdmin: true });
  await openSettings(page);
  const section = page.getByRole('region', { name: '일지 보관' });
  await section.getByRole('button', { name: '지난 해 보기' }).click();
  await section.getByRole('button', { name: '2023년 일지 보관' }).click();
  await section.getByText('1,229건을 ‘업무 일지 2023’ 시트로 옮겨요.').waitFor();
  await section.getByText('후속 조치가 끝나지 않은 기록 3건').waitFor();
  await ask(page, 'archive.executions = 2');
  await section.locator('.row-panel').getByRole('button', { name: '2023년 일지 보관' }).click();
  await section.getByText('1,229건을 ‘업무 일지 2023’ 시트에 보관했어요.').waitFor();
  await section.getByRole('button', { name: '업무 일지 2023에 할 일' }).click();
  await page.getByRole('menuitem', { name: '파일로 옮기기' }).click();
  const drop = section.getByRole('button', { name: '보관 시트 지우기' });
  await drop.waitFor();
  expect(await drop.getAttribute('aria-disabled')).toBe('true');
  await section.getByRole('checkbox').check();
  await drop.click();
  await section.getByText('파일로 옮김').waitFor();
  const names = await ask<string[]>(
    page,
    'calls.map(([name]) => name).filter((name) => /^(close|continue|file)/.test(name))',
  );
  expect(names).toEqual(['closeYear', 'continueArchive', 'fileArchive']);
});

test('who is no administrator sees nothing of it; a customer’s archived contacts come when asked for', async () => {
  const page = await browser.open();
  await ask(page, "book.pages.forEach((one, id, all) => all.set(id, { ...one, archives: ['2023'] }))");
  await openSettings(page);
  await page.getByRole('region', { name: '실행' }).waitFor();
  expect(await page.getByRole('region', { name: '일지 보관' }).count()).toBe(0);
  await page.getByRole('tab', { name: /고객/ }).click();
  await page.getByRole('combobox').fill('홍길동');
  await page.getByRole('option').first().click();
  await page.getByRole('button', { name: '2023년 일지 보기' }).click();
  await page.getByText('2023년에는 이 고객의 기록이 없어요.').waitFor();
});
