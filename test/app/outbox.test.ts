// From 대기 to 발송: rule 6 of the architecture. Every mail is a row before it is sent, and goes out once.
import { Team } from './team';

const ledger = `
  고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 요금  | 담당자
  1001    | 2023-11-02  | 2024-11-01  | 기본 서비스 | 50000 | 김영희
  1002    | 2023-10-09  | 2024-10-08  | 기본 서비스 | 70000 | 박철수`;

const begun = () => new Team({ '이용고객 대장': ledger });
const states = (team: Team) =>
  team.rows('발송함', '받는 사람', '상태').map(([to = '', state]) => [to.split('@')[0], state]);
const refuse = (team: Team, address: string, why = 'Invalid email') => {
  team.ports.fateOf = ({ to }) => (to === address ? { refused: why } : 'sent');
};

test('a mail is written as 발송 중 before it goes out, with its subject', () => {
  const team = begun();
  const seen: string[][] = [];
  team.ports.fateOf = () => {
    seen.push(...team.rows('발송함', '상태', '시도 시각', '제목').filter(([state]) => state === '발송 중'));
    return 'sent';
  };
  team.run('2024-10-02');
  expect(seen).toHaveLength(3);
  expect(seen[0]).toEqual([
    '발송 중',
    '2024-10-02 08:37:00',
    '[대장] 오늘 챙길 계약 1건 · 가장 급한 건 김철수 (D-6)',
  ]);
  expect(states(team)).toEqual([
    ['younghee.kim', '발송'],
    ['chulsoo.park', '발송'],
    ['seoyeon.lee', '발송'],
  ]);
});

test('what does not fit the daily quota waits, the most urgent going first', () => {
  const team = begun();
  team.ports.quota = 1;
  team.run('2024-10-02');
  expect(team.ports.sent.map(({ to }) => to)).toEqual(['chulsoo.park@example.com']);
  expect(states(team)).toEqual([
    ['younghee.kim', '대기'],
    ['chulsoo.park', '발송'],
    ['seoyeon.lee', '대기'],
  ]);
  team.ports.quota = 100;
  team.run('2024-10-02', '09:37:00');
  expect(team.ports.sent).toHaveLength(3);
});

test('a waiting mail counts days on the day it goes out', () => {
  const team = begun();
  team.ports.quota = 0;
  team.run('2024-10-02');
  team.ports.quota = 100;
  team.run('2024-10-03', '00:37:00');
  expect(team.mailTo('younghee.kim@example.com', '2024-10-03').text).toContain('29일 남음');
});

test('no further mail is begun when the run has lasted four minutes', () => {
  const team = begun();
  team.ports.fateOf = () => {
    team.ports.elapsedSeconds = 241;
    return 'sent';
  };
  team.run('2024-10-02');
  expect(team.ports.sent).toHaveLength(1);
  team.ports.elapsedSeconds = 0;
  team.ports.fateOf = () => 'sent';
  team.run('2024-10-02', '09:37:00');
  expect(states(team).every(([, state]) => state === '발송')).toBe(true);
});

test('who was not told because a mail failed is told on the next business day, and nobody else again', () => {
  const team = begun();
  refuse(team, 'younghee.kim@example.com');
  team.run('2024-10-02');
  team.ports.fateOf = () => 'sent';
  const before = team.ports.sent.length;
  team.run('2024-10-04');
  const again = team.ports.sent.slice(before);
  expect(again.map(({ to }) => to)).toEqual(['younghee.kim@example.com']);
  expect(again[0]?.text).toContain('홍길동');
  team.run('2024-10-07');
  expect(team.ports.sent.filter(({ to }) => to === 'younghee.kim@example.com')).toHaveLength(1);
});

test('a refused mail fails and is listed, and nobody else’s mail waits for it', () => {
  const team = begun();
  refuse(team, 'younghee.kim@example.com');
  team.run('2024-10-02');
  expect(states(team)).toEqual([
    ['younghee.kim', '실패'],
    ['chulsoo.park', '발송'],
    ['seoyeon.lee', '발송'],
    // The mail about that.
    ['seoyeon.lee', '발송'],
  ]);
  expect(team.findings('실패한 메일')).toEqual([
    '발송함 2 상태: younghee.kim@example.com에게 보내지 못했어요: Invalid email',
  ]);
  team.run('2024-10-02', '10:37:00');
  expect(team.ports.sent).toHaveLength(3);
});

