import { answerEdit } from '../../src/app/on-edit';
import { contractLedger } from '../../src/sheets/contract-ledger';
import { customers } from '../../src/sheets/customers';
import type { SheetDeclaration } from '../../src/sheets/declaration';
import { Team } from './team';

const ledger = `
  고객 ID | 고객명 | 계약 시작일 | 계약 종료일 | 서비스 내용 | 계약번호
  1001    | 홍길동 | 2024-01-01  | 2024-12-31  | 기본 서비스 | K-2024-0001
  1002    | 김철수 | 2024-01-01  | 2024-12-31  | 기본 서비스 | K-2024-0002`;

/** Types a text into cells of a column and lets onEdit answer, as one paste would. */
function paste(
  team: Team,
  sheet: SheetDeclaration,
  header: string,
  firstRow: number,
  ...texts: string[]
): void {
  texts.forEach((text, index) => {
    team.type(sheet.title.ko, firstRow + index, header, text);
  });
  const place = (team.ports.book.tab(sheet.title.ko).lines[0]?.indexOf(header) ?? 0) + 1;
  team.ports.moment = { date: '2024-10-02', time: '14:00:00' };
  answerEdit(team.ports, { sheet, firstRow, rows: texts.length, firstColumn: place, lastColumn: place });
}

const begun = () => new Team({ '이용고객 대장': ledger });
const changes = (team: Team) =>
  team.rows('변경 기록', '누가', '무엇을', '누구의', '이후 값', '이유').slice(1);

test.each([
  ['해지', '해지일', '상태에 해지를 적어 해지일을 채움'],
  ['Terminated', '해지일', '상태에 해지를 적어 해지일을 채움'],
  ['일시중지', '일시중지 시작', '상태에 일시중지를 적어 일시중지 시작을 채움'],
])('%s typed into 상태 fills in %s, recorded', (word, header, why) => {
  const team = begun();
  paste(team, contractLedger, '상태', 2, word);
  expect(team.column('이용고객 대장', header)).toEqual(['2024-10-02', '']);
  const what = `이용고객 대장 · ${header}`;
  expect(changes(team)).toEqual([['owner@example.com', what, 'K-2024-0001 홍길동', '2024-10-02', why]]);
});

test('a paste answers for each of its rows', () => {
  const team = begun();
  paste(team, contractLedger, '상태', 2, '해지', '해지');
  expect(team.column('이용고객 대장', '해지일')).toEqual(['2024-10-02', '2024-10-02']);
  expect(changes(team)).toHaveLength(2);
});

test('a date that a person has written is not overwritten', () => {
  const team = begun();
  team.type('이용고객 대장', 2, '해지일', '2024-09-01');
  paste(team, contractLedger, '상태', 2, '해지');
  expect(team.column('이용고객 대장', '해지일')[0]).toBe('2024-09-01');
  expect(changes(team)).toEqual([]);
});

test('any other word, and the word in any other column, fills in nothing', () => {
  const team = begun();
  paste(team, contractLedger, '상태', 2, '활성화');
  paste(team, contractLedger, '비고', 2, '해지');
  expect(team.rows('이용고객 대장', '해지일', '일시중지 시작')[0]).toEqual(['', '']);
  expect(changes(team)).toEqual([]);
});

test('every edited row says when and by whom, in each table', () => {
  const team = begun();
  paste(team, contractLedger, '비고', 3, 'x');
  paste(team, customers, '비고', 2, 'x');
  expect(team.rows('이용고객 대장', '_수정일시', '_수정자')).toEqual([
    ['', ''],
    ['2024-10-02 14:00:00', 'owner@example.com'],
  ]);
  expect(team.column('고객 정보', '_수정일시')[0]).toBe('2024-10-02 14:00:00');
});

test('an emptied row gets nothing', () => {
  const team = begun();
  paste(team, contractLedger, '비고', 9, '');
  expect(team.rows('이용고객 대장', '_수정일시')).toHaveLength(2);
});

test('a word noticed by onEdit is not taken for a slip by the next run', () => {
  const team = begun();
  team.run('2024-10-02', '13:37:00');
  paste(team, contractLedger, '상태', 2, '해지');
  team.run('2024-10-02', '14:37:00');
  expect(team.column('이용고객 대장', '상태')).toEqual(['해지', '활성화']);
  expect(changes(team)).toHaveLength(1);
  expect(team.findings('상태에 적은 말')).toEqual([]);
});
