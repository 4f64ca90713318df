// 관리 규정 and 교육·참여 in a real browser, by keyboard alone, and what axe says of each view.
import type { Page } from 'playwright-core';
import type { FakeServer } from '../sidebar/fake-server';
import { flawsOf } from './sidebar-flaws';
import { ask, type PageOptions, SidebarBrowser } from './sidebar-page';

let browser: SidebarBrowser;
let page: Page;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
}, 60_000);
afterAll(() => browser.stop());

/** Opens as an administrator. */
async function open(options: PageOptions = {}): Promise<void> {
  page = await browser.open(options);
  await page.locator('h1:not(.sr)').waitFor();
  const me = '{ email: "seoyeon.lee@example.com", name: "이서연", isAdmin: true }';
  await page.evaluate(
    `{ const { book } = window.fakeServer; book.opening = { ...book.opening, me: ${me} }; }`,
  );
  await press('새로 고침', 'Refresh');
  await page.waitForFunction('window.fakeServer.calls.filter(([name]) => name === "open").length === 2');
}

/** A button by its name in either language, reached and pressed by keyboard. */
async function press(...names: readonly string[]): Promise<void> {
  const button = page.getByRole('button', { name: new RegExp(`^(${names.join('|')})`) }).first();
  await button.focus();
  await page.keyboard.press('Enter');
}

const drafts = async (name: string) =>
  (await ask<FakeServer['calls']>(page, 'calls')).filter(([one]) => one === name).map(([, input]) => input);
/** Waits until the control with this label, or the text of it, has the focus: it comes after the next drawing. */
const focusOn = (name: string) =>
  page.waitForFunction(
    `(document.activeElement.labels?.[0] ?? document.activeElement).innerText.startsWith(${JSON.stringify(name)})`,
  );

async function toPolicy(): Promise<void> {
  await press('관리 규정', 'Policy');
  await page.locator('details.more').first().waitFor();
}

test('an article that is shown among the settings is opened and revised from there', async () => {
  await open();
  await page.keyboard.press('Alt+5');
  await press('만료 알림 단계: 관리 규정');
  await page.locator('section.article').waitFor();
  await press('새 판 쓰기');
  await focusOn('값');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('45, 14');
  await page.getByLabel('개정 사유').fill('너무 잦음');
  await page.getByLabel('승인자').fill('이서연');
  await page.keyboard.press('Control+Enter');
  await page.waitForFunction('window.fakeServer.calls.filter(([name]) => name === "open").length === 3');
  expect(await drafts('saveArticle')).toMatchObject([
    { draft: { key: 'notice.stages', value: '45, 14', reason: '너무 잦음' } },
  ]);
});

