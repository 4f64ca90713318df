// What docs/requirements.md calls done because a sheet has a place for it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allSheets } from '../src/sheets/catalogue';
import { firstWords } from '../src/sheets/lists';
import { itemKindWords, satisfactionWords } from '../src/sheets/words';

/** Requirement, sheet, headers. */
const places = [
  ['000-06', '고객 정보', '고객명 | 연락처 | 주소 | 이메일'],
  ['000-07', '고객 정보', '관계 유형 | 담당자 | 관계 시작일'],
  ['000-09', '업무 일지', '소통 채널'],
  ['000-10', '업무 일지', '소통 내용 | 분류 | 문제점 | 해결 방안'],
  ['000-11', '업무 일지', '결과 | 후속 조치 | 후속 기한 | 후속 완료일'],
  ['000-12', '업무 일지', '담당자'],
  ['000-13', '업무 일지', '만족도'],
  ['001-13', '업무 일지', '날짜 | 고객 이름 | 소통 채널 | 소통 내용 | 담당자 | 기록번호'],
  ['001-13', '발송함', '고객 | 계약번호 | 받는 사람 | 제목 | 상태 | 발송 시각'],
  ['002-02', '고객 정보', '고객 ID | 고객명 | 연락처 | 주소 | 이메일'],
  ['002-03', '이용고객 대장', '계약 시작일 | 계약 종료일 | 계약 기간(월) | 서비스 내용 | 요금'],
  ['002-20', '이용고객 대장', '품목 유형'],
  ['003-02', '고객 정보', '고객명 | 연락처 | 보조 연락처 | 이메일'],
  ['003-13', '업무 일지', '날짜 | 소요(분)'],
  ['003-18', '이용고객 대장', '이전 계약번호 | 다음 계약번호'],
] as const;

function headersOf(title: string): string[] {
  const sheet = allSheets.find((one) => one.title.ko === title);
  return Object.values(sheet?.columns ?? {}).map(({ label }) => label.ko);
}

describe('a place for', () => {
  test.each(places)('%s is in %s: %s', (_, title, headers) => {
    expect(headersOf(title)).toEqual(expect.arrayContaining(headers.split(' | ')));
  });

  test('the nine columns of document 002 lead their sheet, in their order', () => {
    const columns = '고객 ID|고객명|연락처|계약 시작일|계약 종료일|서비스 내용|요금|상태|비고';
    expect(headersOf('이용고객 대장').slice(0, 9).join('|')).toBe(columns);
  });

  test('the eight columns of document 000 lead their sheet, in their order', () => {
    const columns = '날짜|고객 이름|고객 유형|소통 채널|소통 내용|결과|담당자|만족도';
    expect(headersOf('업무 일지').slice(0, 8).join('|')).toBe(columns);
  });
});

describe('the documents’ words', () => {
  test.each([
    ['000-08', firstWords.ko.customerType, 'VIP 고객 | 일반 고객 | 신규 고객'],
    ['000-09', firstWords.ko.channel, '전화 | 이메일 | 방문 | 채팅'],
    ['001-11', firstWords.ko.channel, '전화 | 이메일 | 채팅 | 소셜 미디어'],
    ['003-11', firstWords.ko.channel, '이메일 | 워크숍 | 전화 | 대면'],
    ['002-20', Object.values(itemKindWords).map(({ ko }) => ko), '구독 | 임대 | 회원권'],
    ['000-13', Object.values(satisfactionWords).map(({ ko }) => ko), '매우 만족 | 만족'],
  ] as const)('of %s can be chosen: %s', (_, words, expected) => {
    expect(words).toEqual(expect.arrayContaining(expected.split(' | ')));
  });
});

describe('docs/requirements.md', () => {
  const rows = readFileSync(join(__dirname, '../docs/requirements.md'), 'utf8').match(/^\| 00\d-.*$/gm) ?? [];
  const stateOf = (row: string) => row.split('|')[4]?.trim() ?? '';

  test('says of every requirement where it stands', () => {
    expect(rows).toHaveLength(85);
    expect(rows.filter((row) => !/^(Done|Partly|Not yet)/.test(stateOf(row)))).toEqual([]);
  });

  test('names the test of what is done', () => {
    const done = rows.filter((row) => stateOf(row).startsWith('Done'));
    expect(done.filter((row) => !stateOf(row).includes('`test/'))).toEqual([]);
  });
});
