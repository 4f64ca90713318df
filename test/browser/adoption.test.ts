// The way to a ledger of the team's own, in the built sidebar with the fake server behind it.
import type { Page } from 'playwright-core';
import type { FakeServer } from '../sidebar/fake-server';
import { ask, type PageOptions, SidebarBrowser } from './sidebar-page';

let browser: SidebarBrowser;
let page: Page;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
}, 60_000);
afterAll(() => browser.stop());

async function open(options: PageOptions = {}): Promise<void> {
  page = await browser.open({ ledger: 'gym', ...options });
  await page.locator('h1:not(.sr)').waitFor();
}

/** From the settings to the columns of the gym's members, with the keyboard. */
async function toColumns(options: PageOptions = {}): Promise<void> {
  await open(options);
  await page.keyboard.press('Alt+5');
  await page.getByRole('button', { name: '기존 대장 연결하기' }).press('Enter');
  await page.getByRole('button', { name: '회원 명단' }).press('Enter');
  await box('B').waitFor();
}

async function toChanges(options: PageOptions = {}): Promise<void> {
  await toColumns(options);
  await page.keyboard.press('Control+Enter');
  await heading('바뀌는 칸').waitFor();
  await page.getByText('확실한 것').waitFor();
}

async function toConfirm(options: PageOptions = {}): Promise<void> {
  await toChanges(options);
  await page.keyboard.press('Control+Enter');
  await page.getByText('되돌릴 수 있어요').waitFor();
}

const figure = (count: number) => count.toLocaleString('en');
const box = (letter: string) => page.getByRole('combobox', { name: new RegExp(`^${letter} ·`) });
const heading = (name: string) => page.getByRole('heading', { name, level: 1 });
const focused = () => page.evaluate<string>('document.activeElement.innerText');
const calls = () => ask<FakeServer['calls']>(page, 'calls');
const inputsOf = async (name: string) =>
  (await calls()).flatMap(([one, input]) => (one === name ? [input] : []));

describe('a spreadsheet without a ledger of ours', () => {
  test('first offers the ledger that its team has kept in it', async () => {
    await open({ book: 'bare' });
    const [first, second] = await page.getByRole('tabpanel').getByRole('button').allInnerTexts();
    expect([first, second]).toEqual(['쓰던 대장 연결하기', '빈 대장으로 시작하기']);
    await page.getByRole('button', { name: '쓰던 대장 연결하기' }).press('Enter');
    await heading('어느 시트인가요?').waitFor();
  });

  test('starts with an empty one when that is wanted', async () => {
    await open({ book: 'bare' });
    await page.getByRole('button', { name: '빈 대장으로 시작하기' }).press('Enter');
    await page.getByText('오늘 챙길 일이 없어요.').waitFor();
  });

  test('offers the installation where there is nothing of their own', async () => {
    await open({ book: 'bare', ledger: 'none' });
    await page.getByRole('button', { name: '설치하러 가기' }).waitFor();
  });
});

describe('the columns', () => {
  test('are corrected by typing, and the server is asked once about the choice', async () => {
    await toColumns();
    await box('A').focus();
    await page.keyboard.type('비고');
    await page.keyboard.press('Enter');
    await page.getByText('직접 고르셨어요.').waitFor();
    expect(await inputsOf('previewAdoption')).toEqual([
      { tab: '회원 명단', role: null, mapping: {}, yes: [] },
      { tab: '회원 명단', role: 'mixed', mapping: { A: 'memo' }, yes: [] },
    ]);
    expect(await box('A').inputValue()).toBe('비고');
    expect(await box('A').evaluate((element) => element.matches(':focus'))).toBe(true);
  });

  test('stay in their place on the screen while the server looks again', async () => {
    await toColumns();
    await box('G').focus();
    const before = await page.locator('.scroll').evaluate((element) => element.scrollTop);
    expect(before).toBeGreaterThan(0);
    await page.keyboard.type('그대로');
    await page.keyboard.press('Enter');
    await page.getByText('직접 고르셨어요.').waitFor();
    const after = await page.locator('.scroll').evaluate((element) => element.scrollTop);
    // Only the line that says why has become shorter.
    expect(Math.abs(after - before)).toBeLessThan(40);
  });

  test('keep what they were when something is typed and not chosen', async () => {
    await toColumns();
    await box('B').focus();
    await page.keyboard.type('없는 열');
    await page.getByText('그런 열은 없어요.').waitFor();
    await page.keyboard.press('Tab');
    expect(await box('B').inputValue()).toBe('고객명');
    expect(await inputsOf('previewAdoption')).toHaveLength(1);
  });

  test('are proposed anew for another role, and come back with the first one', async () => {
    await toColumns();
    await box('A').focus();
    await page.keyboard.type('비고');
    await page.keyboard.press('Enter');
    await page.getByText('직접 고르셨어요.').waitFor();
    await page.getByRole('radio', { name: '업무 일지' }).focus();
    await page.keyboard.press('4');
    await page.getByText('7열 가운데 0열을 맞췄고').waitFor();
    await page.keyboard.press('1');
    await page.getByText('7열을 모두 맞췄어요.').waitFor();
    expect(await box('A').inputValue()).toBe('비고');
  });

  test('that the server refuses can be put back to the proposal', async () => {
    await toColumns();
    await ask(page, 'adoption.refusals.push("‘비고’ 열은 없어요.")');
    await box('A').focus();
    await page.keyboard.type('비고');
    await page.keyboard.press('Enter');
    await page.getByText('‘비고’ 열은 없어요.').waitFor();
    await ask(page, 'adoption.refusals.push("‘비고’ 열은 없어요.")');
    await page.reload();
    await page.locator('h1:not(.sr)').waitFor();
    await ask(page, 'adoption.refusals.push("‘비고’ 열은 없어요.")');
    await page.keyboard.press('Alt+5');
    await page.getByRole('button', { name: '기존 대장 연결하기' }).press('Enter');
    await page.getByRole('button', { name: '회원 명단' }).press('Enter');
    await page.getByRole('button', { name: '처음 제안으로 되돌리기' }).press('Enter');
    await box('B').waitFor();
    expect(await box('A').inputValue()).toBe('그대로 두기');
  });
});

