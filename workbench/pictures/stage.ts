// The desk in a browser, as the pictures need it: somebody at the keyboard, the sidebar open, a part to look at.
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { RunningDesk } from '../server';

/** Which part of the page a picture shows. */
export type Part = 'page' | 'sidebar' | 'panel';

/** Low where the grid would only repeat itself, high where a form is long. */
const HEIGHTS = { page: 640, sidebar: 860, panel: 760 } as const satisfies Record<Part, number>;
const SELECTORS = { page: '.page', sidebar: 'aside.sidebar iframe', panel: '.strip' } as const;
const WIDTH = 1280;
const PERSON = 'younghee.kim@example.com';

export class Stage {
  /** What the add-on's sidebar shows. */
  readonly sidebar: FrameLocator;

  private constructor(readonly page: Page) {
    this.sidebar = page.frameLocator(SELECTORS.sidebar);
  }

  /** The morning of the example: the hourly run is over, 김영희 has sat down and opened the sidebar. */
  static async morning(browser: Browser, running: RunningDesk): Promise<Stage> {
    const { desk } = running;
    await desk.act({ do: 'clock', to: 'next' });
    await desk.act({ do: 'person', email: PERSON, editor: true, granted: true });
    await desk.act({ do: 'user', email: PERSON });
    return Stage.open(browser, running, '이용고객 대장', /오늘 챙길 일/);
  }

  /** The desk at one of its tabs, with the sidebar opened from the menu. */
  static async open(
    browser: Browser,
    { address }: RunningDesk,
    tab: string,
    heading: RegExp,
  ): Promise<Stage> {
    const page = await browser.newPage({
      bypassCSP: true,
      viewport: { width: WIDTH, height: HEIGHTS.page },
      reducedMotion: 'reduce',
      locale: 'ko-KR',
    });
    await page.goto(address);
    await page.waitForSelector('#grid canvas');
    const stage = new Stage(page);
    await stage.look(tab, 2, 1);
    await page.locator('.menu-button').click();
    await page.getByRole('menuitem').first().click();
    await stage.sidebar.getByRole('heading', { level: 1, name: heading }).waitFor();
    return stage;
  }

  /** Opens a tab of the book at a cell, counted from 1, with `top` as the first row below the header. */
  async look(sheet: string, row: number, column: number, top = 2): Promise<void> {
    const there = `window.grid?.goTo(${JSON.stringify(sheet)}, ${row}, ${column})`;
    await this.page.waitForFunction(there, undefined, { polling: 50 });
    const active = 'grid.engine.api.getActiveWorkbook().getActiveSheet()';
    await this.page.evaluate(`void ${active}.scrollToCell(${top - 1}, ${column - 1})`);
  }

  /** Opens one of the sidebar's views, as its shortcut does. */
  async view(number: 1 | 2 | 3 | 4 | 5): Promise<void> {
    const tab = this.sidebar.getByRole('tab').nth(number - 1);
    await tab.focus();
    await this.page.keyboard.press(`Alt+${number}`);
    await this.sidebar.locator('[role=tabpanel] h1:not(.sr)').waitFor();
  }

  /** Makes room for a part before it is filled, so that nothing in it moves afterwards. */
  async frame(part: Part): Promise<void> {
    await this.page.setViewportSize({ width: WIDTH, height: HEIGHTS[part] });
  }

  async panel(name: string): Promise<void> {
    const tab = this.page.locator(`[data-panel=${name}]`);
    if ((await tab.getAttribute('aria-expanded')) === 'false') await tab.click();
    await this.page.locator('#panel').waitFor();
  }

  async closePanel(): Promise<void> {
    const open = this.page.locator('.tab[aria-expanded=true]');
    if ((await open.count()) > 0) await open.click();
  }

  async take(path: string, part: Part): Promise<void> {
    // The grid draws in the browser's own rhythm; a few frames later it has drawn what it was told.
    await this.page.evaluate(`new Promise((done) => {
      let frames = 12;
      const next = () => (frames-- > 0 ? requestAnimationFrame(next) : done());
      next();
    })`);
    await this.page.locator(SELECTORS[part]).screenshot({ path, animations: 'disabled', caret: 'hide' });
  }
}
