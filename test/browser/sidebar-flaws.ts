// What is wrong with a view of the sidebar for a person who cannot see, point or read small print.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Axe gathers what is right as well, and style sheets and media for rules that are off: most of its time. */
export const onlyViolations = { resultTypes: ['violations' as const], preload: false };

/** Axe in this page, which is put in once: that costs twice what a look does. A page with frames needs more. */
export async function axeIn(page: Page): Promise<AxeBuilder> {
  const isThere = await page.evaluate<boolean>('"axe" in window');
  const builder = new AxeBuilder(isThere ? { page, axeSource: 'true' } : { page });
  // The usual mode would open a second page for each look.
  return builder.options(onlyViolations).setLegacyMode();
}

/** What axe finds. */
export async function violations(page: Page): Promise<string[]> {
  const { violations } = await (await axeIn(page)).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  );
}

/** What is wider than the page, or smaller than a target has to be (WCAG 2.2, 2.5.8). */
const MISFITS = `(() => {
  const wide = [...document.querySelectorAll('.scroll, html')].filter((one) => one.scrollWidth > one.clientWidth);
  const small = [...document.querySelectorAll('button, input, textarea, summary, [role=option]')].filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 0 && (width < 24 || height < 24) && one.closest('label') === null;
  });
  return [...wide, ...small].map((one) => one.outerHTML.slice(0, 120));
})()`;

export async function flawsOf(page: Page): Promise<string[]> {
  return [...(await violations(page)), ...(await page.evaluate<string[]>(MISFITS))];
}
