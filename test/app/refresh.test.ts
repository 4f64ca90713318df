import { Team } from './team';

/** The example ledger of document 002. */
const example = `
  고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용     | 요금   | 비고             | 담당자
  1001    | 2023-10-26  | 2024-10-25  | 프리미엄 서비스 | 100000 | 재계약 예정      | 박철수
  1002    | 2023-11-15  | 2024-11-14  | 기본 서비스     | 50000  | –                | 박철수
  1003    | 2023-12-01  | 2024-11-30  | 프리미엄 서비스 | 100000 | 재계약 상담 필요 | 김영희`;

describe('the derived columns', () => {
  test('of the example ledger on 2024-10-02', () => {
    const team = new Team({ '이용고객 대장': example });
    team.run('2024-10-02');
    expect(
      team.rows('이용고객 대장', '상태', '남은 일수', '계약 기간(월)', '월 환산액', '해지 통보 기한'),
    ).toEqual([
      ['활성화', '23', '12', '100000', '2024-09-25'],
      ['활성화', '43', '12', '50000', '2024-10-31'],
      ['만료 예정', '59', '12', '100000', '2024-10-31'],
    ]);
    expect(team.findings()).toEqual([]);
  });

  test('hold each state of the life cycle', () => {
    const team = new Team({
      '이용고객 대장': `
        계약번호 | 고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 해지일     | 일시중지 시작 | 일시중지 종료 | 이전 계약번호
        K-2024-0001 | 1001 | 2024-11-01 | 2025-10-31 | 기본 서비스 |            |            |            |
        K-2024-0002 | 1001 | 2024-01-01 | 2024-12-31 | 기본 서비스 |            |            |            |
        K-2024-0003 | 1001 | 2024-01-01 | 2024-11-01 | 기본 서비스 |            |            |            |
        K-2024-0004 | 1001 | 2024-01-01 | 2024-12-31 | 기본 서비스 |            | 2024-10-02 | 2024-10-02 |
        K-2023-0005 | 1002 | 2023-10-01 | 2024-09-30 | 기본 서비스 |            |            |            |
        K-2024-0006 | 1002 | 2024-10-01 | 2025-09-30 | 기본 서비스 |            |            |            | K-2023-0005
        K-2023-0007 | 1003 | 2023-10-02 | 2024-10-01 | 기본 서비스 |            |            |            |
        K-2024-0008 | 1003 | 2024-01-01 | 2024-12-31 | 기본 서비스 | 2024-10-02 |            |            |`,
    });
    team.run('2024-10-02');
    expect(team.column('이용고객 대장', '상태')).toEqual([
      '예정',
      '활성화',
      '만료 예정',
      '일시중지',
      '갱신 완료',
      '활성화',
      '만료',
      '해지',
    ]);
    expect(team.column('이용고객 대장', '다음 계약번호')[4]).toBe('K-2024-0006');
  });

  test('spread the fee over its period, that of the service where none is typed', () => {
    const team = new Team({
      서비스: `
        서비스 내용 | 만료 알림(일) | 요금 주기
        연간        | 30            | 년
        보통        | 30            |`,
      '이용고객 대장': `
        고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 요금    | 요금 주기
        1001    | 2024-01-01  | 2024-12-31  | 연간        | 1000000 |
        1001    | 2025-01-01  | 2025-12-31  | 연간        | 300000  | 분기
        1002    | 2024-01-01  | 2024-12-31  | 보통        | 50000   |
        1003    | 2024-01-01  | 2024-12-31  | 보통        | 600000  | 일시불
        1003    | 2025-01-01  | 2025-12-31  | 보통        |         |`,
    });
    team.run('2024-10-02');
    expect(team.column('이용고객 대장', '월 환산액')).toEqual(['83333', '100000', '50000', '50000', '']);
  });

  test('stay blank where start or end cannot be read, and the cell is listed', () => {
    const team = new Team({
      '이용고객 대장': `
        고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 담당자
        1001    | 2024-01-01  | 내년쯤      | 기본 서비스 | 김영희
        1002    | 2024-12-31  | 2024-01-01  | 기본 서비스 | 김영희
        1003    | 2024-01-01  | 2024-12-31  | 기본 서비스 | 김영희`,
    });
    team.run('2024-10-02');
    expect(team.column('이용고객 대장', '상태')).toEqual(['', '', '활성화']);
    expect(team.findings()).toEqual([
      '이용고객 대장 3 계약 종료일: 종료일 2024-01-01이 시작일 2024-12-31보다 빨라요.',
      '이용고객 대장 2 계약 종료일: ‘내년쯤’은 날짜로 읽을 수 없어요.',
    ]);
  });

  test('of a customer come from the log', () => {
    const team = new Team({
      '이용고객 대장': `${example}
        1001 | 2024-10-26 | 2025-10-25 | 기본 서비스 | 50000 | | 박철수`,
      '업무 일지': `
        날짜       | 고객 이름 | 소통 내용 | 만족도    | 고객 ID | 후속 기한  | 후속 완료일 | 구매 품목 | 구매 금액
        2024-09-02 | 홍길동    | 판매      | 만족      | 1001    |            |             | 제품 A    | 30000
        2024-09-10 | 홍길동    | 판매      | 매우 만족 | 1001    | 2024-10-20 |             | 제품 B    | 12000
        2024-09-12 | 홍길동    | 문의      |           | 1001    | 2024-09-20 | 2024-09-19  |           |`,
    });
    team.type('이용고객 대장', 5, '다음 조치일', '2024-10-10');
    team.run('2024-10-02');
    expect(team.rows('고객 정보', '최근 접촉일', '다음 접촉 예정일', '최근 만족도', '구매 패턴')[0]).toEqual([
      '2024-09-12',
      '2024-10-10',
      '매우 만족',
      '구매 2회 · 합계 42,000원 · 최근 2024-09-10 제품 B · 평균 8일마다',
    ]);
  });
});

test('a second run at the same moment writes nothing', () => {
  const team = new Team({ '이용고객 대장': example });
  team.run('2024-10-02');
  const before = team.everything();
  const writes = team.ports.book.written.length;
  team.run('2024-10-02');
  expect(team.ports.book.written.slice(writes)).toEqual([]);
  expect(team.everything()).toBe(before);
});

test('a run says busy and does nothing while someone else writes', () => {
  const team = new Team({ '이용고객 대장': example });
  const before = team.everything();
  team.ports.isLocked = true;
  expect(() => team.run('2024-10-02')).toThrow('Someone else holds the lock.');
  expect(team.everything()).toBe(before);
});
