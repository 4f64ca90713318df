// Every step of adopting, in both languages and themes, and with ledgers of awkward sizes.
import type { Page } from 'playwright-core';
import { flawsOf } from './sidebar-flaws';
import { type PageOptions, SidebarBrowser } from './sidebar-page';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
}, 60_000);
afterAll(() => browser.stop());

const press = (page: Page, name: RegExp) => page.getByRole('button', { name }).press('Enter');
const next = (page: Page) => page.keyboard.press('Control+Enter');

/** Each step from the one before it. */
const scenes: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the offer', async () => undefined],
  [
    'the tabs',
    async (page) => {
      await page.getByRole('tabpanel').getByRole('button').first().press('Enter');
      await page.getByRole('button', { name: '회원 명단' }).waitFor();
    },
  ],
  [
    'the columns',
    async (page) => {
      await press(page, /회원 명단/);
      await page.getByRole('combobox').first().waitFor();
    },
  ],
  [
    'the list of a column',
    async (page) => {
      await page.getByRole('combobox').first().focus();
      await page.keyboard.press('ArrowDown');
      await page.getByRole('option').first().waitFor();
    },
  ],
  [
    'the changes, all of them open',
    async (page) => {
      await page.keyboard.press('Escape');
      await next(page);
      await page.locator('summary').first().waitFor();
      const closed = page.locator('details:not([open]) > summary');
      while ((await closed.count()) > 0) await closed.first().press('Enter');
    },
  ],
  [
    'the confirmation',
    async (page) => {
      await next(page);
      await page.locator('.bulleted').waitFor();
    },
  ],
  [
    'the work',
    async (page) => {
      await page.evaluate('void Object.assign(window.fakeServer.adoption, { calls: 1 })');
      await page.evaluate('void Object.assign(window.fakeServer, { delay: null })');
      await next(page);
      await page.locator('progress').waitFor();
    },
  ],
];

const after: typeof scenes = [
  ['what is left to do', async (page) => page.locator('.bulleted').waitFor()],
  [
    'the way back',
    async (page) => {
      await press(page, /연결하기 전으로|Take it back/);
      await page.getByRole('checkbox').waitFor();
    },
  ],
  [
    'what was done',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByText('owner').or(page.getByText('younghee')).first().waitFor();
    },
  ],
  [
    'rows to add',
    async (page) => {
      await press(page, /다른 시트의 행|Add rows of/);
      await press(page, /붙여넣은 행/);
      await page.getByRole('checkbox').waitFor();
      await page.locator('summary').first().press('Enter');
    },
  ],
];

async function walk(page: Page, steps: typeof scenes): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const [name, enter] of steps) {
    await enter(page);
    const wrong = await flawsOf(page);
    if (wrong.length > 0) found[name] = wrong;
  }
  return found;
}

async function open(options: PageOptions): Promise<Page> {
  const page = await browser.open({ book: 'bare', ledger: 'gym', ...options });
  await page.getByRole('tabpanel').getByRole('button').first().waitFor();
  return page;
}

// The two other pairs of language and colours differ from these by tokens and texts alone.
describe.each([
  ['ko', 'light'],
  ['en', 'dark'],
] as const)('in %s and %s', (language, theme) => {
  test('every step passes axe and fits', async () => {
    const page = await open({ language, theme });
    expect(await walk(page, scenes)).toEqual({});
  }, 120_000);

  test('what follows passes axe and fits', async () => {
    const page = await open({ language, theme, book: 'team' });
    await page.keyboard.press('Alt+5');
    await press(page, /기존 대장 연결하기|Connect an existing/);
    for (const [, enter] of scenes.slice(2, 6)) await enter(page);
    await next(page);
    expect(await walk(page, after)).toEqual({});
  }, 120_000);
});

test.each(['wide', 'long', 'blank'] as const)(
  'a ledger that is %s passes axe and fits',
  async (ledger) => {
    const page = await open({ ledger });
    expect(await walk(page, scenes.slice(0, 6))).toEqual({});
  },
  120_000,
);
