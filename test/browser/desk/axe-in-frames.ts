// Axe on a page with frames of other origins. Its own way opens a page and reads itself in anew in every frame for
// each look, which costs more than the look.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { onlyViolations } from '../sidebar-flaws';

/** The axe-core that @axe-core/playwright runs. */
const AXE = readFileSync(join(__dirname, '../../../node_modules/axe-core/axe.min.js'), 'utf8');
const OPTIONS = JSON.stringify(onlyViolations);

interface FrameContext {
  readonly frameSelector: unknown;
  readonly frameContext: unknown;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** What a page and every frame in it violate, but for these parts: the rule, and where. */
export async function violationsInFrames(page: Page, exclude: readonly string[]): Promise<string[]> {
  const context = { include: [], exclude: exclude.map((part) => [part]) };
  const partial = JSON.stringify(await partialResults(page.mainFrame(), context));
  const { violations } = await page.evaluate<{ violations: readonly Violation[] }>(
    `axe.finishRun(${partial}, ${OPTIONS})`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Of a frame and those within it, in axe's order. */
async function partialResults(frame: Frame, context: unknown): Promise<unknown[]> {
  if (!(await frame.evaluate<boolean>('"axe" in window'))) await frame.evaluate(AXE);
  const asked = JSON.stringify(context);
  const within = await frame.evaluate<FrameContext[]>(`axe.utils.getFrameContexts(${asked})`);
  const results: unknown[] = [await frame.evaluate(`axe.runPartial(${asked}, ${OPTIONS})`)];
  for (const { frameSelector, frameContext } of within) {
    const element = await frame.evaluateHandle(`axe.utils.shadowSelect(${JSON.stringify(frameSelector)})`);
    const inner = await element.asElement()?.contentFrame();
    if (!inner) throw new Error(`There is no frame at ${JSON.stringify(frameSelector)}.`);
    results.push(...(await partialResults(inner, frameContext)));
  }
  return results;
}