describe('going through the steps', () => {
  test('puts the focus on each heading, forwards and back', async () => {
    await toChanges();
    expect(await focused()).toBe('바뀌는 칸');
    await page.keyboard.press('Control+Enter');
    await page.getByText('되돌릴 수 있어요').waitFor();
    expect(await focused()).toBe('연결할까요?');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('바뀌는 칸');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('열 맞추기');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('어느 시트인가요?');
    await page.keyboard.press('Escape');
    await heading('설정').waitFor();
  });

  test('loses no choice by going back, to another view, or by a reload', async () => {
    await toChanges();
    const digits = page.getByRole('checkbox', { name: /앞자리 0/ });
    await digits.press('Space');
    await page.keyboard.press('Escape');
    await box('A').waitFor();
    await page.keyboard.press('Control+Enter');
    expect(await digits.isChecked()).toBe(true);
    await page.keyboard.press('Alt+1');
    await heading('오늘 챙길 일 5건').waitFor();
    await page.keyboard.press('Alt+5');
    expect(await digits.isChecked()).toBe(true);
    await page.reload();
    await page.locator('h1:not(.sr)').waitFor();
    await page.keyboard.press('Alt+5');
    await page.getByRole('button', { name: '기존 대장 연결하기' }).press('Enter');
    await page.getByRole('button', { name: '회원 명단' }).press('Enter');
    await box('A').waitFor();
    await page.keyboard.press('Control+Enter');
    expect(await digits.isChecked()).toBe(true);
  });
});

