// A made-up year of a rental and membership business: invented people, numbers that nobody has.
import { serialOf } from '../book/time-zone';
import type { Machine } from '../runtime/machine';
import type { Project } from '../runtime/project';
import { typeDocuments } from './documents';
import { beginCare } from './rich-care';
import { contactsOf } from './rich-contacts';
import { customersOf } from './rich-customers';
import { isoDay } from './rich-days';
import { termsOf } from './rich-terms';
import { seeded } from './seeded';
import { showFirstTab, typeLines } from './type-lines';

const SEED = 20241002;

/** The documents' rows and about 120 customers, 160 terms and 1,500 contacts in the year before the book's clock. */
export function typeRich(machine: Machine, project: Project): void {
  const { workbook, state } = machine;
  const today = Math.floor(serialOf(Date.parse(state.now), workbook.timeZone));
  const random = seeded(SEED);
  typeDocuments(machine);
  typeLines(machine, '서비스', [
    {
      '서비스 내용': '정수기 렌탈',
      '품목 유형': '임대',
      '만료 알림(일)': '60',
      '해지 통보(일)': '30',
      '기본 기간(월)': '36',
      '기본 요금': '29900',
      '요금 주기': '월',
      사용: '예',
    },
    {
      '서비스 내용': '공기청정기 렌탈',
      '품목 유형': '임대',
      '만료 알림(일)': '60',
      '해지 통보(일)': '30',
      '기본 기간(월)': '24',
      '기본 요금': '19900',
      '요금 주기': '월',
      사용: '예',
    },
    {
      '서비스 내용': '헬스 회원권',
      '품목 유형': '회원권',
      '만료 알림(일)': '14',
      '기본 기간(월)': '6',
      '기본 요금': '390000',
      '요금 주기': '반기',
      사용: '예',
    },
    {
      '서비스 내용': '필라테스 회원권',
      '품목 유형': '회원권',
      '만료 알림(일)': '14',
      '기본 기간(월)': '3',
      '기본 요금': '540000',
      '요금 주기': '분기',
      사용: '예',
    },
    {
      '서비스 내용': '스터디룸 정기권',
      '품목 유형': '구독',
      '만료 알림(일)': '7',
      '기본 기간(월)': '1',
      '기본 요금': '150000',
      '요금 주기': '월',
      사용: '예',
    },
  ]);
  typeLines(machine, '담당자', [
    { 이름: '정민호', 이메일: 'minho.jung@example.com', 역할: '담당자', 사용: '예' },
  ]);
  typeLines(machine, '공휴일', [{ 날짜: isoDay(today + 30), 이름: '창립 기념일', 쉼: '예' }]);
  const customers = customersOf(random, today);
  const terms = termsOf(random, customers, today);
  typeLines(
    machine,
    '고객 정보',
    customers.map(({ line }) => line),
  );
  typeLines(
    machine,
    '이용고객 대장',
    terms.map(({ line }) => line),
  );
  typeLines(machine, '업무 일지', contactsOf(random, customers, terms, today));
  beginCare(machine, project, today);
  showFirstTab(machine);
}
