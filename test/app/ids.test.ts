import { Team } from './team';

const row = (start: string, customer = '1001') =>
  `${customer} | ${start} | 2026-12-31 | 기본 서비스 | 김영희`;
const headers = '고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 담당자';
const ledger = (...rows: string[]) => ({ '이용고객 대장': [headers, ...rows].join('\n') });
const numbers = (team: Team) => team.column('이용고객 대장', '계약번호');

/** Deletes a row as a person would: what is below moves up. */
function deleteRow(team: Team, title: string, at: number): void {
  team.ports.book.tab(title).lines.splice(at - 1, 1);
}

test('contracts are numbered within the year of their start, after the highest number there', () => {
  const team = new Team(ledger(row('2024-03-01'), row('2023-05-01'), row('2024-01-01', '1002')));
  team.type('이용고객 대장', 3, '계약번호', 'K-2024-0007');
  team.run('2024-10-02');
  expect(numbers(team)).toEqual(['K-2024-0008', 'K-2024-0007', 'K-2024-0009']);
});

test('the number of a deleted row is never given again', () => {
  const team = new Team(ledger(row('2024-03-01'), row('2024-04-01', '1002')));
  team.run('2024-10-02');
  deleteRow(team, '이용고객 대장', 3);
  team.type('이용고객 대장', 3, '고객 ID', '1003');
  team.type('이용고객 대장', 3, '계약 시작일', '2024-05-01');
  team.type('이용고객 대장', 3, '계약 종료일', '2025-04-30');
  team.run('2024-10-02', '09:37:00');
  expect(numbers(team)).toEqual(['K-2024-0001', 'K-2024-0003']);
  const [, second] = team.column('이용고객 대장', '_행ID');
  deleteRow(team, '이용고객 대장', 3);
  team.type('이용고객 대장', 3, '고객 ID', '1002');
  team.run('2024-10-02', '10:37:00');
  expect(team.column('이용고객 대장', '_행ID')[1]).not.toBe(second);
});

test('customers get the next number, only once they have a name', () => {
  const team = new Team({
    '고객 정보': `
      고객 ID | 고객명 | 연락처
      1001    | 홍길동 | 010-1234-5678
              | 최순자 | 010-0000-1004
              |        | 010-0000-1005`,
  });
  team.run('2024-10-02');
  expect(team.column('고객 정보', '고객 ID')).toEqual(['1001', '1002', '']);
  deleteRow(team, '고객 정보', 3);
  team.type('고객 정보', 3, '고객명', '정다은');
  team.run('2024-10-03');
  expect(team.column('고객 정보', '고객 ID')).toEqual(['1001', '1003']);
});

test('log rows are numbered within the year of their date', () => {
  const team = new Team({
    '업무 일지': `
      날짜       | 고객 이름 | 소통 내용
      2023-12-30 | 홍길동    | 가
      2024-01-02 | 홍길동    | 나
      2024-01-03 | 홍길동    | 다`,
  });
  team.run('2024-10-02');
  expect(team.column('업무 일지', '기록번호')).toEqual(['L-2023-0001', 'L-2024-0001', 'L-2024-0002']);
});

test('a copied row gets a row id of its own, and its doubled number is listed', () => {
  const team = new Team(ledger(row('2024-03-01')));
  team.run('2024-10-02');
  const { lines } = team.ports.book.tab('이용고객 대장');
  lines.push([...(lines[1] ?? [])]);
  team.type('이용고객 대장', 3, '계약 시작일', '2027-01-01');
  team.type('이용고객 대장', 3, '계약 종료일', '2027-12-31');
  team.run('2024-10-02', '09:37:00');
  expect(new Set(team.column('이용고객 대장', '_행ID')).size).toBe(2);
  expect(team.findings('겹친 번호')).toEqual([
    '이용고객 대장 3 계약번호: 계약번호 ‘K-2024-0001’이 2행에도 있어요.',
  ]);
});

test('row ids are unlike within the whole book, and stay', () => {
  const team = new Team(ledger(row('2024-03-01'), row('2024-04-01')));
  team.run('2024-10-02');
  const ids = () =>
    ['이용고객 대장', '고객 정보', '서비스', '담당자'].flatMap((title) => team.column(title, '_행ID'));
  const before = ids();
  expect(new Set(before).size).toBe(2 + 3 + 2 + 3);
  team.run('2024-10-03');
  expect(ids()).toEqual(before);
});

test('a run that lays the tab of a feature first skips no number', () => {
  const team = new Team({
    ...ledger(row('2024-03-01')),
    '업무 일지': `
      날짜       | 고객 이름 | 고객 ID | 소통 내용   | 분류
      2024-10-02 | 홍길동    | 1001    | 늦게 왔어요 | 불만`,
  });
  team.run('2024-10-02');
  expect(numbers(team)).toEqual(['K-2024-0001']);
  expect(team.rows('업무 일지', '기록번호', '접수번호')).toEqual([['L-2024-0001', 'C-2024-0001']]);
});
