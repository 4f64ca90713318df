// Rows of the sheets that the base has too, as a team in the midst of the care process has them.
import { isoDay } from '../example/rich-days';
import { id, type Size, TODAY } from './book-of-size';
import type { Line } from './fill-sheet';

/** What rows are made of. */
export interface CareScene extends Size {
  readonly team: readonly string[];
  managerOf(index: number): string;
}

/** Contacts go back so far: half of 2022 is there, 22,000 rows of the largest log. */
const LOG_DAYS = 820;
/** Complaints of these last days have no case yet: the first run opens one. */
const CASELESS_DAYS = 20;
const groups = ['충성', '수요 높음', '이용 중단', '선택 혼란', '부정적'] as const;
const types = ['VIP 고객', '일반 고객', '신규 고객'] as const;
const classes = ['문의', '요청', '상담', '재계약', '판매', '교육'] as const;
const channels = ['전화', '문자', '이메일', '방문'] as const;

function nameOf(index: number): string {
  return `고객${index}`;
}

export function mailOf(index: number): string {
  return `customer${index}@example.com`;
}

/** Some are grouped by a person, some came by another, one in a hundred is there twice. */
export function customerLine({ contracts, managerOf }: CareScene, index: number): Line {
  const phone = index % 100 === 7 ? index - 1 : index;
  return {
    '고객 ID': id(index),
    고객명: nameOf(index),
    구분: '개인',
    연락처: `010-0000-${String(phone % 10_000).padStart(4, '0')}`,
    이메일: index % 5 === 0 ? '' : mailOf(index),
    담당자: managerOf(index),
    '관계 시작일': TODAY - 700 + (index % 600),
    '고객 유형': index % 3 === 0 ? pick(types, index) : '',
    '관리 그룹': index % 4 === 0 ? pick(groups, index) : '',
    '관리 단계': index % 10 === 0 ? 1 + (index % 3) : '',
    '유입 경로': pick(['검색', '소개', '광고'], index),
    '추천인 고객 ID': index % 20 === 1 ? id(Math.floor(index / 20) % contracts) : '',
    '제품 요구': index % 3 === 1 ? '주말 방문' : '',
    '선호 채널': index % 2 === 0 ? pick(channels, index) : '',
  };
}

/** The last quarter are earlier terms of the first customers, renewed by those. */
export function contractLine({ contracts, managerOf }: CareScene, index: number): Line {
  const running = contracts - Math.floor(contracts / 4);
  const [owner, terms] = index < running ? [index, 0] : [index - running, 1];
  const end = endOf(owner) - 365 * terms;
  const isRenewed = owner < contracts - running && terms === 0;
  const isLost = end < TODAY && owner % 3 === 0 && terms === 0;
  return {
    계약번호: contractId(index),
    '고객 ID': id(owner),
    '계약 시작일': end - 364,
    '계약 종료일': end,
    '서비스 내용': '기본 서비스',
    요금: 50_000 + (owner % 7) * 10_000,
    담당자: managerOf(owner),
    '재계약 단계': isLost
      ? '이탈'
      : end > TODAY && end < TODAY + 60
        ? pick(['안내', '상담', '제안'], owner)
        : '',
    '이탈 사유': isLost ? pick(['가격', '필요 없어짐', '경쟁사 이동'], owner) : '',
    '자동 갱신': owner % 15 === 0 ? '예' : '',
    '이전 계약번호': isRenewed ? contractId(running + owner) : '',
  };
}

/** The last day of a customer's running term: from a hundred days ago to three hundred from now. */
export function endOf(owner: number): number {
  return TODAY - 100 + (owner % 400);
}

export function contractId(index: number): string {
  return `K-2024-${String(index + 1).padStart(5, '0')}`;
}

/** The oldest first. One in fifty is a complaint, one in twenty has a follow-up, few of which are open. */
export function logLine({ contracts, logRows, managerOf }: CareScene, index: number): Line {
  const [day, owner] = [dayOfLog(index, logRows), index % contracts];
  const isComplaint = index % 50 === 0;
  const hasCase = isComplaint && day <= TODAY - CASELESS_DAYS;
  const isFollowedUp = index % 20 === 1;
  return {
    날짜: day,
    '고객 이름': nameOf(owner),
    '소통 채널': pick(channels, index),
    '소통 내용': `${isComplaint ? '불만' : '문의'} ${index}`,
    결과: '안내함',
    담당자: managerOf(owner),
    만족도: isComplaint ? '불만족' : index % 3 === 0 ? '만족' : '',
    '고객 ID': id(owner),
    분류: isComplaint ? '불만' : pick(classes, index),
    기록번호: recordId(index, logRows),
    접수번호: hasCase ? caseId(index / 50, logRows) : '',
    '후속 조치': isFollowedUp ? '다시 전화' : '',
    '후속 기한': isFollowedUp ? day + 7 : '',
    '후속 완료일': isFollowedUp && index % 500 !== 1 ? day + 5 : '',
    '구매 품목': index % 30 === 0 ? '소모품' : '',
    '구매 금액': index % 30 === 0 ? 12_000 : '',
  };
}

/** A case for each complaint of the log but the newest: closed, or still worked on. */
export function caseLine({ logRows, contracts, managerOf }: CareScene, index: number): Line {
  const entry = index * 50;
  const [day, owner] = [dayOfLog(entry, logRows), entry % contracts];
  if (day > TODAY - CASELESS_DAYS) return {};
  const isOpen = day > TODAY - 40;
  return {
    접수번호: caseId(index, logRows),
    '접수 일시': day + 10 / 24,
    '고객 ID': id(owner),
    채널: '전화',
    유형: '불만',
    심각도: pick(['높음', '보통', '낮음'], index),
    내용: `불만 ${entry}`,
    단계: isOpen ? '처리' : '종결',
    담당자: managerOf(owner),
    '첫 응답 일시': day + 11 / 24,
    '처리 일시': isOpen ? '' : day + 15 / 24,
    '종결 일시': isOpen ? '' : day + 16 / 24,
    원인: isOpen ? '' : '제품·서비스 품질',
    '해결 방안': isOpen ? '' : '필터를 바꿈',
    '처리 이력': `${isoDay(day)} 10:00 · 접수`,
    기록번호: recordId(entry, logRows),
  };
}

function dayOfLog(index: number, logRows: number): number {
  return TODAY - LOG_DAYS + 1 + Math.floor((index * LOG_DAYS) / logRows);
}

/** Rows of the log's oldest year, which is closed. */
export function closedRows(logRows: number): number {
  const rows = Array.from({ length: logRows }, (_, index) => isoDay(dayOfLog(index, logRows)));
  return rows.filter((day) => day.startsWith('2022')).length;
}

function recordId(index: number, logRows: number): string {
  return `L-${isoDay(dayOfLog(index, logRows)).slice(0, 4)}-${String(index + 1).padStart(6, '0')}`;
}

function caseId(index: number, logRows: number): string {
  return `C-${isoDay(dayOfLog(index * 50, logRows)).slice(0, 4)}-${String(index + 1).padStart(5, '0')}`;
}

export function pick(words: readonly string[], index: number): string {
  return words[index % words.length] ?? '';
}
