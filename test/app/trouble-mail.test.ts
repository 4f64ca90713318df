// 관리자 is written to about what keeps the product from its work: once a business day, and no more once it is mended.
import { install } from '../../src/app/install';
import { runDueJobs } from '../../src/app/run-due-jobs';
import { tellingTrouble } from '../../src/app/told-trouble';
import type { CivilDate } from '../../src/domain/civil-date';
import { Team } from './team';

const ADMIN = 'seoyeon.lee@example.com';
const ledger = `
  고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 담당자
  1001    | 2024-01-01  | 2024-12-31  | 기본 서비스 | 김영희`;
const begun = () => new Team({ '이용고객 대장': ledger });

/** Mails about trouble, as `recipient, day: subject`. */
const told = (team: Team) =>
  team.ports.sent
    .filter(({ subject }) => subject.includes('고칠 문제'))
    .map(({ to, on, subject }) => `${to}, ${on}: ${subject}`);
const troubleRows = (team: Team) =>
  team
    .rows('발송함', '키', '상태')
    .filter(([key]) => key?.startsWith('trouble:'))
    .map((row) => row.join(' '));

function dropTab(team: Team, title: string): () => void {
  const { tabs } = team.ports.book;
  const [tab] = tabs.splice(tabs.indexOf(team.ports.book.tab(title)), 1);
  return () => {
    if (tab) tabs.push(tab);
  };
}

/** As the hourly trigger would; a run that throws is part of it. */
function hour(team: Team, date: CivilDate, time: string): void {
  team.ports.moment = { date, time };
  try {
    tellingTrouble(team.ports, () => runDueJobs(team.ports));
  } catch (error) {
    team.ports.log(String(error));
  }
}

test('nobody is written to when all is fine, nor about what is only odd in the data', () => {
  const team = new Team({
    '이용고객 대장': `${ledger}\n  9999 | 2024-13-01 | 어제 | 없는 서비스 | 없는 사람`,
  });
  team.run('2024-10-02');
  expect(team.findings().length).toBeGreaterThan(3);
  expect(told(team)).toEqual([]);
});

test('rows that a sort has torn are told, as nobody is warned of them meanwhile', () => {
  const team = new Team({
    '이용고객 대장': `${ledger}\n  1002 | 2024-02-01 | 2024-11-30 | 기본 서비스 | 박철수`,
  });
  team.run('2024-09-30');
  const ends = (first: string, second: string) => {
    team.type('이용고객 대장', 2, '계약 종료일', first);
    team.type('이용고객 대장', 3, '계약 종료일', second);
  };
  ends('2024-11-30', '2024-12-31');
  team.run('2024-10-02');
  const subject =
    '[대장] 고칠 문제 1건 · ‘이용고객 대장’ 시트에 정렬 때문에 섞인 줄이 있어, 그 줄은 알리지 않습니다';
  expect(told(team)).toEqual([`${ADMIN}, 2024-10-02: ${subject}`]);
  expect(team.mailTo(ADMIN, '2024-10-02').text).toContain('어긋난 행 다시 맞추기');
  ends('2024-12-31', '2024-11-30');
  team.run('2024-10-04');
  expect(told(team)).toHaveLength(1);
});

test('a tab that is gone is told from the mail hour on, once each business day, until it is back', () => {
  const team = begun();
  const back = dropTab(team, '변경 기록');
  team.run('2024-10-02', '07:37:00');
  expect(told(team)).toEqual([]);
  for (const time of ['08:37:00', '09:37:00', '23:37:00'] as const) team.run('2024-10-02', time);
  // A holiday, a business day, a weekend, a business day.
  for (const day of ['2024-10-03', '2024-10-04', '2024-10-05', '2024-10-07'] as const) team.run(day);
  expect(told(team)).toEqual(
    ['2024-10-02', '2024-10-04', '2024-10-07'].map(
      (day) => `${ADMIN}, ${day}: [대장] 고칠 문제 1건 · ‘변경 기록’ 시트를 찾지 못했습니다`,
    ),
  );
  back();
  team.run('2024-10-08');
  expect(told(team)).toHaveLength(3);
  expect(troubleRows(team)).toEqual([
    'trouble:2024-10-02:seoyeon.lee@example.com 발송',
    'trouble:2024-10-04:seoyeon.lee@example.com 발송',
    'trouble:2024-10-07:seoyeon.lee@example.com 발송',
  ]);
});

test('the first line says what is wrong and what to do, and every problem has its link', () => {
  const team = begun();
  dropTab(team, '변경 기록');
  team.ports.isAuthorized = false;
  team.run('2024-10-02');
  const { text, html } = team.mailTo(ADMIN, '2024-10-02');
  expect(text.split('\n').slice(0, 2)).toEqual([
    '이서연님, 필요한 권한이 빠져 있어 할 일을 다 하지 못합니다.',
    '실행하는 사람(owner@example.com)의 계정으로 아래 주소를 열어 권한을 허용해 주십시오.',
  ]);
  expect(text).toContain('권한 허용하기: https://auth.example/');
  expect(text).toContain('- ‘변경 기록’ 시트를 찾지 못했습니다.');
  expect(text).toContain('‘상태 점검’ 시트에서 보기: https://book.example/#health!1');
  expect(html).toContain('https://auth.example/');
});

test('in an English book it is English', () => {
  const team = begun();
  team.type('설정', 2, '값', 'English');
  install(team.ports);
  dropTab(team, '변경 기록');
  team.run('2024-10-02');
  expect(team.mailTo(ADMIN, '2024-10-02').text).toMatch(
    /^Dear 이서연, The sheet “Change log” was not found\.\n[^가-힣]*“시험 대장”[^가-힣]*$/,
  );
});

