// 고객 정보: proposals with their reasons, and the way through the stages of the care process.
import { Team } from './team';

const proposals = (team: Team) =>
  team.rows('고객 정보', '고객명', '제안 관리 그룹', '그룹 제안 이유', '제안 고객 유형', '유형 제안 이유');
const stages = (team: Team) =>
  team.rows('고객 정보', '제안 관리 단계', '다음 단계 조건', '단계 시작일', '단계 이력');

const people = `
  고객 ID | 고객명 | 연락처        | 유입 경로 | 제품 요구 | 담당자 | 추천인 고객 ID
  1001    | 홍길동 | 010-1234-5678 | 검색      | 정기 구독 | 김영희 |
  1002    | 김철수 | 010-9876-5432 | 소개      | 대여      | 김영희 | 1001
  1003    | 박영희 | 010-1111-2222 |           | 회원권    |        | 1001`;

test('groups and types are proposed with the reason in words, and referrals counted', () => {
  const team = new Team({
    '고객 정보': people,
    '이용고객 대장': `
      고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용     | 요금
      1001    | 2024-01-02  | 2025-01-01  | 프리미엄 서비스 | 250000
      1002    | 2023-01-02  | 2024-01-01  | 기본 서비스     | 30000`,
    '업무 일지': `
      날짜       | 고객 이름 | 소통 내용 | 고객 ID | 분류 | 만족도
      2024-09-20 | 박영희    | 늦은 답변 | 1003    | 불만 | 불만족`,
  });
  team.run('2024-10-02');
  expect(proposals(team)).toEqual([
    ['홍길동', '충성', '고객 2명을 추천했어요.', 'VIP 고객', '한 해로 환산하면 3,000,000원이에요.'],
    ['김철수', '이용 중단', '2024-01-01 뒤로 이용이 없어요.', '일반 고객', '2023-01-02부터 거래하고 있어요.'],
    [
      '박영희',
      '부정적',
      '2024-09-20 만족도 응답이 ‘불만족’이에요.',
      '신규 고객',
      '2024-09-20에 처음 거래했어요.',
    ],
  ]);
  expect(team.column('고객 정보', '추천 수')).toEqual(['2', '', '']);
});

test('세분화 has a row for each group, type and stage once 관리 일정 is begun', () => {
  const team = new Team({
    '고객 정보': people,
    '관리 일정': '기한 | 사유',
    '이용고객 대장': `
      고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용     | 요금
      1001    | 2024-01-02  | 2024-10-20  | 프리미엄 서비스 | 250000
      1002    | 2023-01-02  | 2024-01-01  | 기본 서비스     | 30000`,
    '업무 일지': `
      날짜       | 고객 이름 | 소통 내용 | 고객 ID | 분류 | 만족도
      2024-09-20 | 박영희    | 늦은 답변 | 1003    | 불만 | 불만족`,
  });
  team.type('고객 정보', 2, '고객 유형', 'VIP 고객');
  team.run('2024-10-02');
  const shown = () =>
    team
      .rows(
        '세분화',
        '구분',
        '항목',
        '고객 수',
        '직접 정함',
        '이용 중',
        '월 환산액',
        '만료 예정',
        '연락 늦음',
        '만족 비율',
        '추천',
      )
      .map((row) => row.join(' | '));
  expect(shown()).toEqual([
    '관리 그룹 | 충성 | 1 | 0 | 1 | 250000 | 1 | 1 |  | 2',
    '관리 그룹 | 이용 중단 | 1 | 0 | 0 | 0 | 0 | 0 |  | 0',
    '관리 그룹 | 부정적 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
    '고객 유형 | VIP 고객 | 1 | 1 | 1 | 250000 | 1 | 1 |  | 2',
    '고객 유형 | 일반 고객 | 1 | 0 | 0 | 0 | 0 | 0 |  | 0',
    '고객 유형 | 신규 고객 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
    '관리 단계 | 1단계 정보 관리 | 1 | 0 | 0 | 0 | 0 | 0 | 0 | 0',
    '관리 단계 | 3단계 정기 상담 | 2 | 0 | 1 | 250000 | 1 | 1 |  | 2',
  ]);
  team.type('고객 정보', 3, '관리 그룹', '충성');
  team.run('2024-10-02', '12:37:00');
  expect(shown()[0]).toBe('관리 그룹 | 충성 | 2 | 1 | 1 | 250000 | 1 | 1 |  | 2');
});

test('the stage reached stands with what is missing for the next, and its days are kept', () => {
  const team = new Team({
    '고객 정보': people,
    '업무 일지': `
      날짜       | 고객 이름 | 소통 내용 | 고객 ID | 분류
      2024-09-20 | 홍길동    | 문의      | 1001    | 문의`,
  });
  team.run('2024-10-02');
  expect(stages(team)).toEqual([
    ['2', '관리 그룹이나 고객 유형을 정하지 않았어요.', '2024-10-02', '2 2024-10-02'],
    ['2', '관리 그룹이나 고객 유형을 정하지 않았어요.', '2024-10-02', '2 2024-10-02'],
    ['1', '유입 경로가 비어 있어요.', '2024-10-02', '1 2024-10-02'],
  ]);

  team.type('고객 정보', 2, '고객 유형', '신규 고객');
  team.run('2024-10-04');
  expect(stages(team)[0]).toEqual([
    '4',
    '계약이나 구매가 없어요.',
    '2024-10-04',
    '2 2024-10-02, 4 2024-10-04',
  ]);
});

test('a likely duplicate keeps both customers in the first stage', () => {
  const team = new Team({ '고객 정보': people.replace('010-9876-5432', '010-1234-5678') });
  team.run('2024-10-02');
  expect(team.column('고객 정보', '다음 단계 조건').slice(0, 2)).toEqual([
    '같은 고객일 수 있는 고객이 있어요(1002).',
    '같은 고객일 수 있는 고객이 있어요(1001).',
  ]);
});

test('what a person typed wins: the stage is kept, and listed where its gates are not passed', () => {
  const team = new Team({ '고객 정보': people });
  team.type('고객 정보', 2, '관리 단계', '3');
  team.type('고객 정보', 2, '관리 그룹', '충성');
  team.type('고객 정보', 4, '관리 단계', '3');
  team.run('2024-10-02');
  expect(team.column('고객 정보', '관리 단계')).toEqual(['3', '', '3']);
  expect(stages(team)[0]?.[3]).toBe('3 2024-10-02');
  expect(team.findings('관리 단계')).toEqual([
    '고객 정보 4 관리 단계: 3단계로 적었지만 조건이 남았어요: 유입 경로가 비어 있어요. 관리 그룹이나 고객 유형을 정하지 않았어요.',
  ]);
});

test('running again changes nothing', () => {
  const team = new Team({ '고객 정보': people });
  team.run('2024-10-02');
  const before = team.rows('고객 정보', '단계 이력', '제안 관리 단계', '_계산값');
  team.run('2024-10-02', '09:37:00');
  expect(team.rows('고객 정보', '단계 이력', '제안 관리 단계', '_계산값')).toEqual(before);
});
