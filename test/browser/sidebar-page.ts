// The built sidebar in a real Chromium, with the fake server where Google's would be.
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { addOnProject } from '../../workbench/commands/add-on';
import type { FakeOptions } from '../sidebar/fake-server';
import { startBrowser } from './start-browser';

const root = join(__dirname, '../..');
/** Secure, as Google's: without it a page has no `crypto.randomUUID`. */
const ADDRESS = 'https://sidebar.test/';

export interface PageOptions extends FakeOptions {
  readonly theme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
}

/** A browser of its own for one file of tests. */
export class SidebarBrowser {
  readonly #browser: Browser;
  readonly #html: string;
  readonly #server: string;

  private constructor(browser: Browser, html: string, server: string) {
    this.#browser = browser;
    this.#html = html;
    this.#server = server;
  }

  static async start(): Promise<SidebarBrowser> {
    // As it is built for Google.
    const page = addOnProject().pages.get('Sidebar') ?? '';
    const bundle = buildSync({
      entryPoints: [join(root, 'test/sidebar/fake-server.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'fake',
      platform: 'browser',
      logLevel: 'error',
    });
    return new SidebarBrowser(await startBrowser(), page, bundle.outputFiles[0]?.text ?? '');
  }

  /** A sidebar of 300 × 700 pixels; nothing but its own page can be loaded. */
  async open(options: PageOptions = {}): Promise<Page> {
    const page = await this.#newPage(options);
    await page.addInitScript(`${this.#server}\nfake.install(window, ${JSON.stringify(options)});`);
    await page.goto(ADDRESS);
    return page;
  }

  /** The same over a real server: what a call answers, by its name and input. */
  async openOver(answer: (name: string, input: unknown) => unknown): Promise<Page> {
    const page = await this.#newPage({});
    await page.exposeFunction('callServer', answer);
    await page.addInitScript(`
      const runner = (succeed, fail) => ({
        withSuccessHandler: (handler) => runner(handler, fail),
        withFailureHandler: (handler) => runner(succeed, handler),
        rpc: (name, input) => void window.callServer(name, input).then(succeed, fail),
      });
      window.google = { script: { run: runner(() => {}, () => {}) } };`);
    await page.goto(ADDRESS);
    return page;
  }

  async #newPage(options: PageOptions): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport: { width: 300, height: 700 },
      colorScheme: options.theme ?? 'light',
      reducedMotion: options.reducedMotion === false ? 'no-preference' : 'reduce',
      locale: 'ko-KR',
    });
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      route.request().url() === ADDRESS
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: this.#html })
        : route.abort(),
    );
    return page;
  }

  async stop(): Promise<void> {
    await this.#browser.close();
  }
}

/** Reads an expression over the fake server, such as `calls.length`. */
export function ask<Value>(page: Page, expression: string): Promise<Value> {
  return page.evaluate<Value>(`window.fakeServer.${expression}`);
}
