// A sort of some columns that leaves out what a row is known by: the cells of one row stand in another's, and nothing
// but the memory of the rows tells.
import { answerEdit } from '../../src/app/on-edit';
import { tracedColumns } from '../../src/app/seen-cells';
import { teamParts } from '../../src/app/team-parts';
import { contractLedger } from '../../src/sheets/contract-ledger';
import { customers } from '../../src/sheets/customers';
import type { SheetDeclaration } from '../../src/sheets/declaration';
import { Team } from './team';

const LEDGER = '이용고객 대장';
const CUSTOMERS = '고객 정보';
const LOG = '업무 일지';
const tables = {
  [CUSTOMERS]: `
    고객 ID | 고객명 | 사업자등록번호 | 연락처        | 이메일                | 담당자 | 비고
    1001    | 홍길동 | 123-45-67891   | 010-0000-0001 | gildong@example.com   | 김영희 | 오전에만
    1002    | 김철수 | 123-45-67882   | 010-0000-0002 | chulsoo@example.com   | 박철수 |
    1003    | 박영희 |                | 010-0000-0003 | younghee@example.com  | 김영희 | 문자로`,
  [LEDGER]: `
    고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용     | 요금   | 비고   | 담당자
    1001    | 2024-01-01  | 2024-12-31  | 기본 서비스     | 100000 | 첫 줄  | 김영희
    1002    | 2024-02-01  | 2025-01-31  | 프리미엄 서비스 | 200000 |        | 박철수
    1003    | 2024-03-01  | 2025-02-28  | 기본 서비스     | 300000 | 셋째   | 김영희`,
  [LOG]: `
    날짜       | 고객 이름 | 소통 내용 | 담당자 | 만족도      | 고객 ID | 후속 조치 | 후속 기한
    2024-09-02 | 홍길동    | 첫 상담   | 김영희 | 매우 만족   | 1001    |           |
    2024-09-03 | 김철수    | 요금 문의 | 박철수 | 불만족      | 1002    | 다시 전화 | 2024-11-04
    2024-09-04 | 박영희    | 시간 변경 | 김영희 |             | 1003    | 문자 보내 | 2024-11-05`,
};

function begun(): Team {
  const team = new Team(tables);
  team.run('2024-10-02');
  return team;
}

/** Rows 2 to 4 take each other's cells of these columns and those between, as a sort of a selection does: no edit. */
function sortOnly(
  team: Team,
  title: string,
  [first, last = first]: readonly string[],
  order: number[],
): void {
  const { lines } = team.ports.book.tab(title);
  const [headers = []] = lines;
  const [from, to] = [headers.indexOf(first ?? ''), headers.indexOf(last ?? '') + 1];
  const parts = lines.map((line) => Array.from({ length: to - from }, (_, at) => line[from + at] ?? ''));
  for (const [index, row] of order.entries())
    lines[index + 1]?.splice(from, to - from, ...(parts[row - 1] ?? []));
}

/** Texts typed into a column, row by row, of which onEdit hears. */
function typed(team: Team, sheet: SheetDeclaration, header: string, texts: Record<number, string>): void {
  for (const [row, text] of Object.entries(texts)) {
    team.type(sheet.title.ko, Number(row), header, text);
    const column = (team.ports.book.tab(sheet.title.ko).lines[0]?.indexOf(header) ?? 0) + 1;
    answerEdit(team.ports, {
      sheet,
      firstRow: Number(row),
      rows: 1,
      firstColumn: column,
      lastColumn: column,
    });
  }
}

const listed = (team: Team) =>
  team.findings('어긋난 행').map((finding) => finding.split(':')[0]?.replace(/\D+$/, ''));

test.each([
  [CUSTOMERS, ['이메일'], [3, 4, 2], [2, 3, 4]],
  [CUSTOMERS, ['이메일'], [3, 2, 4], [2, 3]],
  [CUSTOMERS, ['연락처'], [3, 4, 2], [2, 3, 4]],
  [CUSTOMERS, ['고객명'], [2, 4, 3], [3, 4]],
  [CUSTOMERS, ['사업자등록번호'], [4, 2, 3], [2, 3, 4]],
  [CUSTOMERS, ['이메일', '담당자'], [4, 3, 2], [2, 4]],
  [CUSTOMERS, ['비고'], [4, 3, 2], [2, 4]],
  [LEDGER, ['계약 종료일'], [4, 2, 3], [2, 3, 4]],
  [LEDGER, ['계약 시작일', '계약 종료일'], [4, 2, 3], [2, 3, 4]],
  [LEDGER, ['요금'], [2, 4, 3], [3, 4]],
  [LEDGER, ['요금', '비고'], [4, 3, 2], [2, 4]],
  [LEDGER, ['계약번호'], [3, 2, 4], [2, 3]],
  [LOG, ['만족도'], [4, 2, 3], [2, 3, 4]],
  [LOG, ['고객 ID'], [3, 2, 4], [2, 3]],
  [LOG, ['날짜'], [2, 4, 3], [3, 4]],
  [LOG, ['후속 조치', '후속 기한'], [2, 4, 3], [3, 4]],
])('in %s, a sort of %j alone is noticed', (title, columns, order, rows) => {
  const team = begun();
  sortOnly(team, title, columns, order);
  const torn = team.ports.book.tab(title).lines.map((line) => [...line]);
  team.run('2024-10-04');
  expect(listed(team)).toEqual(rows.map((row) => `${title} ${row}`));
  // Nothing is written there, and nothing is forgotten.
  for (const row of rows) expect(team.ports.book.tab(title).lines[row - 1]).toEqual(torn[row - 1]);
  team.run('2024-10-07');
  expect(listed(team)).toEqual(rows.map((row) => `${title} ${row}`));
});