test('a job or a run that fails once is tried again before anybody is written to', () => {
  const team = begun();
  const { read } = team.ports.book;
  const broken = () => {
    throw new Error('Service Spreadsheets timed out.');
  };
  team.ports.book.read = broken;
  hour(team, '2024-10-02', '08:37:00');
  expect(told(team)).toEqual([]);
  let calls = 0;
  team.ports.book.read = (...asked) => {
    calls += 1;
    return calls === 1 ? broken() : read.apply(team.ports.book, asked);
  };
  hour(team, '2024-10-02', '09:37:00');
  expect(told(team)).toEqual([]);
  calls = 0;
  hour(team, '2024-10-02', '10:37:00');
  hour(team, '2024-10-02', '11:37:00');
  expect(told(team)).toEqual([
    `${ADMIN}, 2024-10-02: [대장] 고칠 문제 1건 · 실행이 두 번 이어서 도중에 멈췄습니다`,
  ]);
});

test('a run that began a moment ago is not taken for one that died', () => {
  const team = begun();
  team.ports.store.set('run', JSON.stringify('2024-10-02 08:36:00'));
  hour(team, '2024-10-02', '08:37:00');
  expect(team.column('상태 점검', '항목')).not.toContain('실행');
});

test('an address that is refused is told to the other administrators, and the mail about it is tried once a day', () => {
  const team = begun();
  team.type('담당자', 5, '이름', '최관리');
  team.type('담당자', 5, '이메일', 'choi@example.com');
  team.type('담당자', 5, '역할', '관리자');
  team.ports.fateOf = ({ to }) => (to === 'choi@example.com' ? { refused: 'Invalid email' } : 'sent');
  for (const time of ['08:37:00', '09:37:00'] as const) team.run('2024-12-02', time);
  expect(told(team)).toEqual([
    `${ADMIN}, 2024-12-02: [대장] 고칠 문제 1건 · choi@example.com에게 메일을 보내지 못했습니다`,
  ]);
  expect(troubleRows(team)).toEqual([
    'trouble:2024-12-02:seoyeon.lee@example.com 발송',
    'trouble:2024-12-02:choi@example.com 실패',
  ]);
});

test('where the quota is spent it waits, and is not sent when all is well by then', () => {
  const team = begun();
  const back = dropTab(team, '변경 기록');
  team.ports.quota = 0;
  team.run('2024-10-02');
  expect(troubleRows(team)).toEqual([]);
  team.ports.quota = 100;
  back();
  team.run('2024-10-04');
  expect(told(team)).toEqual([]);
});

test('a mail whose run died before it was claimed goes out with the next run, or is dropped when all is well', () => {
  for (const isMended of [false, true]) {
    const team = begun();
    const back = dropTab(team, '변경 기록');
    const { hold } = team.ports.lock;
    // Dies when the row stands: at the lock for the claim.
    const isQueued = () => troubleRows(team).some((row) => row.endsWith('대기'));
    team.ports.lock.hold = <Result>(work: () => Result): Result | 'busy' => {
      if (isQueued()) throw new Error('killed');
      return hold(work);
    };
    team.run('2024-10-02');
    expect(troubleRows(team)).toEqual(['trouble:2024-10-02:seoyeon.lee@example.com 대기']);
    Object.assign(team.ports.lock, { hold });
    if (isMended) back();
    team.run('2024-10-04');
    team.run('2024-10-04', '09:37:00');
    expect(told(team)).toHaveLength(isMended ? 0 : 1);
    expect(troubleRows(team)).toEqual([
      `trouble:2024-10-02:seoyeon.lee@example.com ${isMended ? '보류' : '발송'}`,
    ]);
  }
});

test('without 발송함 the day is kept elsewhere: still one mail a day', () => {
  const team = begun();
  const back = dropTab(team, '발송함');
  for (const time of ['08:37:00', '09:37:00'] as const) team.run('2024-10-02', time);
  expect(told(team)).toEqual([
    `${ADMIN}, 2024-10-02: [대장] 고칠 문제 1건 · ‘발송함’ 시트를 찾지 못했습니다`,
  ]);
  back();
  dropTab(team, '변경 기록');
  team.run('2024-10-02', '10:37:00');
  expect(told(team)).toHaveLength(1);
});

test('its template can be changed, and one that cannot be read does not keep the mail back', () => {
  const team = begun();
  dropTab(team, '변경 기록');
  const at = team.column('메일 양식', '_키').indexOf('trouble') + 2;
  team.type('메일 양식', at, '제목', '큰일 · 고칠 문제');
  team.type('메일 양식', at, '본문', '{{없는 칸}}');
  team.run('2024-10-02');
  expect(team.mailTo(ADMIN, '2024-10-02').subject).toMatch(/^\[대장\] 고칠 문제 1건/);
  expect(team.findings('메일 양식')).toEqual([
    `메일 양식 ${at} 본문: ‘문제 알림’ 양식을 읽을 수 없어 기본 문구로 보내요.`,
  ]);
  team.type('메일 양식', at, '본문', '{{먼저 할 일}}');
  team.run('2024-10-04');
  expect(team.mailTo(ADMIN, '2024-10-04').subject).toBe('큰일 · 고칠 문제');
});

test('what was switched off by a person is not told', () => {
  const team = begun();
  dropTab(team, '변경 기록');
  const at = team.column('설정', '_키').indexOf('mailOn') + 2;
  team.type('설정', at, '값', '아니오');
  team.run('2024-10-02');
  expect(told(team)).toEqual([]);
});
