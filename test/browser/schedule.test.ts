// The care process by keyboard alone: the real sidebar in Chromium over the built add-on and a book.
import type { Page } from 'playwright-core';
import { type Person, type SidebarBook, sidebarBook } from '../bundle/sidebar/sidebar-book';
import { flawsOf } from './sidebar-flaws';
import { SidebarBrowser } from './sidebar-page';

let browser: SidebarBrowser;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
}, 60_000);
afterAll(() => browser.stop());

const SCHEDULE = '관리 일정';

/** A customer of 김영희 who has complained, was never contacted since June, and has a follow-up that is late. */
function careBook(): SidebarBook {
  const book = sidebarBook();
  const name = '한빛피트니스 강남 제2지점';
  book.fill('고객 정보', {
    '고객 ID': '2001',
    고객명: name,
    연락처: '010-0000-2001',
    '유입 경로': '검색',
    '제품 요구': '단체 회원권',
    담당자: '김영희',
  });
  // Serial numbers of 2024-06-10 and 2024-10-01.
  book.fill('업무 일지', {
    날짜: 45_453,
    '고객 이름': name,
    '고객 ID': '2001',
    '소통 내용': '시설 견학',
    만족도: '불만족',
    '후속 조치': '단체 할인 견적 보내기',
    '후속 기한': 45_566,
    담당자: '김영희',
  });
  book.tickHour('2024-10-02', 7);
  book.machine.set({ at: '2024-10-02T10:00:00+09:00' });
  return book;
}

function open(book: SidebarBook, as: Person): Promise<Page> {
  return browser.openOver((name, input) => {
    const run = book.raw(name, input, { as });
    if (!run.ok) throw new Error(run.error ?? name);
    return run.result;
  });
}

const press = async (page: Page, name: string | RegExp) => {
  await page.getByRole('button', { name }).first().press('Enter');
};

test('a schedule is begun, a to-do put off with its reason, and a week shows it', async () => {
  const book = careBook();
  const page = await open(book, 'admin');
  await press(page, SCHEDULE);
  await press(page, '관리 일정 시작하기');
  await press(page, '할 일 더하기');
  await page.keyboard.type('감사 전화');
  await page.keyboard.press('Tab');
  await page.keyboard.type('모레');
  await page.keyboard.press('Tab');
  await page.keyboard.type('한빛');
  await page.getByRole('option', { name: /한빛피트니스/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Control+Enter');
  await page.getByText('감사 전화').waitFor();

  await press(page, /한빛피트니스.* 할 일$/);
  await page.getByRole('menuitem', { name: '미루기' }).press('Enter');
  await page.keyboard.type('다음 주 월');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+Enter');
  await page.getByText('이 칸을 적어 주세요.').waitFor();
  await page.keyboard.type('휴가');
  await page.keyboard.press('Control+Enter');
  await page.getByText('저장했어요.', { exact: true }).last().waitFor();
  await press(page, '다음 주');
  await page.getByText('2024-10-07 (월)', { exact: false }).first().waitFor();
  await page.getByText('처음 기한 2024-10-04 (금)', { exact: false }).waitFor();
  expect(await flawsOf(page)).toEqual([]);
  expect(book.rows(SCHEDULE, '기한', '사유', '미룬 사유')).toEqual([['2024-10-07', '감사 전화', '휴가']]);
}, 60_000);

test('before a contact is logged it warns, and what it closes is ticked; one save does both', async () => {
  const book = careBook();
  const page = await open(book, 'younghee');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('Alt+2');
  await page.getByRole('combobox').first().fill('한빛');
  await page.keyboard.press('Enter');
  await page.getByText('너무 오래 연락하지 않았어요. 114일 만이에요', { exact: false }).waitFor();
  await page.getByRole('checkbox', { name: /단체 할인 견적 보내기/, checked: true }).waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await page.getByRole('textbox', { name: /소통 내용/ }).fill('견적을 보냈어요');
  await page.keyboard.press('Control+Enter');
  await page.getByText('저장했어요.', { exact: true }).first().waitFor();
  expect(book.rows('업무 일지', '소통 내용', '후속 완료일').slice(-2)).toEqual([
    ['시설 견학', '2024-10-02'],
    ['견적을 보냈어요', ''],
  ]);
  // It is gone from 오늘 at once.
  await page.keyboard.press('Alt+1');
  await page.getByRole('heading', { level: 1, name: '오늘 챙길 일 1건' }).waitFor();
}, 60_000);

test('a proposal is taken over, and a stage whose gate is closed is refused with the reason', async () => {
  const book = careBook();
  const page = await open(book, 'younghee');
  await press(page, '세분화');
  await page.getByText('관리 그룹별').waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await press(page, /^부정적/);
  await press(page, /한빛피트니스/);
  await page.getByText('2024-06-10 만족도 응답이 ‘불만족’이에요.').waitFor();
  await press(page, '관리 그룹: 제안대로 정하기');
  await page.getByText('저장했어요.', { exact: true }).first().waitFor();
  expect(book.rows('고객 정보', '고객 ID', '관리 그룹')).toContainEqual(['2001', '부정적']);
  await press(page, '관리 단계 바꾸기');
  await page.keyboard.press('5');
  await page.keyboard.press('Control+Enter');
  await page.getByText('아직 5단계로 갈 수 없어요. 계약이나 구매가 없어요.').first().waitFor();
  expect(await flawsOf(page)).toEqual([]);
  await page.keyboard.press('3');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('button', { name: '관리 단계 바꾸기' }).waitFor();
  expect(book.rows('고객 정보', '고객 ID', '관리 단계')).toContainEqual(['2001', 3]);
}, 60_000);
