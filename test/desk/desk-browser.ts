// The desk in a real Chromium, on a temporary book. The page's `grid` tells what the canvas shows.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { newState } from '../../workbench/apps-script/state';
import { lockBook } from '../../workbench/book/book-lock';
import type { WorkbookModel } from '../../workbench/book/model';
import { Machine } from '../../workbench/runtime/machine';
import { type RunningDesk, startDesk } from '../../workbench/server';
import { bookWith } from '../workbench/book/book-with';
import { everything, OWNER } from './scratch-desk';

/** What the page lays open for tests. */
interface ShownGrid {
  shown(sheet: string, row: number, column: number): { text: string; background: string };
  goTo(sheet: string, row: number, column: number): boolean;
}

declare global {
  var grid: ShownGrid;
}

/** Milliseconds between two looks at the page. */
const POLLING = 30;

export class DeskPage {
  private constructor(
    readonly page: Page,
    readonly running: RunningDesk,
    readonly book: WorkbookModel,
    /** Requests that left this machine, and errors of the page. */
    readonly faults: string[],
    private readonly shelf: string,
  ) {}

  /** A desk on this book, with the script of projects/everything, ready for typing. */
  static async open(browser: Browser, book: WorkbookModel = bookWith({ 시트1: [] })): Promise<DeskPage> {
    // Room for a book beside it.
    const shelf = mkdtempSync(join(tmpdir(), 'daejang-desk-'));
    const directory = join(shelf, 'book');
    const lock = lockBook(directory, 'desk');
    const project = everything();
    const state = newState('2024-10-02T00:30:00.000Z', OWNER, 'ko');
    const machine = new Machine(book, state, { findProject: () => project });
    const faults: string[] = [];
    const report = (error: unknown) => faults.push(String(error));
    const running = await startDesk({
      book: { directory, machine, lock },
      projects: [project],
      port: 0,
      report,
    });
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 800 } });
    const page = await context.newPage();
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) faults.push(request.url());
    });
    await page.goto(running.address);
    const desk = new DeskPage(page, running, book, faults, shelf);
    const first = book.sheets[0]?.name ?? '';
    await page.waitForSelector('#grid canvas');
    // The editor, into which goTo puts the keyboard, comes with the first drawing.
    await page.waitForFunction((name) => globalThis.grid.goTo(name, 1, 1), first, { polling: POLLING });
    return desk;
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await this.running.close();
    rmSync(this.shelf, { recursive: true, force: true });
  }

  /** Puts the cursor on a cell, as a click would. */
  async goTo(sheet: string, row: number, column: number): Promise<void> {
    await this.page.evaluate(([name, r, c]) => globalThis.grid.goTo(name, r, c), [
      sheet,
      row,
      column,
    ] as const);
  }

  /** Types into a cell and leaves it downwards. */
  async type(sheet: string, row: number, column: number, text: string): Promise<void> {
    await this.goTo(sheet, row, column);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Waits until the grid shows the text in the cell. */
  async shows(sheet: string, row: number, column: number, text: string): Promise<void> {
    await this.page.waitForFunction(
      ([name, r, c, wanted]) => globalThis.grid.shown(name, r, c).text === wanted,
      [sheet, row, column, text] as const,
      { polling: POLLING },
    );
  }

  /** Waits until the keyboard is in this part of the desk; a frame within it counts. */
  async keyboardIn(part: string): Promise<void> {
    await this.page.waitForFunction(
      (name) => {
        const { activeElement } = Reflect.get(globalThis, 'document');
        return activeElement?.closest('[data-part]')?.getAttribute('data-part') === name;
      },
      part,
      { polling: POLLING },
    );
  }

  async menu(item: string): Promise<void> {
    await this.page.getByRole('button', { name: '시험', exact: true }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** The sandboxed page of the sidebar, once it is there. */
  async sidebar(): Promise<Frame> {
    const element = await this.page.waitForSelector('aside.sidebar iframe');
    const frame = await element.contentFrame();
    if (!frame) throw new Error('The sidebar has no frame.');
    await frame.waitForSelector('#first');
    return frame;
  }
}
