import { Team } from './team';

const ledger = `
  고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 담당자
  1001    | 2024-01-01  | 2024-12-31  | 기본 서비스 | 김영희
  1002    | 2024-02-01  | 2025-01-31  | 기본 서비스 | 김영희
  1003    | 2024-03-01  | 2025-02-28  | 기본 서비스 | 김영희`;

function begun(): Team {
  const team = new Team({ '이용고객 대장': ledger });
  team.run('2024-10-02');
  return team;
}

/** A sort of the first columns that leaves out those to the right: rows 2 and 3 change places up to 서비스 내용. */
function sortPartly(team: Team): void {
  const { lines } = team.ports.book.tab('이용고객 대장');
  const [headers = [], first = [], second = [], ...rest] = lines;
  const width = headers.indexOf('서비스 내용') + 1;
  const above = [...second.slice(0, width), ...first.slice(width)];
  const below = [...first.slice(0, width), ...second.slice(width)];
  lines.splice(0, lines.length, headers, above, below, ...rest);
}

test('nothing is written to rows torn by a partial sort, and they are listed', () => {
  const team = begun();
  sortPartly(team);
  const torn = team.ports.book
    .tab('이용고객 대장')
    .lines.slice(1, 3)
    .map((line) => [...line]);
  team.run('2024-10-04');
  expect(team.ports.book.tab('이용고객 대장').lines.slice(1, 3)).toEqual(torn);
  expect(team.findings('어긋난 행').map((one) => one.slice(0, 9))).toEqual([
    '이용고객 대장 2',
    '이용고객 대장 3',
  ]);
  expect(team.column('이용고객 대장', '남은 일수')[2]).toBe('147');
});

test('a torn row gets no number either', () => {
  const team = begun();
  team.type('이용고객 대장', 3, '계약번호', '');
  sortPartly(team);
  team.run('2024-10-04');
  expect(team.column('이용고객 대장', '계약번호')).toEqual(['K-2024-0001', '', 'K-2024-0003']);
});

test('once the sort is undone they are refreshed again', () => {
  const team = begun();
  sortPartly(team);
  team.run('2024-10-04');
  sortPartly(team);
  team.run('2024-10-07');
  expect(team.findings('어긋난 행')).toEqual([]);
  expect(team.column('이용고객 대장', '남은 일수')).toEqual(['85', '116', '144']);
});

test('a row that another sort brings back to its own ids is refreshed again, and the others stay listed', () => {
  const team = begun();
  const { lines } = team.ports.book.tab('이용고객 대장');
  const width = (lines[0] ?? []).indexOf('서비스 내용') + 1;
  const lefts = lines.slice(1).map((line) => line.slice(0, width));
  const sortTo = (...order: number[]) => {
    for (const [index, from] of order.entries()) lines[index + 1]?.splice(0, width, ...(lefts[from] ?? []));
  };
  sortTo(1, 2, 0);
  team.run('2024-10-04');
  expect(team.findings('어긋난 행')).toHaveLength(3);
  sortTo(2, 1, 0);
  const ids = team.rows('이용고객 대장', '_행ID', '_지문');
  team.run('2024-10-07');
  expect(team.findings('어긋난 행').map((one) => one.slice(0, 9))).toEqual([
    '이용고객 대장 2',
    '이용고객 대장 4',
  ]);
  expect(team.rows('이용고객 대장', '_행ID', '_지문')).toEqual(ids);
  expect(team.column('이용고객 대장', '남은 일수')[1]).toBe('116');
});

test('a whole sort, and a row whose identity a person edited, tear nothing', () => {
  const team = begun();
  const { lines } = team.ports.book.tab('이용고객 대장');
  lines.splice(1, 3, ...lines.slice(1, 4).reverse());
  team.type('이용고객 대장', 2, '계약 시작일', '2024-03-02');
  team.run('2024-10-04');
  expect(team.findings('어긋난 행')).toEqual([]);
  expect(team.column('이용고객 대장', '남은 일수')).toEqual(['147', '119', '88']);
  team.run('2024-10-07');
  expect(team.findings('어긋난 행')).toEqual([]);
});

test('a row that was plainly edited while others are torn is refreshed', () => {
  const team = begun();
  sortPartly(team);
  team.type('이용고객 대장', 4, '계약 시작일', '2024-03-02');
  team.run('2024-10-04');
  expect(team.findings('어긋난 행')).toHaveLength(2);
  expect(team.column('이용고객 대장', '남은 일수')[2]).toBe('147');
});

test('a copied row that was changed is a row of its own', () => {
  const team = begun();
  const { lines } = team.ports.book.tab('이용고객 대장');
  lines.push([...(lines[3] ?? [])]);
  team.type('이용고객 대장', 5, '계약 시작일', '2025-03-01');
  team.type('이용고객 대장', 5, '계약 종료일', '2026-02-28');
  team.run('2024-10-04');
  expect(team.findings('어긋난 행')).toEqual([]);
  expect(team.column('이용고객 대장', '상태')[3]).toBe('예정');
});