test('상태 점검 names the cell', () => {
  const team = begun();
  sortOnly(team, CUSTOMERS, ['이메일'], [3, 2, 4]);
  team.run('2024-10-04');
  expect(team.findings('어긋난 행')[0]).toBe(
    `${CUSTOMERS} 2 이메일: 정렬 때문에 다른 줄의 값이 들어온 것 같아요. 이 행에는 아무것도 쓰지 않아요.`,
  );
});

test('once the sort is undone nothing is left of it', () => {
  const team = begun();
  sortOnly(team, CUSTOMERS, ['이메일'], [3, 4, 2]);
  team.run('2024-10-04');
  sortOnly(team, CUSTOMERS, ['이메일'], [4, 2, 3]);
  team.run('2024-10-07');
  expect(listed(team)).toEqual([]);
});

test('the only address that there is, sorted to the top, is noticed', () => {
  const team = new Team({
    ...tables,
    [CUSTOMERS]: `
      고객 ID | 고객명 | 연락처        | 이메일
      1001    | 홍길동 | 010-0000-0001 |
      1002    | 김철수 | 010-0000-0002 |
      1003    | 박영희 | 010-0000-0003 | younghee@example.com`,
  });
  team.run('2024-10-02');
  sortOnly(team, CUSTOMERS, ['이메일'], [4, 2, 3]);
  team.run('2024-10-04');
  expect(listed(team)).toEqual([`${CUSTOMERS} 2`, `${CUSTOMERS} 4`]);
});

test('where addresses were sorted, one that was corrected unseen is in doubt too', () => {
  const team = begun();
  sortOnly(team, CUSTOMERS, ['이메일'], [3, 2, 4]);
  team.type(CUSTOMERS, 4, '이메일', 'new@example.com');
  team.run('2024-10-04');
  expect(listed(team)).toEqual([`${CUSTOMERS} 2`, `${CUSTOMERS} 3`, `${CUSTOMERS} 4`]);
});

test('what people type is no sort, though two rows change places', () => {
  const team = begun();
  typed(team, customers, '이메일', { 2: 'chulsoo@example.com', 3: 'gildong@example.com' });
  typed(team, customers, '연락처', { 2: '010-0000-0002', 3: '010-0000-0001' });
  typed(team, contractLedger, '요금', { 2: '200000', 3: '100000' });
  typed(team, contractLedger, '계약 종료일', { 2: '2025-01-31', 3: '2024-12-31' });
  team.run('2024-10-04');
  expect(listed(team)).toEqual([]);
  typed(team, customers, '이메일', { 2: 'gildong@example.com' });
  team.run('2024-10-07');
  expect(listed(team)).toEqual([]);
});

test('a row in doubt is as it should be once its cells are typed anew', () => {
  const team = begun();
  sortOnly(team, CUSTOMERS, ['이메일'], [3, 2, 4]);
  team.run('2024-10-04');
  typed(team, customers, '이메일', { 2: '' });
  typed(team, customers, '이메일', { 2: 'chulsoo@example.com' });
  team.run('2024-10-07');
  expect(listed(team)).toEqual([]);
});

test('typing into a row does not settle what a sort has done to its other cells', () => {
  const team = begun();
  sortOnly(team, CUSTOMERS, ['이메일'], [3, 2, 4]);
  typed(team, customers, '비고', { 2: '새 메모' });
  team.run('2024-10-04');
  expect(listed(team)).toEqual([`${CUSTOMERS} 2`, `${CUSTOMERS} 3`]);
});

test('every column of which a trace is kept is read at each run, whatever else is not', () => {
  for (const time of ['08:37:00', '13:37:00', '14:37:00', '15:37:00']) {
    const parts = teamParts({ date: '2024-10-02', time }, { care: false, rises: false, all: false });
    for (const sheet of [contractLedger, customers]) {
      const read = parts.get(sheet.key);
      const columns = read && 'columns' in read ? read.columns : [];
      expect(tracedColumns(sheet).filter((column) => !columns.includes(column))).toEqual([]);
    }
  }
});

test.each([
  ['one correction', CUSTOMERS, '이메일', { 2: 'other@example.com' }],
  ['an address that two share', CUSTOMERS, '이메일', { 2: 'chulsoo@example.com' }],
  ['a number that is given up', CUSTOMERS, '연락처', { 2: '' }],
  ['answers that change places with none', LOG, '만족도', { 2: '보통', 3: '' }],
  ['managers who change places', CUSTOMERS, '담당자', { 2: '박철수', 3: '김영희' }],
  ['fees that all rise', LEDGER, '요금', { 2: '200000', 3: '300000', 4: '400000' }],
  ['ends that all move on', LEDGER, '계약 종료일', { 2: '2025-01-31', 3: '2025-02-28', 4: '2025-12-31' }],
])('%s, typed where no onEdit hears of it, is no sort', (_what, title, header, texts) => {
  const team = begun();
  for (const [row, text] of Object.entries(texts)) team.type(title, Number(row), header, text);
  team.run('2024-10-04');
  expect(listed(team)).toEqual([]);
});