test('a notice that reached nobody is told again on the next business day', () => {
  const team = new Team({ '이용고객 대장': ledger.split('\n').slice(0, 3).join('\n') });
  team.ports.fateOf = () => ({ refused: 'Invalid email' });
  team.run('2024-10-02');
  team.ports.fateOf = () => 'sent';
  team.run('2024-10-03', '10:37:00');
  expect(team.ports.sent).toEqual([]);
  team.run('2024-10-04');
  expect(team.ports.sent.map(({ to }) => to)).toEqual([
    'younghee.kim@example.com',
    'seoyeon.lee@example.com',
  ]);
  team.run('2024-10-07');
  expect(team.mailsOn('2024-10-07')).toEqual([]);
});

test('a mail of unknown fate is held for a person and not told again by itself', () => {
  const team = begun();
  team.ports.fateOf = ({ to }) => (to === 'younghee.kim@example.com' ? { lost: 'Empty response' } : 'sent');
  team.run('2024-10-02');
  team.ports.fateOf = () => 'sent';
  team.run('2024-10-04');
  team.run('2024-10-07');
  expect(team.ports.sent.map(({ to }) => to)).not.toContain('younghee.kim@example.com');
  expect(states(team)[0]).toEqual(['younghee.kim', '보류']);
  expect(team.findings('보류된 메일')).toHaveLength(1);
});

describe('a run that died while sending', () => {
  /** The row as the dead run left it, and the mail as if it had never been recorded as sent. */
  function died(): Team {
    const team = begun();
    team.ports.quota = 0;
    team.run('2024-10-02');
    team.ports.quota = 100;
    team.type('발송함', 2, '상태', '발송 중');
    const { lines } = team.ports.book.tab('발송함');
    const place = lines[0]?.indexOf('시도 시각') ?? 0;
    (lines[1] ?? [])[place] = { date: '2024-10-02', time: '08:37:00' };
    return team;
  }

  test('leaves its mail alone for as long as it may still be running', () => {
    const team = died();
    team.run('2024-10-02', '08:42:00');
    expect(states(team)[0]).toEqual(['younghee.kim', '발송 중']);
  });

  test('has its mail held for a person and never sent again by itself', () => {
    const team = died();
    for (const day of ['2024-10-02', '2024-10-04', '2024-10-07', '2024-10-08'] as const)
      team.run(day, '09:37:00');
    expect(states(team)[0]).toEqual(['younghee.kim', '보류']);
    expect(team.ports.sent.map(({ to }) => to)).not.toContain('younghee.kim@example.com');
    expect(team.findings('보류된 메일')[0]).toMatch(
      /^발송함 2 상태: younghee.kim@example.com에게 보낼 메일이 보류됐어요/,
    );
  });

  test('has its mail sent when a person sets it to 대기', () => {
    const team = died();
    team.run('2024-10-02', '09:37:00');
    team.type('발송함', 2, '상태', '대기');
    team.run('2024-10-02', '10:37:00');
    expect(states(team)[0]).toEqual(['younghee.kim', '발송']);
    expect(team.mailTo('younghee.kim@example.com', '2024-10-02').text).toContain('K-2023-0001');
  });
});

test('a mail whose matter was settled before it could go out is not sent', () => {
  const team = begun();
  team.ports.quota = 0;
  team.run('2024-10-02');
  team.type('이용고객 대장', 2, '해지일', '2024-10-02');
  team.ports.quota = 100;
  team.run('2024-10-02', '09:37:00');
  expect(states(team)).toEqual([
    ['younghee.kim', '보류'],
    ['chulsoo.park', '발송'],
    ['seoyeon.lee', '발송'],
  ]);
  expect(team.mailTo('seoyeon.lee@example.com', '2024-10-02').text).not.toContain('K-2023-0001');
});

test('a row that a person set to 발송 by hand meanwhile is not sent', () => {
  const team = begun();
  team.ports.fateOf = ({ to }) => {
    if (to === 'chulsoo.park@example.com') team.type('발송함', 4, '상태', '발송');
    return 'sent';
  };
  team.run('2024-10-02');
  expect(team.ports.sent.map(({ to }) => to)).not.toContain('seoyeon.lee@example.com');
});

test('notices are remembered by 알림 이력 when a person empties 발송함', () => {
  const team = begun();
  team.run('2024-10-02');
  const before = team.ports.sent.length;
  const history = team.column('이용고객 대장', '알림 이력');
  team.ports.book.tab('발송함').lines.splice(1);
  team.run('2024-10-04');
  expect(team.ports.sent).toHaveLength(before);
  expect(team.column('이용고객 대장', '알림 이력')).toEqual(history);
});