test('no notice is told of a torn row', () => {
  const team = begun();
  sortPartly(team);
  team.run('2024-12-02');
  expect(team.mailsOn('2024-12-02').filter((mail) => !/월간 검토|고칠 문제/.test(mail))).toEqual([]);
  sortPartly(team);
  team.run('2024-12-03');
  expect(team.mailsOn('2024-12-03')).toHaveLength(2);
});

describe('beside a row without a fingerprint of its own', () => {
  /** Someone inserts a blank row above the others and sorts the first columns: all of them move up by one. */
  function sortIntoBlank(team: Team): void {
    const { lines } = team.ports.book.tab('이용고객 대장');
    const [headers = [], ...rows] = lines;
    const width = headers.indexOf('서비스 내용') + 1;
    const blank = headers.map(() => '');
    const rights = [blank, ...rows].map((line) => line.slice(width));
    const lefts = [...rows, blank].map((line) => line.slice(0, width));
    lines.splice(
      0,
      lines.length,
      headers,
      ...lefts.map((left, index) => [...left, ...(rights[index] ?? [])]),
    );
  }

  test('rows that a sort has torn are listed, and keep their ids from one another', () => {
    const team = begun();
    sortIntoBlank(team);
    const before = team.rows('이용고객 대장', '고객 ID', '_행ID', '_지문');
    team.run('2024-10-04');
    expect(team.rows('이용고객 대장', '고객 ID', '_행ID', '_지문')).toEqual(before);
    expect(team.findings('어긋난 행').map((one) => one.slice(0, 9))).toEqual([
      '이용고객 대장 2',
      '이용고객 대장 3',
      '이용고객 대장 4',
      '이용고객 대장 5',
    ]);
  });

  test('one that is typed as another was before its correction is a row like any', () => {
    const team = begun();
    team.type('이용고객 대장', 2, '고객 ID', '1002');
    const row = { '고객 ID': '1001', '계약 시작일': '2024-01-01', '계약 종료일': '2024-12-31' };
    for (const [header, text] of Object.entries({ ...row, '서비스 내용': '기본 서비스' }))
      team.type('이용고객 대장', 5, header, text);
    team.run('2024-10-04');
    expect(team.findings('어긋난 행')).toEqual([]);
    expect(team.column('이용고객 대장', '계약번호')[3]).toBe('K-2024-0004');
  });
});

test('a sort tears the row of a customer who was merged as any other', () => {
  const team = new Team({
    '고객 정보': `
      고객 ID | 고객명 | 연락처        | 합친 고객 ID
      1001    | 홍길동 | 010-1234-5678 |
      1002    | 김철수 | 010-9876-5432 | 1001
      1003    | 박영희 | 010-1111-2222 |`,
  });
  team.run('2024-10-02');
  const { lines } = team.ports.book.tab('고객 정보');
  const [headers = [], first = [], second = [], third = []] = lines;
  const width = headers.indexOf('연락처') + 1;
  const parted = (left: typeof first, right: typeof first) => [
    ...left.slice(0, width),
    ...right.slice(width),
  ];
  lines.splice(0, lines.length, headers, first, parted(third, second), parted(second, third));
  team.run('2024-10-04');
  expect(
    team
      .findings('어긋난 행')
      .map((one) => one.slice(0, 7))
      .sort(),
  ).toEqual(['고객 정보 3', '고객 정보 4']);
});

test('where a blank row was sorted to the end, ids beside which nothing is left show whose the others are', () => {
  const team = new Team({
    '고객 정보': `
      고객 ID | 고객명 | 연락처
      1001    | 홍길동 | 010-0000-5678
      1002    | 김철수 | 010-0000-5432`,
  });
  team.run('2024-10-02');
  const { lines } = team.ports.book.tab('고객 정보');
  const width = (lines[0] ?? []).indexOf('연락처') + 1;
  const blank = (lines[0] ?? []).map(() => '');
  lines.splice(1, 0, blank);
  const lefts = lines.slice(1, 4).map((line) => line.slice(0, width));
  const sortTo = (...order: number[]) => {
    for (const [index, from] of order.entries()) lines[index + 1]?.splice(0, width, ...(lefts[from] ?? []));
  };
  sortTo(1, 2, 0);
  const ids = team.rows('고객 정보', '_행ID', '_지문');
  team.run('2024-10-04');
  expect(team.rows('고객 정보', '_행ID', '_지문')).toEqual(ids);
  expect(team.findings('어긋난 행').map((one) => one.slice(0, 7))).toEqual(['고객 정보 2', '고객 정보 3']);
  sortTo(0, 1, 2);
  team.run('2024-10-07');
  expect(team.findings('어긋난 행')).toEqual([]);
  expect(team.rows('고객 정보', '_행ID', '_지문')).toEqual(ids.slice(1));
});
