import type { Page } from 'playwright-core';
import { flawsOf, violations } from './sidebar-flaws';
import { SidebarBrowser } from './sidebar-page';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
}, 60_000);
afterAll(() => browser.stop());

/** Ways into everything that can stand on the screen, each from the view before it. */
const scenes: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['today', async () => undefined],
  [
    'the renewal stage of a row',
    async (page) => {
      await page.locator('.menu button').nth(1).click();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.locator('.row-panel [role=radiogroup]').waitFor();
      await page.keyboard.press('6');
    },
  ],
  ['a row menu', async (page) => page.locator('.menu button').nth(2).click()],
  [
    'the log with its errors',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Alt+2');
      await page.keyboard.press('Control+Enter');
    },
  ],
  [
    'a new customer in the log',
    async (page) => {
      await page.getByRole('combobox').first().fill('홍길순');
      await page.keyboard.press('Enter');
      await page.keyboard.type('01012345678');
      await page.keyboard.press('Enter');
      await page.locator('.panel .row').waitFor();
    },
  ],
  [
    'the customer search',
    async (page) => {
      await page.keyboard.press('Alt+3');
      await page.keyboard.type('홍');
      await page.getByRole('option').first().waitFor();
    },
  ],
  [
    'a customer',
    async (page) => {
      await page.keyboard.press('Enter');
      await page.locator('.chart').waitFor();
    },
  ],
  ['the edit of a customer', async (page) => page.locator('.section-head button').first().click()],
  [
    'conflicts',
    async (page) => {
      const conflict = '{ field: "memo", before: "", theirs: "단골", yours: "소개 고객" }';
      await page.evaluate(
        `window.fakeServer.refuse('conflict', '다른 사람이 고쳤어요.', { conflicts: [${conflict}] })`,
      );
      await page.locator('textarea').last().fill('소개 고객');
      await page.keyboard.press('Control+Enter');
      await page.locator('.panel [role=radiogroup]').waitFor();
    },
  ],
  ['contracts', async (page) => page.keyboard.press('Alt+4')],
  [
    'a renewal',
    async (page) => {
      await page.locator('.row-button').first().click();
      await page.locator('.menu button').first().click();
      await page.keyboard.press('Enter');
      await page.locator('form').waitFor();
    },
  ],
  [
    'what was saved',
    async (page) => {
      await page.keyboard.press('Control+Enter');
      await page.locator('.notice').first().waitFor();
    },
  ],
  [
    'settings with a preview',
    async (page) => {
      await page.keyboard.press('Alt+5');
      await page.locator('form input').first().fill('2024-10-18');
      await page.keyboard.press('Enter');
      await page.locator('details.more').waitFor();
    },
  ],
  ['the shortcuts', async (page) => page.keyboard.press('Control+/')],
];

// The two other pairs of language and colours differ from these by tokens and texts alone.
test.each([
  ['ko', 'light'],
  ['en', 'dark'],
] as const)(
  'in %s and %s every view passes axe and fits into 300 pixels',
  async (language, theme) => {
    const page = await browser.open({ language, theme });
    await page.locator('h1:not(.sr)').waitFor();
    const found: Record<string, unknown> = {};
    for (const [name, enter] of scenes) {
      await enter(page);
      const wrong = await flawsOf(page);
      if (wrong.length > 0) found[name] = wrong;
    }
    expect(found).toEqual({});
  },
  120_000,
);

test.each(['empty', 'bare', 'nobody', 'long', 'large'] as const)(
  'a book that is %s passes axe and fits',
  async (book) => {
    const page = await browser.open({ book });
    await page.locator('h1:not(.sr)').waitFor();
    const found: Record<string, unknown> = {};
    for (const key of ['1', '2', '3', '4', '5']) {
      await page.keyboard.press(`Alt+${key}`);
      const wrong = await flawsOf(page);
      if (wrong.length > 0) found[key] = wrong;
    }
    expect(found).toEqual({});
  },
  120_000,
);

test('an opening that waits or fails passes axe', async () => {
  const waiting = await browser.open({ delay: null });
  await waiting.locator('.skeleton').waitFor();
  expect(await violations(waiting)).toEqual([]);

  const failing = await browser.open({ faults: ['accounts'] });
  await failing.getByRole('alert').waitFor();
  expect(await violations(failing)).toEqual([]);
}, 60_000);
