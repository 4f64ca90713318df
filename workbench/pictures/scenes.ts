// What each picture of the guide shows, in the order in which they are taken: one scene goes on from the last.
import { careScenes } from './care-scenes';
import type { Part, Stage } from './stage';

export interface Scene {
  /** The file's name. */
  readonly name: string;
  readonly of: Part;
  readonly show: (stage: Stage) => Promise<void>;
}

export const scenes: readonly Scene[] = [
  { name: 'desk', of: 'page', show: (stage) => stage.look('이용고객 대장', 2, 1) },
  { name: 'today', of: 'sidebar', show: (stage) => stage.view(1) },
  {
    name: 'today-menu',
    of: 'sidebar',
    async show({ sidebar }) {
      await sidebar
        .getByRole('button', { name: /할 일$/ })
        .nth(1)
        .click();
      await sidebar.getByRole('menuitem').first().waitFor();
    },
  },
  {
    name: 'log-search',
    of: 'sidebar',
    async show(stage) {
      await stage.page.keyboard.press('Escape');
      await stage.view(2);
      await stage.page.keyboard.type('ㅂㅇㅎ');
      await stage.sidebar.getByRole('option', { name: /박영희/ }).waitFor();
    },
  },
  {
    name: 'log',
    of: 'sidebar',
    async show({ page, sidebar }) {
      await page.keyboard.press('Enter');
      for (const key of ['1', 'Tab', '7', 'Tab', 'Tab', '4']) await page.keyboard.press(key);
      await sidebar.getByLabel('소통 내용').fill('재계약 조건과 요금을 물어봄');
      await sidebar.getByLabel('후속 조치').fill('견적 보내기');
      await sidebar.getByLabel('후속 기한').fill('다음 주 월');
      await sidebar.getByText('→ 2024-10-07 (월)').waitFor();
      await sidebar.locator('.scroll').evaluate((element) => element.scrollTo(0, 60));
    },
  },
  {
    name: 'log-saved',
    of: 'page',
    async show(stage) {
      await stage.page.keyboard.press('Control+Enter');
      await stage.sidebar.getByText('저장했어요.', { exact: true }).first().waitFor();
      await stage.sidebar.locator('.scroll').evaluate((element) => element.scrollTo(0, 0));
      await stage.look('업무 일지', 1505, 1, 1490);
    },
  },
  {
    name: 'customer',
    of: 'sidebar',
    async show(stage) {
      await stage.view(3);
      await stage.page.keyboard.type('2001');
      await stage.sidebar.getByRole('option').first().waitFor();
      await stage.page.keyboard.press('Enter');
      await stage.sidebar.locator('.chart').waitFor();
      await stage.sidebar.getByRole('button', { name: '알림 닫기' }).click();
      await stage.sidebar.locator('.scroll').evaluate((element) => element.scrollTo(0, 400));
    },
  },
  {
    name: 'renew',
    of: 'sidebar',
    async show(stage) {
      const { page, sidebar } = stage;
      await stage.view(4);
      await page.keyboard.type('1003');
      await page.keyboard.press('Enter');
      await sidebar.getByRole('button', { name: '프리미엄 서비스 할 일' }).press('Enter');
      await page.keyboard.press('Enter');
      await sidebar.getByText(/→ 2025-11-30/).waitFor();
    },
  },
  ...careScenes,
  {
    name: 'settings',
    of: 'sidebar',
    async show(stage) {
      await stage.view(5);
      await stage.sidebar.getByText(/매시간 실행이 켜져 있어요/).waitFor();
    },
  },
  {
    name: 'preview',
    of: 'sidebar',
    async show({ page, sidebar }) {
      await sidebar.getByLabel('살펴볼 날').fill('2024-10-18');
      await page.keyboard.press('Enter');
      const result = sidebar.getByText(/보낼 메일/);
      await result.waitFor({ timeout: 60_000 });
      await sidebar
        .getByRole('heading', { name: '오늘이 …라면?' })
        .evaluate((element) => element.scrollIntoView());
    },
  },
  {
    name: 'shortcuts',
    of: 'sidebar',
    async show({ page, sidebar }) {
      await page.keyboard.press('Control+/');
      await sidebar.getByRole('dialog').waitFor();
    },
  },
  {
    name: 'health',
    of: 'page',
    async show(stage) {
      await stage.page.keyboard.press('Escape');
      await stage.view(1);
      await stage.look('상태 점검', 1, 1);
    },
  },
  {
    name: 'mail',
    of: 'panel',
    async show(stage) {
      await stage.panel('mail');
      await stage.page.getByLabel('받은 사람으로 보기').selectOption('younghee.kim@example.com');
      await stage.page.frameLocator('iframe.mail-body').getByText('김영희').first().waitFor();
    },
  },
  {
    name: 'dark',
    of: 'sidebar',
    async show(stage) {
      await stage.closePanel();
      await stage.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      await stage.view(1);
    },
  },
];
