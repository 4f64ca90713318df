// Numbers that stood in 설정 and are articles of 관리 규정 now: nobody loses a notice, each number has one place.
import fc from 'fast-check';
import { install } from '../../src/app/install';
import { readTeamBook } from '../../src/app/team-book';
import { addDays, type CivilDate } from '../../src/domain/civil-date';
import type { PolicyKey } from '../../src/domain/policy/articles';
import { policy } from '../../src/sheets/policy';
import { type OldNumbers, olderTeam } from './older-settings';
import { Team } from './team';

const header = '조항 | 값 | 판 | 시행일 | 개정 사유 | 승인자';
const stages = '만료 알림 단계';
const version = (value: string, number: number, from: string) =>
  `${stages} | ${value} | ${number} | ${from} | 바꿈 | 이서연`;
const rules = (...versions: string[]) => ({ '관리 규정': [header, ...versions].join('\n') });
const ledger = `
  고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용     | 요금   | 담당자
  1002    | 2023-11-15  | 2024-12-26  | 프리미엄 서비스 | 100000 | 박철수
  1003    | 2023-11-01  | 2024-10-31  | 새 서비스       | 50000  | 김영희`;
const wide = { 서비스: '서비스 내용 | 만료 알림(일)\n프리미엄 서비스 | 90\n새 서비스 |' };
const old: Required<OldNumbers> = {
  noticeStages: '90, 45',
  defaultWindow: '20',
  mailHour: '10',
  offerStages: '60, 10',
};

const counts = (team: Team, key: PolicyKey, day: CivilDate = '2024-10-02') =>
  readTeamBook(team.ports.book).policyOn(day)[key];
const keysIn = (team: Team) => team.column('설정', '_키');
const values = (team: Team) =>
  team
    .rows('관리 규정', '설정 키', '값', '판', '시행일')
    .filter(([key = '']) => /^(notice\.(stages|window|mailHour)|offer\.stages)$/.test(key));

describe('what counts', () => {
  test('a new team has the standards, and no row of them in 설정', () => {
    const team = new Team();
    expect(counts(team, 'notice.stages')).toEqual([60, 30, 14, 7, 1, 0]);
    expect([counts(team, 'notice.window'), counts(team, 'notice.mailHour')]).toEqual([30, 8]);
    expect(counts(team, 'offer.stages')).toEqual([30, 7]);
    expect(keysIn(team)).not.toEqual(expect.arrayContaining(['noticeStages']));
  });

  test('before the first version it is the row of 설정', () => {
    const team = olderTeam(old);
    expect(counts(team, 'notice.stages')).toEqual([90, 45]);
    expect([counts(team, 'notice.window'), counts(team, 'notice.mailHour')]).toEqual([20, 10]);
    expect(counts(team, 'offer.stages')).toEqual([60, 10]);
  });

  test('then it is the version in force on the day', () => {
    const team = olderTeam(old, rules(version('50', 1, '2024-10-04'), version('40', 2, '2024-10-14')));
    const on = (day: CivilDate) => counts(team, 'notice.stages', day);
    expect([on('2024-10-03'), on('2024-10-04'), on('2024-10-13'), on('2024-10-14')]).toEqual([
      [90, 45],
      [50],
      [50],
      [40],
    ]);
  });

  test('a row that cannot be read is as the standard, and 상태 점검 says so', () => {
    const team = olderTeam({ noticeStages: '한 달' });
    team.run('2024-10-02');
    expect(counts(team, 'notice.stages')).toEqual([60, 30, 14, 7, 1, 0]);
    expect(team.findings('설정')).toEqual([expect.stringContaining('‘한 달’을 읽을 수 없어 기본값을 써요')]);
  });

  test('the window of a service comes before the usual one', () => {
    const team = olderTeam({ defaultWindow: '20' }, { '이용고객 대장': ledger, ...wide });
    team.run('2024-10-10');
    expect(team.column('이용고객 대장', '상태')).toEqual(['만료 예정', '활성화']);
    team.run('2024-10-11');
    expect(team.column('이용고객 대장', '상태')).toEqual(['만료 예정', '만료 예정']);
  });

  test('mails go out from the hour of the article', () => {
    const team = olderTeam({ mailHour: '10' }, { '이용고객 대장': ledger });
    team.run('2024-10-02', '09:37:00');
    expect(team.ports.sent).toEqual([]);
    team.run('2024-10-02', '10:37:00');
    expect(team.ports.sent).not.toEqual([]);
  });
});

