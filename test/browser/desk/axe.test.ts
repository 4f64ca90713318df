// The desk and the add-on's sidebar within it, as axe sees both; every state of the sidebar by itself, at its
// narrowest, is held by test/browser/sidebar-axe.test.ts.
import type { SidebarBook } from '../../bundle/sidebar/sidebar-book';
import { violationsInFrames } from './axe-in-frames';
import { DeskBrowser } from './desk-page';
import { teamBook } from './team-book';

const headings = {
  ko: [/^오늘 챙길 일/, /^연락 기록$/, /^고객$/, /^계약$/, /^설정$/],
  en: [/^.*today/i, /^Log/, /^Customers$/, /^Contracts$/, /^Settings$/],
} as const;
const panels = ['clock', 'mail', 'triggers', 'log', 'people', 'faults'] as const;

let browser: DeskBrowser;
beforeAll(async () => {
  browser = await DeskBrowser.start();
}, 60_000);
afterAll(() => browser.stop());

/** Univer draws these around its canvas and above the page; they are not ours to mend. */
const UNIVERS = ['#grid', 'section[aria-label^="Notifications"]'];

function bookIn(language: 'ko' | 'en'): SidebarBook {
  const book = teamBook();
  if (language === 'ko') return book;
  // The desk speaks the language of the book's locale, the sidebar that of the setting.
  book.workbook.locale = 'en_US';
  const row = book.column('설정', '이름').indexOf('언어') + 2;
  book.put('설정', row, '값', 'English');
  return book;
}

// The two other pairs of language and colours differ from these by tokens and texts alone.
test.each([
  ['ko', 'light'],
  ['en', 'dark'],
] as const)(
  'in %s and %s the desk and the five views have no violations',
  async (language, theme) => {
    const desk = await browser.open(bookIn(language), { theme });
    await desk.openSidebar();
    await desk.enterSidebar();
    const found: Record<string, string[]> = {};
    const look = async (name: string) => {
      const wrong = await violationsInFrames(desk.page, UNIVERS);
      if (wrong.length > 0) found[name] = wrong;
    };
    // Each view with one part of the strip, so that every part is looked at once.
    for (const [index, name] of headings[language].entries()) {
      await desk.enterSidebar();
      await desk.page.keyboard.press(`Alt+${index + 1}`);
      await desk.sidebar.getByRole('heading', { level: 1, name }).waitFor();
      await desk.openPanel(panels[index] ?? 'faults');
      await look(`${name}`);
      await desk.closePanel();
    }
    await desk.openPanel('faults');
    await desk.page.locator('.menu-button').click();
    await desk.page.getByRole('menuitem').first().waitFor();
    await look('menu');
    await desk.close();
    expect(found).toEqual({});
  },
  120_000,
);
