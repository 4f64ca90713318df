// 중복 고객 in the built sidebar, by keyboard alone, in 300 pixels.
import { flawsOf } from './sidebar-flaws';
import { ask, SidebarBrowser } from './sidebar-page';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
}, 60_000);
afterAll(() => browser.stop());

test('two customers are compared, made one, and made two again', async () => {
  const page = await browser.open({ isAdmin: true });
  await page.getByRole('button', { name: '중복 고객' }).press('Enter');
  await page.getByRole('button', { name: '‘홍길동’과 ‘홍길똥’ 견주기' }).waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await page.getByRole('button', { name: '‘홍길동’과 ‘홍길똥’ 견주기' }).press('Enter');
  await page.getByRole('group', { name: '남길 고객' }).waitFor();
  expect(await flawsOf(page)).toEqual([]);
  // Whoever has more rows stays; a blank is filled, and texts that fit together are both kept.
  const chosen = page.locator('input:checked');
  expect(await chosen.evaluateAll((all) => all.map((one) => one.getAttribute('value')))).toEqual([
    'one',
    'one',
    'other',
    'both',
    'both',
  ]);
  await page.getByRole('group', { name: '고객명' }).getByRole('radio').nth(0).press('ArrowDown');
  await page.keyboard.press('Control+Enter');
  await page.getByText('합친 고객', { exact: true }).waitFor();
  expect(await ask(page, "calls.find(([name]) => name === 'mergeCustomers')[1].draft")).toEqual({
    stays: '1001',
    goes: '1017',
    take: ['name', 'email'],
    join: ['address', 'memo'],
    seen: 'seen',
  });
  await page.locator('p', { hasText: '‘홍길똥’을 ‘홍길동’에 합쳤어요.' }).waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await page.getByRole('button', { name: /되돌리기$/ }).press('Enter');
  await page.getByRole('button', { name: '‘홍길동’과 ‘홍길똥’ 견주기' }).waitFor();
});

test('what someone changed meanwhile is said above, and both are compared anew', async () => {
  const page = await browser.open({ isAdmin: true, theme: 'dark' });
  await page.getByRole('button', { name: '중복 고객' }).click();
  await page.getByRole('button', { name: '‘홍길동’과 ‘홍길똥’ 견주기' }).click();
  await page.getByRole('group', { name: '남길 고객' }).waitFor();
  await ask(page, "refuse('conflict', '그 사이 누가 이 고객을 고쳤어요.')");
  await page.getByRole('button', { name: /^합치기/ }).click();
  await page.getByRole('alert').getByText('그 사이 누가 이 고객을 고쳤어요.').waitFor();
  await page.getByRole('group', { name: '남길 고객' }).waitFor();
  expect(await flawsOf(page)).toEqual([]);
});
