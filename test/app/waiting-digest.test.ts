// A digest that could not go out yet takes the next day's news along: two mails would say the same, word for word.
import { Team } from './team';

const ledger = `
  고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 요금  | 담당자
  1001    | 2023-10-17  | 2024-10-16  | 기본 서비스 | 50000 | 김영희
  1002    | 2023-10-25  | 2024-10-24  | 기본 서비스 | 70000 | 박철수`;

const ADMIN = 'seoyeon.lee@example.com';

/** The quota is used up on the day on which the first mails are decided on. */
function waiting(): Team {
  const team = new Team({ '이용고객 대장': ledger });
  team.ports.quota = 0;
  team.run('2024-10-04');
  return team;
}

/** The digests; administrators are also told of mails that are held. */
const lines = (team: Team) =>
  team
    .rows('발송함', '받는 사람', '상태', '단계', '키')
    .flatMap(([to, state, stages, key]) => (key?.startsWith('trouble:') ? [] : [[to, state, stages]]));
const history = (team: Team) => team.column('이용고객 대장', '알림 이력');

test('a reader whose digest still waits gets one mail, with each contract told once', () => {
  const team = waiting();
  expect(lines(team)).toEqual([
    ['younghee.kim@example.com', '대기', 'D-14'],
    ['chulsoo.park@example.com', '대기', 'D-30'],
    [ADMIN, '대기', 'D-14, D-30'],
  ]);
  team.ports.quota = 100;
  team.run('2024-10-10');
  expect(lines(team)).toEqual([
    ['younghee.kim@example.com', '발송', 'D-14, D-7'],
    ['chulsoo.park@example.com', '발송', 'D-30, D-14'],
    [ADMIN, '발송', 'D-14, D-30, D-7'],
  ]);
  expect(team.ports.sent).toHaveLength(3);
  const { text, subject } = team.mailTo(ADMIN, '2024-10-10');
  expect(subject).toContain('계약 2건');
  expect(text.split('홍길동')).toHaveLength(2);
});

test('알림 이력 tells of each stage on the day on which it was decided on', () => {
  const team = waiting();
  team.run('2024-10-10');
  const told = [
    '종료 2024-10-16: D-14 2024-10-04, D-7 2024-10-10',
    '종료 2024-10-24: D-30 2024-10-04, D-14 2024-10-10',
  ];
  expect(history(team)).toEqual(told);
  team.ports.quota = 100;
  team.run('2024-10-10', '10:37:00');
  team.run('2024-10-11');
  expect(history(team)).toEqual(told);
  expect(team.ports.sent).toHaveLength(3);
});

test('however long the quota stays used up, nobody has more than one row, and no day is told of twice', () => {
  const team = waiting();
  for (const day of [
    '2024-10-07',
    '2024-10-08',
    '2024-10-10',
    '2024-10-15',
    '2024-10-16',
    '2024-10-17',
  ] as const)
    for (const hour of ['08', '12']) team.run(day, `${hour}:37:00`);
  expect(lines(team)).toHaveLength(3);
  const items = team.column('발송함', '_항목').map((text) => text.split('\n'));
  for (const own of items) expect(new Set(own).size).toBe(own.length);
});

test('a mail whose fate is unknown takes nothing along: what is new goes out in one of its own', () => {
  const team = waiting();
  const before = team.ports.sent.length;
  team.ports.quota = 100;
  team.ports.fateOf = ({ to }) => (to === ADMIN ? { lost: 'Empty response' } : 'sent');
  team.run('2024-10-07');
  team.ports.fateOf = () => 'sent';
  team.run('2024-10-10');
  expect(lines(team)).toEqual([
    ['younghee.kim@example.com', '발송', 'D-14'],
    ['chulsoo.park@example.com', '발송', 'D-30'],
    [ADMIN, '보류', 'D-14, D-30'],
    ['younghee.kim@example.com', '발송', 'D-7'],
    ['chulsoo.park@example.com', '발송', 'D-14'],
    [ADMIN, '발송', 'D-7, D-14'],
  ]);
  const sent = team.ports.sent.slice(before).map(({ subject }) => subject);
  expect(sent.filter((subject) => subject.includes('오늘 챙길'))).toHaveLength(5);
});

