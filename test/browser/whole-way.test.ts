// One customer through the whole of the care process, in the sidebar: recommended, sorted, contacted, under contract,
// renewed, and recommending others in turn.
import type { Page } from 'playwright-core';
import { newCustomer, type SidebarBook, sidebarBook } from '../bundle/sidebar/sidebar-book';
import { SidebarBrowser } from './sidebar-page';

let browser: SidebarBrowser;
let book: SidebarBook;
let page: Page;
beforeAll(async () => {
  browser = await SidebarBrowser.start();
  book = sidebarBook();
  book.call('beginSchedule', { key: book.key(), draft: {} }, { as: 'admin' });
  book.call('addPlan', { key: book.key(), draft: PLAN }, { as: 'admin' });
}, 120_000);
afterAll(() => browser.stop());

const NAME = '한새봄';
const PLAN = {
  plan: '연말까지 접촉 늘리기',
  periodStart: '2024-10-01',
  periodEnd: '2024-12-31',
  figure: 'contacts',
  direction: 'atLeast',
  target: '10',
  careGroup: '',
  customerType: '',
  strategy: '문의한 고객에게 먼저 연락',
  step: '연락 목록 만들기',
  from: '2024-10-01',
  due: '2024-12-20',
  manager: '김영희',
  budget: '',
} as const;

