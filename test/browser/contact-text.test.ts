// Texts to copy at 300 px: from a to-do to the clipboard and into the log form, without any permission.
import type { Page } from 'playwright-core';
import { flawsOf } from './sidebar-flaws';
import { ask, SidebarBrowser } from './sidebar-page';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
}, 60_000);
afterAll(() => browser.stop());

const openText = async (page: Page) => {
  await page.locator('.menu button').nth(1).click();
  await page.getByRole('menuitem', { name: '문자·전화 문구' }).click();
  await page.getByRole('textbox', { name: '보낼 글' }).waitFor();
};

test('a to-do’s text is copied by one key, and 연락했어요 fills the log form with it', async () => {
  const page = await browser.open();
  await openText(page);
  const box = page.getByRole('textbox', { name: '보낼 글' });
  const text = await box.inputValue();
  await page.keyboard.press('Control+Enter');
  await page.getByText('복사했어요.', { exact: false }).waitFor();
  expect(await flawsOf(page)).toEqual([]);
  // Nothing was logged by copying.
  expect(await ask(page, "calls.filter(([name]) => name === 'logContact').length")).toBe(0);
  await page.getByRole('button', { name: '연락했어요' }).click();
  const content = page.getByRole('textbox', { name: /소통 내용/ });
  await content.waitFor();
  expect(await content.inputValue()).toBe(text);
  expect(await page.locator('.chip', { hasText: '문자' }).locator('input').isChecked()).toBe(true);
  await page.getByRole('textbox', { name: /결과/ }).focus();
  await page.keyboard.press('Control+v');
  expect(await page.getByRole('textbox', { name: /결과/ }).inputValue()).toBe(text.replace(/\n/g, ' '));
}, 60_000);

test('the length is that of what is written now, and an expression that is not used is named', async () => {
  const page = await browser.open();
  await openText(page);
  const box = page.getByRole('textbox', { name: '보낼 글' });
  await box.fill('가'.repeat(45));
  await page.getByText('단문(SMS) 90/90바이트').waitFor();
  await box.fill(`${'가'.repeat(45)}!`);
  await page.getByText('장문(LMS) 91/2,000바이트').waitFor();
  const [expression] = await ask<{ text: string }[]>(page, 'book.opening.guidance.forbidden');
  await box.fill(`안내드립니다. ${expression?.text}`);
  await page.getByText('고객에게 쓰지 않기로 한 표현이에요', { exact: false }).waitFor();
  await box.fill('😀'.repeat(1001));
  await page.getByText('2,002바이트라 문자 한 통(2,000바이트)을 넘어요', { exact: false }).waitFor();
  expect(await flawsOf(page)).toEqual([]);
}, 60_000);

test('where the browser refuses to copy, the text is selected and the key is named', async () => {
  const page = await browser.open({ theme: 'dark' });
  await openText(page);
  await page.evaluate('document.execCommand = () => false');
  await page.getByRole('button', { name: '복사', exact: true }).click();
  await page.getByText('글을 골라 두었어요', { exact: false }).waitFor();
  const selected = await page.evaluate<number>(
    '(({ selectionStart, selectionEnd }) => selectionEnd - selectionStart)(document.activeElement)',
  );
  expect(selected).toBeGreaterThan(20);
  // What to say on the telephone has no length, and is no content of a log.
  await page.locator('.chip', { hasText: '재계약 전화' }).click();
  await page.getByRole('textbox', { name: '전화로 할 말' }).waitFor();
  expect(await page.getByText('바이트', { exact: false }).count()).toBe(0);
  expect(await flawsOf(page)).toEqual([]);
  await page.getByRole('button', { name: '연락했어요' }).click();
  const content = page.getByRole('textbox', { name: /소통 내용/ });
  await content.waitFor();
  expect(await content.inputValue()).toBe('');
}, 60_000);

test('a customer’s page and the board have the texts too, whatever the names are', async () => {
  const page = await browser.open({ book: 'long', language: 'en' });
  await page.locator('.menu button').nth(1).click();
  await page.getByRole('menuitem', { name: 'Show customer' }).click();
  await page.getByRole('button', { name: 'Text to copy' }).click();
  await page.getByRole('textbox', { name: 'Message' }).waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: 'Message' }).waitFor({ state: 'detached' });
}, 60_000);
