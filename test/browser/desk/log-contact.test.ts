// Logging a contact: a person, the sidebar, the desk, the emulated Apps Script and the book.
import type { CDPSession } from 'playwright-core';
import { DeskBrowser, type DeskPage } from './desk-page';
import { commit, compose, enterWithin } from './korean-keyboard';
import { teamBook } from './team-book';

const LOSE = '다음 응답 하나를 잃어버리기';
const ACCOUNTS = '여러 계정으로 로그인한 상태';

let browser: DeskBrowser;
let desk: DeskPage;
let hangul: CDPSession;
beforeAll(async () => {
  browser = await DeskBrowser.start();
  desk = await browser.open(teamBook());
  hangul = await desk.page.context().newCDPSession(desk.page);
}, 60_000);
afterAll(async () => {
  await desk.close();
  await browser.stop();
});

/** The rows of the log that say this. */
const logged = (content: string) =>
  desk.book
    .rows('업무 일지', '날짜', '고객 ID', '고객 이름', '소통 채널', '분류', '만족도', '담당자', '소통 내용')
    .filter((row) => row.at(-1) === content)
    .map((row) => row.slice(0, -1));

const saved = () => desk.sidebar.getByText('저장했어요.', { exact: true }).first().waitFor();

test('several Google accounts are told as a sentence that says what to do', async () => {
  await desk.setFault(ACCOUNTS, true);
  await desk.openSidebarFromMenu();
  await desk.sidebar.getByText('브라우저에 Google 계정이 여러 개 로그인되어 있어').waitFor();
  expect(await desk.sidebar.getByText('PERMISSION_DENIED').count()).toBe(0);
  await desk.setFault(ACCOUNTS, false);
  await desk.sidebar.getByRole('button', { name: '다시 시도' }).click();
  await desk.sidebar.getByRole('heading', { name: /오늘 챙길 일/ }).waitFor();
});

test('takes at most twelve keys from the grid to the saved row, besides the typed text', async () => {
  const { page } = desk;
  let keys = 0;
  const press = async (chord: string) => {
    keys += chord.split('+').length;
    await page.keyboard.press(chord);
  };
  await page.evaluate('grid.focus()');
  await press('F6');
  await press('Alt+2');
  await compose(hangul, ['ㅂ', '바', '박', '박ㅇ', '박여', '박영']);
  await commit(hangul, '박영');
  await desk.sidebar.getByRole('option', { name: /박영희/ }).waitFor();
  await press('Enter');
  await press('1');
  await press('Tab');
  await press('5');
  await press('Tab');
  await press('4');
  await press('Tab');
  await compose(hangul, ['ㄱ', '가', '갑', '값']);
  await commit(hangul, '값을 물어봄');
  await press('Control+Enter');
  await saved();
  expect(logged('값을 물어봄')).toEqual([['2024-10-02', '1003', '박영희', '전화', '상담', '만족', '김영희']]);
  await desk.seeInGrid('업무 일지', 5, '소통 내용', '값을 물어봄');
  expect(keys).toBeLessThanOrEqual(12);
});

test('neither chooses nor saves by the Enter that ends a syllable', async () => {
  const { page, sidebar } = desk;
  await desk.enterSidebar();
  await page.keyboard.press('Alt+2');
  await compose(hangul, ['ㅎ', '호', '홍']);
  await sidebar.getByRole('option', { name: /홍길동/ }).waitFor();
  await enterWithin(hangul);
  await commit(hangul, '홍');
  expect(await sidebar.getByRole('combobox').first().inputValue()).toBe('홍');
  await page.keyboard.press('Enter');
  const content = sidebar.getByLabel('소통 내용');
  await content.focus();
  await compose(hangul, ['ㅇ', '아', '안', '안ㅂ', '안부']);
  await enterWithin(hangul, 2);
  await commit(hangul, '안부');
  expect(await content.inputValue()).toBe('안부');
  expect(logged('안부')).toEqual([]);
  await page.keyboard.press('Control+Enter');
  await saved();
  expect(logged('안부')).toHaveLength(1);
});

test('with the connection lost after the commit makes one row and is said to be saved', async () => {
  const { page, sidebar } = desk;
  await desk.enterSidebar();
  await page.keyboard.press('Alt+2');
  await page.keyboard.type('1002');
  await page.keyboard.press('Enter');
  // The fault is for the save, not for what the form asks before it.
  await sidebar.getByText(/연락한 적이 없어요|마지막 연락/).waitFor();
  await desk.setFault(LOSE, true);
  const content = sidebar.getByLabel('소통 내용');
  await content.fill('연결이 끊긴 통화');
  await content.press('Control+Enter');
  await sidebar.getByText('저장하는 중…').first().waitFor();
  await saved();
  expect(logged('연결이 끊긴 통화')).toHaveLength(1);
});

test('asks nothing of anybody else', () => {
  expect(desk.outside).toEqual([]);
});
