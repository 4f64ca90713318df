import { isoDay } from './rich-days';
import type { Seeded } from './seeded';

export interface RichCustomer {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly manager: string;
  readonly line: Readonly<Record<string, string>>;
}

const families = [
  '강',
  '고',
  '권',
  '남',
  '노',
  '문',
  '민',
  '배',
  '백',
  '서',
  '송',
  '신',
  '안',
  '오',
  '유',
  '윤',
  '임',
  '장',
  '전',
  '조',
  '차',
  '한',
  '허',
  '황',
] as const;
const givenNames = [
  '가람',
  '나래',
  '다온',
  '도윤',
  '라희',
  '마루',
  '미르',
  '보람',
  '새봄',
  '서준',
  '소담',
  '슬기',
  '아라',
  '예린',
  '우주',
  '은결',
  '이든',
  '재희',
  '지안',
  '찬솔',
  '초롱',
  '태오',
  '하늘',
  '해솔',
  '현서',
] as const;
const businesses = [
  '가온디자인',
  '누리카페',
  '다솜어린이집',
  '라온치과',
  '미리내서점',
  '바른정형외과',
  '새솔법무사사무소',
  '온새미로공방',
  '하람물류',
  '한결인쇄',
] as const;
const managers = ['김영희', '박철수', '정민호'] as const;
const sources = ['검색', '소개', '광고', '방문', '소셜 미디어'] as const;
const districts = ['서울 마포구', '서울 성동구', '경기 성남시', '인천 연수구', '대전 유성구'] as const;

const needs = ['조용한 자리', '주말 이용', '가족 할인', '오전 방문'] as const;

const CUSTOMERS = 116;

/** Customers with ids from 2001 on; phones are 010-0000-xxxx, which nobody has. */
export function customersOf(random: Seeded, today: number): RichCustomer[] {
  const used = new Set<string>();
  return Array.from({ length: CUSTOMERS }, (_, index) => {
    const business = index % 12 === 5 ? businesses[Math.floor(index / 12)] : undefined;
    const name = business ?? newName(random, used);
    const id = String(2001 + index);
    const type = random.chance(0.15) ? 'VIP 고객' : random.chance(0.2) ? '신규 고객' : '일반 고객';
    const manager = random.pick(managers);
    const source = random.pick(sources);
    const line = {
      '고객 ID': id,
      고객명: name,
      구분: business === undefined ? '개인' : '사업자',
      연락처: `010-0000-${String(2001 + index)}`,
      이메일: random.chance(0.7) ? `customer${id}@example.com` : '',
      주소: random.chance(0.5) ? random.pick(districts) : '',
      담당자: manager,
      '관계 시작일': isoDay(today - random.whole(30, 900)),
      '고객 유형': type,
      '유입 경로': source,
      '추천인 고객 ID': source === '소개' && index > 8 ? String(2001 + (index % 7)) : '',
      '제품 요구': index % 3 === 0 ? (needs[index % needs.length] ?? '') : '',
      '선호 채널': random.chance(0.4) ? random.pick(['전화', '문자', '이메일']) : '',
    };
    return { id, name, type, manager, line };
  });
}

function newName(random: Seeded, used: Set<string>): string {
  for (;;) {
    const name = `${random.pick(families)}${random.pick(givenNames)}`;
    if (used.has(name)) continue;
    used.add(name);
    return name;
  }
}