describe('what would change', () => {
  test('asks first about the status, with the rows that disagree, and nothing is ticked', async () => {
    await toChanges();
    const boxes = page.getByRole('checkbox');
    expect(await boxes.first().evaluate((element) => element.parentElement?.textContent)).toMatch(
      /‘상태’ 열을/,
    );
    await page.getByText('5행: 적힌 말 ‘이용중’, 날짜로는 ‘만료’').waitFor();
    expect(await Promise.all((await boxes.all()).map((one) => one.isChecked()))).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('says what moves elsewhere, and what could not be read', async () => {
    await toChanges();
    await page.getByText('보조 연락처: 02-555-0006').waitFor();
    await page.getByRole('region', { name: '읽지 못했어요' }).getByText('연말까지').waitFor();
  });

  test('is asked for piece by piece where it is long, and the focus goes to the new piece', async () => {
    await toChanges({ ledger: 'long' });
    await page.locator('summary', { hasText: '5,000칸' }).press('Enter');
    const more = page.getByRole('button', { name: '더 보기 (4,980칸 남음)' });
    await more.press('Enter');
    await page.getByRole('button', { name: '더 보기 (4,780칸 남음)' }).waitFor();
    expect(await focused()).toMatch(/^C24\b/);
    expect(await page.locator('details[open] .cells > li').count()).toBe(220);
  });
});

describe('agreeing', () => {
  test('says what it comes to, and hands back what was seen', async () => {
    await toChanges();
    await page.getByRole('checkbox', { name: /‘상태’ 열을/ }).press('Space');
    await page.keyboard.press('Control+Enter');
    await page.getByText('확인해 주신 2칸을 고쳐요.').waitFor();
    await page.getByText('확인하지 않은 2칸은 그대로 둬요.').waitFor();
    await page.keyboard.press('Control+Enter');
    await heading('연결했어요').waitFor();
    await page.getByText('고객 정보에 고객 44명을 더했어요.').waitFor();
    expect(await inputsOf('adopt')).toEqual([
      { tab: '회원 명단', role: null, mapping: {}, yes: ['bind status'], seen: 'seen-0' },
    ]);
  });

  test('shows how far it is while it takes several executions', async () => {
    await toConfirm();
    await page.evaluate('void Object.assign(window.fakeServer.adoption, { calls: 3 })');
    // What the page says in passing, as nobody can tell when to look.
    await page.evaluate(`window.said = [];
      new MutationObserver(() => said.push(document.querySelector('progress + [role=status]')?.textContent))
        .observe(document.body, { childList: true, subtree: true, characterData: true });`);
    await page.keyboard.press('Control+Enter');
    await heading('연결했어요').waitFor();
    await page.getByText('칸 46개를 고쳤어요.').waitFor();
    const said = await page.evaluate<string[]>('[...new Set(said.filter(Boolean))]');
    expect(said).toEqual([500, 1000, 1500].map((done) => `2,000 가운데 ${figure(done)}까지 했어요.`));
    expect(await inputsOf('continueAdoption')).toHaveLength(3);
  });

  test('goes on while the person is elsewhere', async () => {
    await toConfirm();
    await page.evaluate('void Object.assign(window.fakeServer, { delay: 300 })');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Alt+1');
    await heading('오늘 챙길 일 5건').waitFor();
    await page.keyboard.press('Alt+5');
    await heading('연결했어요').waitFor();
  });

  test('to a sheet that has changed since changes nothing and shows it anew', async () => {
    await toConfirm();
    await page.evaluate('void (window.fakeServer.adoption.edits += 1)');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText('그 사이에 시트가 바뀌었어요.').waitFor();
    await heading('바뀌는 칸').waitFor();
    await page.getByText('확실한 것').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('되돌릴 수 있어요').waitFor();
    await page.keyboard.press('Control+Enter');
    await heading('연결했어요').waitFor();
    expect(await inputsOf('adopt')).toMatchObject([{ seen: 'seen-0' }, { seen: 'seen-1' }]);
  });

  test('that fails says why, and leads to what can be gone on with', async () => {
    await toConfirm();
    await page.evaluate("void window.fakeServer.faults.push('throws')");
    await page.evaluate('void Object.assign(window.fakeServer.adoption, { unfinished: true })');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText('실행하지 못했어요.').waitFor();
    await page.getByRole('button', { name: '어떻게 됐는지 보기' }).press('Enter');
    await page.getByRole('button', { name: '이어서 하기' }).press('Enter');
    await heading('연결했어요').waitFor();
    expect(await inputsOf('continueAdoption')).toHaveLength(1);
  });
});

describe('taking it back', () => {
  const toUndo = async () => {
    await toConfirm();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('button', { name: '연결하기 전으로 되돌리기' }).press('Enter');
    await heading('되돌릴까요?').waitFor();
    await page.getByText('그 뒤에 고친 칸').waitFor();
  };

  test('keeps what was edited since, unless the value of before is wanted', async () => {
    await toUndo();
    await page.getByText('지금: 010-0000-9999').waitFor();
    await page.keyboard.press('Control+Enter');
    await heading('되돌렸어요').waitFor();
    expect(await inputsOf('undoAdoption')).toEqual([{ adoptionId: 'A-1', restore: [] }]);
  });

  test('restores the cells that were ticked', async () => {
    await toUndo();
    await page.getByRole('checkbox', { name: '연결하기 전 값으로' }).press('Space');
    await page.keyboard.press('Control+Enter');
    await heading('되돌렸어요').waitFor();
    expect(await inputsOf('undoAdoption')).toEqual([{ adoptionId: 'A-1', restore: ['q1'] }]);
    await page.getByRole('button', { name: '시트 목록으로' }).press('Enter');
    await page.locator('.fact', { hasText: '되돌렸어요' }).waitFor();
    expect(await page.getByRole('button', { name: '회원 명단 되돌리기' }).count()).toBe(0);
  });
});

describe('adding the rows of another tab', () => {
  const toRows = async () => {
    await open();
    await page.keyboard.press('Alt+5');
    await page.getByRole('button', { name: '기존 대장 연결하기' }).press('Enter');
    await page.getByRole('button', { name: '다른 시트의 행 더하기' }).press('Enter');
    await page.getByRole('button', { name: '붙여넣은 행' }).press('Enter');
    await page.getByText('새 행 2개').waitFor();
  };

  test('adds what is new and changes no cell that was not ticked', async () => {
    await toRows();
    await page.getByText('이미 있는 행 9개').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('2행을 더하고 0칸을 바꿨어요.').first().waitFor();
    expect(await inputsOf('addRows')).toEqual([
      { tab: '붙여넣은 행', mapping: {}, seen: 'seen-0', take: [] },
    ]);
  });

  test('takes over the differing cells that were ticked', async () => {
    await toRows();
    await page.getByRole('checkbox', { name: '새 값: 010-0000-7777' }).press('Space');
    await page.getByRole('button', { name: /^2행 더하고 1칸 바꾸기/ }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('2행을 더하고 1칸을 바꿨어요.').first().waitFor();
    expect(await inputsOf('addRows')).toMatchObject([{ take: ['d1'] }]);
  });

  test('looks again when the tab has changed since', async () => {
    await toRows();
    await page.evaluate('void (window.fakeServer.adoption.edits += 1)');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('alert').getByText('그 사이에 시트가 바뀌었어요.').waitFor();
    await page.getByRole('button', { name: /^2행 더하/ }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('2행을 더하고 0칸을 바꿨어요.').first().waitFor();
  });
});