describe('where 관리 규정 is used', () => {
  const begun = '만족도(CSAT) 목표 | 90 | 1 | 2024-09-02 | 시작 | 이서연';

  test('the first run after the move makes what 설정 said the first version, once', () => {
    const team = olderTeam(old, rules(begun));
    team.run('2024-10-02');
    const first = [
      ['notice.mailHour', '10', '1', '2024-10-02'],
      ['notice.stages', '90, 45', '1', '2024-10-02'],
      ['notice.window', '20', '1', '2024-10-02'],
      ['offer.stages', '60, 10', '1', '2024-10-02'],
    ];
    expect(values(team).sort()).toEqual(first);
    team.run('2024-10-02', '11:37:00');
    team.run('2024-10-04', '11:37:00');
    expect(values(team).sort()).toEqual(first);
    expect(team.findings('설정')).toEqual([]);
  });

  test('an unreadable row becomes the standard, and is told as one that does not count', () => {
    const team = olderTeam({ noticeStages: '한 달' }, rules(begun));
    team.run('2024-10-02');
    team.run('2024-10-02', '09:37:00');
    expect(values(team)).toContainEqual(['notice.stages', '60, 30, 14, 7, 1, 0', '1', '2024-10-02']);
    expect(team.findings('설정')).toEqual([
      expect.stringContaining('‘한 달’은 이제 쓰지 않아요. 관리 규정의 만료 알림 단계 1판'),
    ]);
  });

  test('who types over the old row hears where it went', () => {
    const team = olderTeam(old, rules(begun));
    team.run('2024-10-02');
    const row = keysIn(team).indexOf('noticeStages') + 2;
    team.type('설정', row, '값', '120');
    team.run('2024-10-04', '11:37:00');
    expect(counts(team, 'notice.stages', '2024-10-04')).toEqual([90, 45]);
    expect(team.findings('설정')).toEqual([
      `설정 ${row} 값: ‘120’은 이제 쓰지 않아요. 관리 규정의 만료 알림 단계 1판 ‘90, 45일’ (2024-10-02 시행)을 써요.`,
    ]);
  });

  test('설치·복구 takes the old rows out, and 변경 기록 keeps what they said', () => {
    const team = olderTeam(old, rules(begun));
    team.run('2024-10-02');
    install(team.ports);
    expect(keysIn(team)).not.toContain('noticeStages');
    expect(keysIn(team)).toContain('senderName');
    expect(counts(team, 'notice.stages')).toEqual([90, 45]);
    expect(team.rows('변경 기록', '무엇을', '누구의', '이전 값', '이후 값').slice(-4)).toEqual([
      ['설정', '만료 알림 단계', '90, 45', '90, 45'],
      ['설정', '기본 만료 알림', '20', '20'],
      ['설정', '메일 보내는 시각', '10', '10'],
      ['설정', '재계약 안내 단계', '60, 10', '60, 10'],
    ]);
    const after = team.everything();
    install(team.ports);
    expect(team.everything()).toBe(after);
  });

  test('설치·복구 leaves a row that still counts until its article does', () => {
    const team = olderTeam(old, rules(version('50', 1, '2024-10-14')));
    install(team.ports);
    expect(keysIn(team)).toContain('noticeStages');
    expect(counts(team, 'notice.stages')).toEqual([90, 45]);
    team.ports.moment = { date: '2024-10-14', time: '07:00:00' };
    install(team.ports);
    expect(keysIn(team)).not.toContain('noticeStages');
    expect(keysIn(team)).toContain('mailHour');
  });
});

describe('notices', () => {
  const told = (team: Team, first: CivilDate, last: CivilDate) => {
    for (let day = first; day <= last; day = addDays(day, 1)) team.run(day, '10:37:00');
    return team.ports.sent.map(({ on, to, subject, text }) => [on, to, subject, text]);
  };
  const history = (team: Team) => team.column('이용고객 대장', '알림 이력');

  test('are told once, and the same, through the move into 관리 규정 and 설치·복구', () => {
    const tables = { '이용고객 대장': ledger, ...wide };
    const [stays, moves] = [olderTeam(old, tables), olderTeam(old, tables)];
    for (const team of [stays, moves]) told(team, '2024-09-26', '2024-09-30');
    moves.ports.book.ensure([policy], 'ko');
    told(moves, '2024-10-01', '2024-10-02');
    install(moves.ports);
    expect(keysIn(moves)).not.toContain('noticeStages');
    told(moves, '2024-10-03', '2024-10-11');
    told(stays, '2024-10-01', '2024-10-11');
    expect(history(moves)).toEqual(history(stays));
    expect(history(stays)).toEqual(['종료 2024-12-26: D-90 2024-09-27', '']);
  });

  test('with no versions the standards tell what they told before, whatever the ends', () => {
    const days = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 6 }), (ends) => {
        const lines = ends.map(
          (end, index) =>
            `100${(index % 3) + 1} | 2023-0${index + 1}-01 | ${addDays('2024-10-02', end)} | 서비스 ${index}`,
        );
        const tables = {
          '이용고객 대장': ['고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용', ...lines].join('\n'),
        };
        const written = { noticeStages: '60, 30, 14, 7, 1, 0', defaultWindow: '30', mailHour: '8' };
        expect(told(new Team(tables), '2024-10-02', '2024-10-02')).toEqual(
          told(olderTeam(written, tables), '2024-10-02', '2024-10-02'),
        );
      }),
      { numRuns: 4 },
    );
  });

  test('stages of a later version tell from its day on, and nothing is told twice', () => {
    const team = new Team({
      '이용고객 대장': ledger,
      ...wide,
      ...rules(version('60, 30, 14, 7, 1, 0', 1, '2024-09-02'), version('90, 30, 14, 7', 2, '2024-10-14')),
    });
    told(team, '2024-10-10', '2024-10-25');
    expect(team.column('이용고객 대장', '알림 이력')).toEqual([
      '종료 2024-12-26: D-90 2024-10-14',
      '종료 2024-10-31: D-30 2024-10-10, D-14 2024-10-17, D-7 2024-10-24',
    ]);
  });
});
