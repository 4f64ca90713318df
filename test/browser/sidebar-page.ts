// The built sidebar in a real Chromium, with the fake server where Google's would be.
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { addOnProject } from '../../workbench/commands/add-on';
import type { FakeOptions } from '../sidebar/fake-server';
import { startBrowser } from './start-browser';

const root = join(__dirname, '../..');

export interface PageOptions extends FakeOptions {
  readonly theme?: 'light' | 'dark';
  readonly reducedMotion?: boolean;
}

/** Answers a call by its name and input. */
type Answer = (name: string, input: unknown) => unknown;

/** `google.script.run` over `callServer`, which is in this process. */
const OVER = `
  const runner = (succeed, fail) => ({
    withSuccessHandler: (handler) => runner(handler, fail),
    withFailureHandler: (handler) => runner(succeed, handler),
    rpc: (name, input) => void window.callServer(name, input).then(succeed, fail),
  });
  window.google = { script: { run: runner(() => {}, () => {}) } };`;

/**
 * A browser of its own for one file of tests, and one page in it: a page in a new context costs a second of work, the
 * same page at another address a tenth of that. Each opening has an origin, and so a storage, of its own.
 */
export class SidebarBrowser {
  readonly #browser: Browser;
  readonly #html: string;
  readonly #server: string;
  #page: Page | null = null;
  #opened = 0;
  /** What stands at the address of the last opening. */
  #body = '';
  #answer: Answer = () => null;

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

  /** A sidebar of 300 × 700 pixels, in the place of the one before; nothing but its own page can be loaded. */
  async open(options: PageOptions = {}): Promise<Page> {
    return this.#openWith(`fake.install(window, ${JSON.stringify(options)});`, options);
  }

  /** The same over a real server. */
  async openOver(answer: Answer): Promise<Page> {
    this.#answer = answer;
    return this.#openWith(OVER, {});
  }

  async #openWith(server: string, options: PageOptions): Promise<Page> {
    if (this.#page?.isClosed() !== false) this.#page = await this.#newPage();
    const page = this.#page;
    await page.emulateMedia({
      colorScheme: options.theme ?? 'light',
      reducedMotion: options.reducedMotion === false ? 'no-preference' : 'reduce',
    });
    // Away from where the test before has left it.
    await page.mouse.move(-1, -1);
    // Before the page's own program; a function, because a `$` would be read as a pattern of the replacement.
    this.#body = this.#html.replace('<body>', () => `<body><script>${server}</script>`);
    this.#opened += 1;
    await page.goto(this.#address);
    return page;
  }

  /** Secure, as Google's: without it a page has no `crypto.randomUUID`. */
  get #address(): string {
    return `https://opening-${this.#opened}.sidebar.test/`;
  }

  async #newPage(): Promise<Page> {
    const context = await this.#browser.newContext({
      viewport: { width: 300, height: 700 },
      locale: 'ko-KR',
    });
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      route.request().url() === this.#address
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: this.#body })
        : route.abort(),
    );
    await page.exposeFunction('callServer', (name: string, input: unknown) => this.#answer(name, input));
    await page.addInitScript(`${this.#server}\nwindow.fake = fake;`);
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
