// The pictures of connecting a ledger of the team's own.
import type { Scene } from './scenes';

export const adoptionScenes: readonly Scene[] = [
  {
    name: 'connect-columns',
    of: 'sidebar',
    async show({ page, sidebar }) {
      await sidebar.getByRole('button', { name: '쓰던 대장 연결하기' }).press('Enter');
      await sidebar.getByRole('button', { name: /^회원 명단/ }).press('Enter');
      await sidebar.getByRole('combobox', { name: /^B · 성함/ }).waitFor();
      await page.keyboard.press('Tab');
    },
  },
  {
    name: 'connect-cells',
    of: 'sidebar',
    async show({ page, sidebar }) {
      await page.keyboard.press('Control+Enter');
      await sidebar.getByRole('checkbox', { name: /숫자를 더하거나 뺐어요/ }).press('Space');
      await sidebar.locator('.scroll').evaluate((element) => element.scrollTo(0, 0));
    },
  },
  {
    name: 'connect-done',
    of: 'page',
    async show(stage) {
      await stage.page.keyboard.press('Control+Enter');
      await stage.sidebar.getByText('확인해 주신 1칸을 고쳐요.').waitFor();
      await stage.page.keyboard.press('Control+Enter');
      await stage.sidebar.getByRole('heading', { level: 1, name: '연결했어요' }).waitFor();
      await stage.look('회원 명단', 4, 1, 2);
    },
  },
];
