// The example tables of the source documents, typed into an installed book as a person would.
import type { SheetModel } from './book/model';
import { columnName } from './book/references';
import { edit } from './runtime/edit';
import type { Machine } from './runtime/machine';

type Lines = readonly Readonly<Record<string, string>>[];

const services: Lines = [
  {
    '서비스 내용': '프리미엄 서비스',
    '품목 유형': '구독',
    '만료 알림(일)': '60',
    '해지 통보(일)': '30',
    '기본 기간(월)': '12',
    '기본 요금': '100000',
    '요금 주기': '월',
    사용: '예',
  },
  {
    '서비스 내용': '기본 서비스',
    '품목 유형': '구독',
    '만료 알림(일)': '30',
    '해지 통보(일)': '14',
    '기본 기간(월)': '12',
    '기본 요금': '50000',
    '요금 주기': '월',
    사용: '예',
  },
];

const managers: Lines = [
  { 이름: '김영희', 이메일: 'younghee.kim@example.com', 역할: '담당자', 사용: '예' },
  { 이름: '박철수', 이메일: 'chulsoo.park@example.com', 역할: '담당자', 사용: '예' },
  { 이름: '이서연', 이메일: 'seoyeon.lee@example.com', 역할: '관리자', 사용: '예' },
];

const customers: Lines = [
  { '고객 ID': '1001', 고객명: '홍길동', 구분: '개인', 연락처: '010-1234-5678', '고객 유형': '일반 고객' },
  { '고객 ID': '1002', 고객명: '김철수', 구분: '개인', 연락처: '010-9876-5432', '고객 유형': '일반 고객' },
  { '고객 ID': '1003', 고객명: '박영희', 구분: '개인', 연락처: '010-1111-2222', '고객 유형': 'VIP 고객' },
  { '고객 ID': '1004', 고객명: '최순자', 구분: '개인', 연락처: '010-0000-1004', '고객 유형': '신규 고객' },
];

/** Document 002 (the column's format writes 원 behind the fee); 박영희's contract is looked after by 김영희. */
const contracts: Lines = [
  {
    '고객 ID': '1001',
    고객명: '홍길동',
    연락처: '010-1234-5678',
    '계약 시작일': '2023-10-26',
    '계약 종료일': '2024-10-25',
    '서비스 내용': '프리미엄 서비스',
    요금: '100,000',
    상태: '활성화',
    비고: '재계약 예정',
  },
  {
    '고객 ID': '1002',
    고객명: '김철수',
    연락처: '010-9876-5432',
    '계약 시작일': '2023-11-15',
    '계약 종료일': '2024-11-14',
    '서비스 내용': '기본 서비스',
    요금: '50,000',
    상태: '활성화',
    비고: '–',
  },
  {
    '고객 ID': '1003',
    고객명: '박영희',
    연락처: '010-1111-2222',
    '계약 시작일': '2023-12-01',
    '계약 종료일': '2024-11-30',
    '서비스 내용': '프리미엄 서비스',
    요금: '100,000',
    상태: '만료 예정',
    비고: '재계약 상담 필요',
    담당자: '김영희',
  },
];

/** Document 000. */
const log: Lines = [
  {
    날짜: '2023-10-26',
    '고객 이름': '김철수',
    '고객 유형': '일반 고객',
    '소통 채널': '전화',
    '소통 내용': '제품 A에 대한 문의',
    결과: '제품 A에 대한 설명 제공',
    담당자: '김영희',
    만족도: '매우 만족',
  },
  {
    날짜: '2023-10-27',
    '고객 이름': '박영희',
    '고객 유형': 'VIP 고객',
    '소통 채널': '이메일',
    '소통 내용': '제품 B 주문',
    결과: '주문 처리 완료',
    담당자: '김영희',
    만족도: '만족',
  },
  {
    날짜: '2023-10-28',
    '고객 이름': '최순자',
    '고객 유형': '신규 고객',
    '소통 채널': '방문',
    '소통 내용': '매장 방문 후 제품 C 구매',
    결과: '제품 C 판매 완료',
    담당자: '박철수',
    만족도: '매우 만족',
  },
];

/** Types the tables below the headers of their sheets; throws where the book refuses a cell. */
export function typeExample(machine: Machine): void {
  typeLines(machine, '서비스', services);
  typeLines(machine, '담당자', managers);
  typeLines(machine, '고객 정보', customers);
  typeLines(machine, '이용고객 대장', contracts);
  typeLines(machine, '업무 일지', log);
}

function typeLines(machine: Machine, name: string, lines: Lines): void {
  const sheet = machine.workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`The example needs the sheet ${name}: install the add-on first.`);
  const firstRow = sheet.cells.lastRow + 1;
  lines.forEach((line, index) => {
    for (const [header, value] of Object.entries(line)) {
      const cell = `${columnName(columnHeaded(sheet, header))}${firstRow + index}`;
      const { error } = edit(machine, { sheet: name, cell, value });
      if (error !== null) throw new Error(`${name}!${cell} refuses ${value}: ${error}`);
    }
  });
}

function columnHeaded(sheet: SheetModel, header: string): number {
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    if (sheet.cells.get(1, column) === header) return column;
  }
  throw new Error(`The sheet ${sheet.name} has no column ${header}.`);
}
