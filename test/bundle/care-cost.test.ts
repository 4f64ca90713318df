// What the care process adds to a run, counted: a fixed number of round trips for each sheet in use, whatever its rows.
import type { CallCounts } from '../../workbench/apps-script/state';
import { fill } from '../../workbench/bench/fill-sheet';
import { SidebarBook } from './sidebar/sidebar-book';

/** 2024-09-02 as a serial number. */
const DAY = 45_537;
const CUSTOMERS = 20;

/** Every later sheet in use, with so many rows of the same kind in each; none of them has anything to tell. */
function careBook(rows: number): SidebarBook {
  const book = new SidebarBook();
  book.run('install');
  const idOf = (index: number) => String(1001 + (index % CUSTOMERS));
  const put = (name: string, count: number, lineOf: (index: number) => Record<string, string | number>) =>
    fill(book.machine, name, count, lineOf);
  put('담당자', 1, () => ({ 이름: '이서연', 이메일: 'seoyeon.lee@example.com', 역할: '관리자' }));
  put('서비스', 1, () => ({ '서비스 내용': '기본 서비스' }));
  put('고객 정보', CUSTOMERS, (index) => ({
    '고객 ID': idOf(index),
    고객명: `고객 ${idOf(index)}`,
    연락처: `010-0000-${idOf(index)}`,
  }));
  put('이용고객 대장', CUSTOMERS, (index) => ({
    '고객 ID': idOf(index),
    '계약 시작일': DAY - 200,
    '계약 종료일': DAY + 700,
    '서비스 내용': '기본 서비스',
    요금: 10_000,
    담당자: '이서연',
  }));
  layLaterTabs(book);
  put('관리 일정', rows, (index) => ({
    기한: DAY,
    '고객 ID': idOf(index),
    사유: `연락 ${index}`,
    완료일: DAY,
  }));
  put('이용 정보', rows, (index) => ({
    날짜: DAY,
    '고객 ID': idOf(index),
    종류: '이용',
    품목: `이용 ${index}`,
  }));
  put('불만·요청', rows, (index) => ({
    '접수 일시': DAY + 0.4,
    '고객 ID': idOf(index),
    유형: '요청',
    내용: `요청 ${index}`,
    단계: '종결',
    '첫 응답 일시': DAY + 0.45,
    '처리 일시': DAY + 0.5,
    '종결 일시': DAY + 0.5,
    원인: '기타',
    '해결 방안': '바꿈',
  }));
  put('관리 계획', rows, (index) => ({
    계획: '지난 계획',
    단계: `할 일 ${index}`,
    기한: DAY,
    진행: '완료',
    완료일: DAY,
  }));
  put('교육·참여', rows, (index) => ({ 날짜: DAY, 종류: '직원 교육', 제목: `교육 ${index}`, 완료일: DAY }));
  return book;
}

/** The first row of each, by the sidebar. */
function layLaterTabs(book: SidebarBook): void {
  const as = { as: 'admin' } as const;
  const save = <Draft>(draft: Draft) => ({ key: book.key(), draft });
  const [customerId, today, manager] = ['1001', '2024-10-02', '이서연'] as const;
  book.call('beginPolicy', {}, as);
  book.call('beginSchedule', save({}), as);
  const asked = { channel: '전화', severity: 'low', content: '점검일 변경', manager } as const;
  const { caseId } = book.call('addCase', save({ customerId, kind: 'request', ...asked }), as);
  const closing = { cause: '기타', solution: '바꿈', prevention: '', satisfaction: null } as const;
  book.call('answerCase', save({ caseId }), as);
  book.call('stepCase', save({ caseId, from: 'checked', to: 'closed', ...closing }), as);
  const used = { item: '이용', quantity: '', amount: '', contractId: '', memo: '' };
  book.call('addUsage', save({ customerId, date: today, kind: 'use', ...used }), as);
  const goal = {
    figure: '',
    direction: 'atLeast',
    target: '',
    careGroup: '',
    customerType: '',
    strategy: '',
  } as const;
  const step = { step: '정리', from: today, due: '2025-12-31', manager, budget: '' };
  book.call(
    'addPlan',
    save({ plan: '올해', periodStart: today, periodEnd: '2025-12-31', ...goal, ...step }),
    as,
  );
  const held = { customerId: null, doneOn: today, result: '', nextDue: null };
  book.call(
    'saveProgramme',
    save({ kind: 'staffTraining', title: '응대', date: today, managers: [manager], ...held }),
    as,
  );
}

/** The run of a later day on which nobody has changed anything, by day and in the afternoon. */
function costs(book: SidebarBook): readonly CallCounts[] {
  for (const hour of [11, 12, 13, 14]) book.tickHour('2024-10-02', hour);
  return [
    book.tickHour('2024-10-07', 9),
    ...[12, 13, 14].map((hour) => book.tickHour('2024-10-07', hour)),
  ].map(({ calls }) => calls);
}

const few = costs(careBook(40));
const many = costs(careBook(200));

test('runs with every sheet in use make the same calls for few rows as for many', () => {
  expect(many.map(({ byMethod }) => byMethod)).toEqual(few.map(({ byMethod }) => byMethod));
  expect(many.map(({ roundTrips }) => roundTrips)).toEqual(few.map(({ roundTrips }) => roundTrips));
});

test('each sheet of the care process adds few round trips to those of the base', () => {
  // Seven sheets, of which four may have something to be written, and looked at before and after.
  expect(Math.max(...many.map(({ roundTrips }) => roundTrips))).toBeLessThanOrEqual(40 + 7 * 2 + 4 * 4);
});
