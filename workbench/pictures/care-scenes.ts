// What each picture of the guide to the care process shows: its pages, from 오늘.
import type { Scene } from './scenes';
import type { Stage } from './stage';

/** Opens a page from 오늘 and waits until the server has answered. */
async function open({ sidebar }: Stage, name: string): Promise<void> {
  const back = sidebar.getByRole('button', { name: '뒤로' });
  while ((await back.count()) > 0) await back.click();
  await sidebar.getByRole('navigation', { name: '업무' }).getByRole('button', { name, exact: true }).click();
  await sidebar.getByRole('heading', { level: 1, name }).waitFor();
  await sidebar.locator('.skeleton').waitFor({ state: 'detached' });
}

const page = (name: string, title: string): Scene => ({
  name,
  of: 'sidebar',
  show: (stage) => open(stage, title),
});

export const careScenes: readonly Scene[] = [
  {
    name: 'work',
    of: 'sidebar',
    async show(stage) {
      await stage.view(1);
      await stage.sidebar.getByRole('navigation', { name: '업무' }).scrollIntoViewIfNeeded();
    },
  },
  page('schedule', '관리 일정'),
  page('segments', '세분화'),
  page('cases', '불만·요청'),
  {
    name: 'case',
    of: 'sidebar',
    async show(stage) {
      await stage.sidebar
        .getByRole('button', { name: /C-2024|토요일로/ })
        .first()
        .click();
      await stage.sidebar.getByRole('heading', { name: '처리 이력' }).waitFor();
    },
  },
  page('board', '재계약 보드'),
  {
    name: 'contact-text',
    of: 'sidebar',
    async show(stage) {
      await stage.sidebar.locator('.menu button').first().click();
      await stage.sidebar.getByRole('menuitem', { name: '문자·전화 문구' }).click();
      const text = stage.sidebar.getByRole('textbox', { name: '보낼 글' });
      await text.waitFor();
      await text.scrollIntoViewIfNeeded();
    },
  },
  page('plans', '관리 계획'),
  page('policy', '관리 규정'),
];
