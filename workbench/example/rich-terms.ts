import type { RichCustomer } from './rich-customers';
import { endOfMonths, isoDay } from './rich-days';
import type { Seeded } from './seeded';

export interface RichTerm {
  readonly id: string;
  readonly customer: RichCustomer;
  readonly service: string;
  readonly start: number;
  readonly end: number;
  readonly line: Readonly<Record<string, string>>;
}

const offers = [
  { service: '정수기 렌탈', months: 36, fee: '29900', cycle: '월' },
  { service: '공기청정기 렌탈', months: 24, fee: '19900', cycle: '월' },
  { service: '헬스 회원권', months: 6, fee: '390000', cycle: '반기' },
  { service: '필라테스 회원권', months: 3, fee: '540000', cycle: '분기' },
  { service: '스터디룸 정기권', months: 1, fee: '150000', cycle: '월' },
  { service: '헬스 회원권', months: 12, fee: '720000', cycle: '년' },
] as const;

/** Days before the start of a chain for every so many of its months: terms end all over the year to come. */
const YEAR_DAYS = 365;

/** One term a customer, for some a renewal before it or a successor; a few paused, ended or in talks. */
export function termsOf(random: Seeded, customers: readonly RichCustomer[], today: number): RichTerm[] {
  const terms: RichTerm[] = [];
  const add = (
    customer: RichCustomer,
    offer: (typeof offers)[number],
    start: number,
    extra: Record<string, string>,
  ) => {
    const end = endOfMonths(start, offer.months);
    const id = `K-${isoDay(start).slice(0, 4)}-${String(1001 + terms.length)}`;
    const line = {
      '고객 ID': customer.id,
      고객명: customer.name,
      연락처: customer.line.연락처 ?? '',
      '계약 시작일': isoDay(start),
      '계약 종료일': isoDay(end),
      '서비스 내용': offer.service,
      요금: offer.fee,
      '요금 주기': offer.cycle,
      담당자: customer.manager,
      계약번호: id,
      ...extra,
    };
    terms.push({ id, customer, service: offer.service, start, end, line });
    return terms[terms.length - 1];
  };
  customers.forEach((customer, index) => {
    const offer = random.pick(offers);
    const length = Math.round(offer.months * 30.4);
    const start =
      today - random.whole(Math.max(1, length - 200), Math.min(length + 20, 2 * YEAR_DAYS + length));
    if (index % 3 !== 0) {
      add(customer, offer, start, stateOf(random, start, today));
      return;
    }
    const first = add(customer, offer, start - length, {});
    if (first)
      add(customer, offer, first.end + 1, {
        '이전 계약번호': first.id,
        ...stateOf(random, first.end + 1, today),
      });
  });
  return terms;
}

function stateOf(random: Seeded, start: number, today: number): Record<string, string> {
  const kind = random.whole(1, 20);
  if (kind <= 2) return { '재계약 단계': '상담', '다음 조치일': isoDay(today + random.whole(-2, 6)) };
  if (kind === 3) return { '재계약 단계': '제안', 비고: '조건 검토 중' };
  if (kind === 4) return { 비고: '재계약 예정' };
  if (kind === 5 && start < today - 20) return { '일시중지 시작': isoDay(today - random.whole(5, 15)) };
  if (kind === 6 && start < today - 10) {
    return {
      해지일: isoDay(today - random.whole(1, 9)),
      '이탈 사유': random.pick(['가격', '필요 없어짐', '경쟁사 이동']),
    };
  }
  return {};
}
