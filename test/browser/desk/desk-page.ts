// The whole product as a person has it: the desk on a book of its own, in a real Chromium.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { lockBook } from '../../../workbench/book/book-lock';
import { type RunningDesk, startDesk } from '../../../workbench/server';
import type { AddOnBook } from '../../bundle/add-on-book';
import type { SidebarBook } from '../../bundle/sidebar/sidebar-book';
import { startBrowser } from '../start-browser';

/** Milliseconds between two looks at the page, which draws seldom while nothing changes. */
const POLLING = 30;

export interface DeskOptions {
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  /** The tab that is looked at first. */
  readonly tab?: string;
}

export class DeskPage<Book extends AddOnBook = SidebarBook> {
  /** What the add-on's sidebar shows. */
  readonly sidebar: FrameLocator;

  constructor(
    readonly page: Page,
    readonly book: Book,
    readonly outside: readonly string[],
    private readonly running: RunningDesk,
    private readonly shelf: string,
  ) {
    this.sidebar = page.frameLocator('aside.sidebar iframe');
  }

  /** Opens the sidebar from the add-on's menu and waits until it shows its first view. */
  async openSidebar(): Promise<void> {
    await this.openSidebarFromMenu();
    await this.sidebar.locator('h1:not(.sr)').waitFor();
  }

  /** The same with the keyboard alone, whatever the sidebar then shows. */
  async openSidebarFromMenu(): Promise<void> {
    await this.page.locator('.menu-button').focus();
    await this.page.keyboard.press('Enter');
    await this.page.getByRole('menuitem').first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  /** Puts the keyboard from the grid into the sidebar. */
  async enterSidebar(): Promise<void> {
    await this.page.evaluate('grid.focus()');
    await this.page.keyboard.press('F6');
  }

  async openPanel(name: 'clock' | 'mail' | 'triggers' | 'log' | 'people' | 'faults'): Promise<void> {
    const tab = this.page.locator(`[data-panel=${name}]`);
    if ((await tab.getAttribute('aria-expanded')) !== 'true') await tab.click();
    await this.page.locator('#panel').waitFor();
  }

  async closePanel(): Promise<void> {
    await this.page.locator('.tab[aria-expanded=true]').click();
  }

  /** Lets somebody else sit down at the same desk. */
  async sitAs(email: string): Promise<void> {
    await this.openPanel('people');
    await this.page.getByRole('row', { name: email }).getByRole('button').click();
    await this.page.locator('[data-panel=people]', { hasText: email }).waitFor();
    await this.closePanel();
  }

  async setFault(name: string, isOn: boolean): Promise<void> {
    await this.openPanel('faults');
    const box = this.page.getByRole('checkbox', { name });
    await box.setChecked(isOn);
    await this.closePanel();
  }

  /** Types into a cell of the grid as a person does. Rows count from 1, the header included. */
  async typeInGrid(sheet: string, row: number, header: string, text: string): Promise<void> {
    await this.page.evaluate(
      `grid.goTo(${JSON.stringify(sheet)}, ${row}, ${this.book.columnOf(sheet, header)})`,
    );
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.seeInGrid(sheet, row, header, text);
  }

  /** Waits until a cell of the grid shows a text. */
  async seeInGrid(sheet: string, row: number, header: string, text: string): Promise<void> {
    const cell = `grid.shown(${JSON.stringify(sheet)}, ${row}, ${this.book.columnOf(sheet, header)})`;
    await this.page.waitForFunction(`${cell}.text === ${JSON.stringify(text)}`, undefined, {
      polling: POLLING,
    });
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await this.running.close();
    rmSync(this.shelf, { recursive: true, force: true });
  }
}

/** One browser for a file of tests; each test has a desk and a book of its own. */
export class DeskBrowser {
  private constructor(private readonly browser: Browser) {}

  static async start(): Promise<DeskBrowser> {
    return new DeskBrowser(await startBrowser());
  }

  async open<Book extends AddOnBook = SidebarBook>(
    book: Book,
    { theme = 'light', width = 1280, tab = '이용고객 대장' }: DeskOptions = {},
  ): Promise<DeskPage<Book>> {
    // Room for a book beside it.
    const shelf = mkdtempSync(join(tmpdir(), 'daejang-desk-'));
    const directory = join(shelf, 'book');
    const lock = lockBook(directory, 'desk');
    const { machine, project } = book;
    const report = (error: unknown) => {
      throw error;
    };
    const running = await startDesk({
      book: { directory, machine, lock },
      projects: [project],
      port: 0,
      report,
    });
    const context = await this.browser.newContext({
      // Playwright polls with eval, which the page itself forbids; test/desk holds the header.
      bypassCSP: true,
      viewport: { width, height: 800 },
      colorScheme: theme,
      reducedMotion: 'reduce',
      locale: 'ko-KR',
    });
    // Below Jest's, so that a failure names what was waited for.
    context.setDefaultTimeout(30_000);
    const page = await context.newPage();
    const outside: string[] = [];
    await page.route(
      (url) => url.hostname !== '127.0.0.1',
      (route) => {
        outside.push(route.request().url());
        return route.abort();
      },
    );
    await page.goto(running.address);
    await page.waitForSelector('#grid canvas');
    await page.waitForFunction(`grid.goTo(${JSON.stringify(tab)}, 1, 1)`, undefined, { polling: POLLING });
    return new DeskPage(page, book, outside, running, shelf);
  }

  async stop(): Promise<void> {
    await this.browser.close();
  }
}