test('a run that dies when it has added to one reader’s mail leaves the others’ share to the next one', () => {
  const team = waiting();
  const { book } = team.ports;
  const amend = book.amend.bind(book);
  let left = 1;
  book.amend = (amendment) => {
    if (left === 0) throw new Error('Exceeded maximum execution time');
    left -= 1;
    return amend(amendment);
  };
  expect(() => team.run('2024-10-10')).toThrow('Exceeded maximum execution time');
  book.amend = amend;
  team.ports.quota = 100;
  team.run('2024-10-11');
  expect(lines(team)).toEqual([
    ['younghee.kim@example.com', '발송', 'D-14, D-7'],
    ['chulsoo.park@example.com', '발송', 'D-30, D-14'],
    [ADMIN, '발송', 'D-14, D-30, D-7'],
  ]);
});

test('a mail that another run has added to since it was composed goes out with the next run, whole', () => {
  const team = waiting();
  team.ports.quota = 100;
  const { remaining } = team.ports.mail;
  team.ports.mail.remaining = () => {
    team.ports.mail.remaining = remaining;
    const added = '\n["on","2024-10-07"]\n["stage","K-2023-0001","2024-10-16",7]';
    team.type('발송함', 2, '_항목', `${team.cell('발송함', 2, '_항목')}${added}`);
    return remaining();
  };
  team.run('2024-10-07');
  expect(lines(team).map(([, state]) => state)).toEqual(['대기', '발송', '발송']);
  team.run('2024-10-07', '09:37:00');
  expect(lines(team).map(([, state]) => state)).toEqual(['발송', '발송', '발송']);
});

test('reports that wait tell of different weeks, each once', () => {
  const team = new Team({
    '업무 일지': `
      날짜       | 고객 이름 | 소통 내용 | 만족도
      2024-10-02 | 홍길동    | 문의      | 4
      2024-10-08 | 홍길동    | 문의      | 5`,
  });
  team.ports.quota = 0;
  for (const day of ['2024-10-07', '2024-10-14'] as const) team.run(day);
  team.ports.quota = 100;
  team.run('2024-10-15');
  const texts = team.ports.sent.map(({ text }) => text);
  expect(texts).toHaveLength(2);
  expect(new Set(texts).size).toBe(2);
});

describe('when more ends at once than a cell can hold', () => {
  const many = 1_500;
  const rows = Array.from(
    { length: many },
    (_, index) =>
      `${5000 + index} | 2023-11-02 | 2024-${index < 100 ? '10-08' : '11-01'} | 기본 서비스 | 김영희`,
  );

  test('the most urgent is told today, the rest on the next business day, all of it once', () => {
    const team = new Team({
      '이용고객 대장': `고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 담당자\n${rows.join('\n')}`,
    });
    const stages = () =>
      team
        .rows('발송함', '받는 사람', '_항목')
        .filter(([to]) => to === ADMIN)
        .map(([, items = '']) => items.split('\n').map((line) => line.slice(-3)));
    team.run('2024-10-02');
    const [first = []] = stages();
    expect(first.filter((stage) => stage === ',7]')).toHaveLength(100);
    expect(Math.max(...team.column('발송함', '_항목').map((text) => text.length))).toBeLessThan(50_000);
    team.run('2024-10-02', '09:37:00');
    expect(stages()).toHaveLength(1);
    team.run('2024-10-04');
    team.run('2024-10-07');
    for (const reader of [ADMIN, 'younghee.kim@example.com']) {
      const items = team
        .rows('발송함', '받는 사람', '_항목')
        .filter(([to]) => to === reader)
        .flatMap(([, text = '']) => text.split('\n'))
        .filter((line) => line.endsWith(',30]') || line.endsWith(',7]'));
      expect([reader, items.length, new Set(items).size]).toEqual([reader, many, many]);
    }
  });
});