/** The sidebar as 김영희 opens it at a moment in Seoul. */
async function at(wallTime: string): Promise<void> {
  book.machine.set({ at: `${wallTime}:00+09:00` });
  page = await browser.openOver((name, input) => {
    const run = book.raw(name, input, { as: 'younghee' });
    if (!run.ok) throw new Error(run.error ?? name);
    return run.result;
  });
  page.setDefaultTimeout(15_000);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

/** The hourly runs of an afternoon: what few jobs need is read in turns then. */
function afternoon(day: string): void {
  for (const hour of [13, 14, 15, 16, 17, 18]) book.tickHour(day, hour);
}

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().press('Enter');
const chip = (word: string) => page.locator('.chip', { hasText: word }).first().click();
/** Chooses an action of the customer's line in 오늘 that says something. */
async function doIn(text: string, action: string): Promise<void> {
  const row = page.locator('li.row', { hasText: NAME }).filter({ hasText: text }).first();
  await row.getByRole('button', { name: /할 일$/ }).press('Enter');
  await page.getByRole('menuitem', { name: action }).press('Enter');
}

/** Goes to a page below 오늘. */
const pageNamed = (name: string) =>
  page.getByRole('navigation', { name: '업무' }).getByRole('button', { name, exact: true }).press('Enter');

const saved = () => page.getByText('저장했어요.', { exact: true }).first().waitFor();
const box = (name: string | RegExp) => page.getByRole('textbox', { name });
const ofCustomer = (...headers: string[]) =>
  book
    .rows('고객 정보', '고객명', ...headers)
    .find(([name]) => name === NAME)
    ?.slice(1);

test('a lead comes by referral, is registered while its first contact is logged', async () => {
  await at('2024-10-02T10:00');
  await page.keyboard.press('Alt+2');
  await page.getByRole('combobox').first().fill(NAME);
  await page.getByRole('option', { name: /새 고객으로 등록/ }).click();
  await box(/^연락처/).fill('010-0000-7001');
  await page.getByRole('combobox', { name: /유입 경로/ }).fill('소개');
  await page.getByRole('combobox', { name: /추천인/ }).fill('홍길동');
  await page.getByRole('option', { name: /홍길동/ }).click();
  await page.getByText('홍길동님이 추천').waitFor();
  await page.getByRole('button', { name: '등록', exact: true }).press('Enter');
  await page.getByRole('button', { name: '등록', exact: true }).waitFor({ state: 'detached' });
  await chip('전화');
  await chip('상담');
  await box(/소통 내용/).fill('단체 회원권 가격을 물어봄');
  await page.keyboard.press('Control+Enter');
  await saved();
  expect(ofCustomer('연락처', '유입 경로', '추천인 고객 ID')).toEqual(['010-0000-7001', '소개', '1001']);
});

test('the rules propose a group with the reason, and a person decides', async () => {
  book.tickHour('2024-10-02', 14);
  await at('2024-10-02T15:00');
  await page.keyboard.press('Alt+3');
  await page.getByRole('combobox').first().fill(NAME);
  await page.keyboard.press('Enter');
  await press('관리 그룹 바꾸기');
  await chip('수요 높음');
  await page.keyboard.press('Control+Enter');
  await saved();
  expect(ofCustomer('관리 그룹')).toEqual(['수요 높음']);
});

test('a complaint opens a case, and is answered within its deadline over a holiday', async () => {
  await at('2024-10-02T17:00');
  await page.keyboard.press('Alt+2');
  await page.getByRole('combobox').first().fill(NAME);
  await page.keyboard.press('Enter');
  await chip('이메일');
  await chip('불만');
  await box(/소통 내용/).fill('샤워실 온수가 나오지 않음');
  await page.keyboard.press('Control+Enter');
  await saved();
  // The day between is 개천절.
  await at('2024-10-04T09:30');
  await pageNamed('불만·요청');
  await press(new RegExp(NAME));
  await press('첫 응답함');
  await saved();
  await page.getByText('기한 안에 했어요').first().waitFor();
  await press('회신함');
  await box(/해결 방안/).fill('보일러 부품을 갈았음');
  await page.keyboard.press('Control+Enter');
  await page.getByText('보일러 부품을 갈았음').first().waitFor();
  book.tickHour('2024-10-04', 10);
  expect(book.rows('불만·요청', '고객명', '첫 응답 기한', '첫 응답 일시', '기한 준수', '단계')).toEqual([
    [NAME, '2024-10-04T12:00:00+09:00', '2024-10-04T09:30:00+09:00', '준수', '회신'],
  ]);
});

test('the cadence of the group asks for a contact, and the contact closes it; the plan’s figure moves', async () => {
  afternoon('2024-10-04');
  expect(book.rows('관리 계획', '결과')).toEqual([['2건']]);
  const todo = () =>
    book.rows('관리 일정', '고객명', '종류', '상태', '기한').find(([name]) => name === NAME) ?? [];
  expect(todo().slice(1, 3)).toEqual(['정기 연락', '예정']);
  await at(`${todo()[3]}T10:00`);
  await doIn('연락', '연락 기록');
  await chip('전화');
  await box(/소통 내용/).fill('단체 회원권 견적을 다시 설명함');
  await page.keyboard.press('Control+Enter');
  await saved();
  book.tickHour(String(todo()[3]), 15);
  expect(todo()[2]).toBe('완료');
  expect(book.rows('관리 계획', '결과')).toEqual([['3건']]);
});

/** Goes to the contracts of a customer. */
async function contractsOf(name: string): Promise<void> {
  await page.keyboard.press('Alt+4');
  await page.getByRole('combobox').first().fill(name);
  await page
    .getByRole('option', { name: new RegExp(name) })
    .first()
    .click();
}

test('a contract is written, its end proposed from the start and the months', async () => {
  await at('2024-10-25T10:00');
  await contractsOf(NAME);
  await press('새 계약');
  await chip('프리미엄 서비스');
  await box(/계약 시작일/).fill('2024-10-26');
  await box('계약 기간(월)').fill('2');
  await page.getByText('→ 2024-12-25', { exact: false }).waitFor();
  await box(/^요금/).fill('10만원');
  await page.keyboard.press('Control+Enter');
  await saved();
  expect(
    book
      .rows('이용고객 대장', '고객명', '계약 시작일', '계약 종료일', '서비스 내용', '요금', '담당자')
      .at(-1),
  ).toEqual([NAME, '2024-10-26', '2024-12-25', '프리미엄 서비스', 100_000, '김영희']);
});

test('the contract comes up on the renewal board and goes through its stages', async () => {
  book.tickHour('2024-11-11', 9);
  await at('2024-11-11T10:00');
  await pageNamed('재계약 보드');
  for (const stage of ['안내', '상담', '제안']) {
    await press(new RegExp(`^${NAME}.*${stage}`));
    await saved();
    await page
      .getByRole('region', { name: new RegExp(`^${stage}`) })
      .getByText(NAME)
      .waitFor();
  }
  expect(book.rows('이용고객 대장', '고객명', '재계약 단계').at(-1)).toEqual([NAME, '제안']);
});

test('the renewal is proposed by mail once the team has switched that on', async () => {
  const set = (key: string, before: string, value: string) =>
    book.call('saveSetting', { key: book.key(), draft: { key, before, value } }, { as: 'admin' });
  set('businessName', '', '한결 피트니스');
  set('businessPhone', '', '02-000-0000');
  set('offersOn', '아니오', '예');
  const customerId = String(book.rows('고객 정보', '고객명', '고객 ID').find(([name]) => name === NAME)?.[1]);
  const edits = [{ field: 'email' as const, before: '', after: 'saebom@example.com' }];
  book.call('saveCustomer', { key: book.key(), draft: { customerId, edits } });
  await at('2024-11-25T07:30');
  await pageNamed('재계약 안내 메일');
  await page.getByText(NAME).first().waitFor();
  book.tickHour('2024-11-25', 9);
  expect(book.mails().filter(({ to }) => to === 'saebom@example.com')).toMatchObject([
    { on: '2024-11-25', subject: expect.stringContaining('한결 피트니스') },
  ]);
});

test('it is renewed, and the terms name each other', async () => {
  await at('2024-11-26T10:00');
  await doIn('프리미엄 서비스', '갱신하기');
  await page.getByText('→ 2025-02-25', { exact: false }).waitFor();
  await page.keyboard.press('Control+Enter');
  await saved();
  book.tickHour('2024-11-26', 11);
  const [first, second] = book
    .rows('이용고객 대장', '고객명', '계약번호', '이전 계약번호', '다음 계약번호', '상태')
    .filter(([name]) => name === NAME);
  expect(second?.slice(2, 4)).toEqual([first?.[1], '']);
  expect(first?.[3]).toBe(second?.[1]);
});

test('who was recommended recommends: the referral is counted', async () => {
  const id = String(book.rows('고객 정보', '고객명', '고객 ID').find(([name]) => name === NAME)?.[1]);
  book.call('addCustomer', {
    key: book.key(),
    draft: newCustomer({ name: '서다온', phone: '010-0000-7002', source: '소개', referrerId: id }),
  });
  afternoon('2024-11-27');
  await at('2024-11-27T19:00');
  await pageNamed('세분화');
  await page.getByText('추천을 많이 한 고객').waitFor();
  await page
    .getByRole('button', { name: new RegExp(NAME) })
    .first()
    .waitFor();
});