describe('관리 규정', () => {
  test('is acknowledged with one key press, and says so', async () => {
    await open();
    await toPolicy();
    await press('읽었고, 확인했어요');
    await page.getByText('지금 시행 중인 규정을 모두 확인했어요.').waitFor();
    expect(await drafts('acknowledge')).toMatchObject([{ draft: { edition: '2024-10-01 P-2024-0090' } }]);
  });

  test('takes a new version by keyboard; what is refused comes back with its sentence, at the field', async () => {
    await open();
    await toPolicy();
    await page.getByLabel('조항 찾기').focus();
    await page.keyboard.type('첫 응답 전화');
    await page.getByText('찾는 말이 든 조항이 없어요.').waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('첫 응답 시간 — 전화');
    await press('첫 응답 시간 — 전화');
    await page.getByRole('heading', { name: '개정 이력' }).waitFor();
    await press('새 판 쓰기');
    await focusOn('값');
    await page.keyboard.type('빨리');
    await page.keyboard.press('Control+Enter');
    await focusOn('개정 사유');
    await page.keyboard.type('전화 회신이 늦음');
    const fields = '{ fields: { value: "쓸 수 있는 값: 1분–500시간. 예: 4, 1.5, 30분" } }';
    await page.evaluate(
      `window.fakeServer.refuse('bad-input', '적은 내용을 다시 확인해 주세요.', ${fields})`,
    );
    await page.keyboard.press('Control+Enter');
    await page.getByText('쓸 수 있는 값: 1분–500시간').waitFor();
    await focusOn('값');
    expect(await flawsOf(page)).toEqual([]);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('30분');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: '개정 이력' }).waitFor();
    expect((await drafts('saveArticle')).at(-1)).toMatchObject({
      draft: {
        key: 'firstResponse.channel.phone',
        value: '30분',
        inForceFrom: '2024-10-02',
        nextReview: '2025-10-02',
        reason: '전화 회신이 늦음',
        approver: '이서연',
        seen: 3,
        restores: null,
      },
    });
    await press('뒤로');
    await page.locator('details.more').first().waitFor();
    await focusOn('관리 규정');
  });

  test('makes a version of what was typed over in the sheet', async () => {
    await open();
    await toPolicy();
    await page.getByLabel('조항 찾기').fill('낮음');
    await press('첫 응답 시간 — 낮음');
    await press('새 판으로 적기');
    expect(await page.getByLabel(/^값/).inputValue()).toBe('2');
    await page.getByLabel('개정 사유').fill('시트에서 바꾼 값을 쓰기로 함');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: '개정 이력' }).waitFor();
    expect(await drafts('saveArticle')).toMatchObject([{ draft: { value: '2', restores: 'P-2024-0002' } }]);
  });
});

test('training is recorded by keyboard, with everybody who took part', async () => {
  await open();
  await press('교육·참여');
  await press('새로 적기');
  await page.keyboard.press('Control+Enter');
  await focusOn('제목');
  await page.keyboard.type('불만 응대');
  await page.getByRole('checkbox', { name: '김영희' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await page.getByText('불만 응대').first().waitFor();
  expect(await drafts('saveProgramme')).toMatchObject([
    {
      draft: {
        kind: 'staffTraining',
        title: '불만 응대',
        managers: ['이서연', '김영희'],
        doneOn: '2024-10-02',
      },
    },
  ]);
});

test('the log shows the rule of the channel, and says what is not to be written to a customer', async () => {
  await open();
  await page.keyboard.press('Alt+2');
  await page.getByRole('radio', { name: /이메일/ }).focus();
  await page.keyboard.press('2');
  await page.getByText('제목에 용건을 쓰고').waitFor();
  await page.getByLabel('소통 내용').fill('무조건 됩니다');
  await page.getByText('‘무조건’: 고객에게 쓰지 않기로 한 표현이에요.').waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await page.getByRole('radio', { name: /전화/ }).focus();
  await page.keyboard.press('1');
  await page.getByText('소속과 이름을 먼저 밝히고').waitFor();
  expect(await page.getByText('‘무조건’').count()).toBe(0);
});

test('every view passes axe and fits into 300 pixels', async () => {
  await open({ language: 'en', theme: 'dark' });
  const scenes: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['the list', toPolicy],
    ['a chapter', () => page.locator('details.more summary').first().press('Enter')],
    ['an article', () => page.locator('details.more .row-button').first().press('Enter')],
    ['a new version', () => press('새 판 쓰기', 'Write a new version')],
    [
      'programmes',
      async () => {
        await page.keyboard.press('Alt+1');
        await press('교육·참여', 'Training and programmes');
        await page.locator('.row').first().waitFor();
      },
    ],
    ['a finished one', () => press('마쳤어요', 'Done')],
    ['a new one', () => press('새로 적기', 'Add')],
  ];
  const found: Record<string, unknown> = {};
  for (const [name, enter] of scenes) {
    await enter();
    const wrong = await flawsOf(page);
    if (wrong.length > 0) found[name] = wrong;
  }
  expect(found).toEqual({});
}, 60_000);
