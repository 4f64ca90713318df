// How long before, and for how long after, the team is told: by the article in force on the day.
import type { PolicyKey } from '../../src/domain/policy/articles';
import { policyArticles } from '../../src/domain/policy/articles';
import { type Tables, Team } from './team';

/** A book whose article says so from 2024-10-02, or one that has only the standards. */
const teamWith = (key: PolicyKey, value: string, tables: Tables) =>
  new Team({
    ...tables,
    '관리 규정': `
      조항                              | 값       | 판 | 시행일     | 다음 검토일
      ${policyArticles[key].name.ko}    | ${value} | 1  | 2024-10-02 | 2024-11-01`,
  });
const digest = (team: Team) => {
  team.run('2024-10-02');
  return team.ports.sent.map(({ text }) => text).join('\n');
};

const ledger = (more: string) => ({
  '이용고객 대장': `
    고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 담당자 | 자동 갱신 | 일시중지 시작 | 재계약 단계
    1001    | ${more}`,
});
/** The last day to decline is 2024-10-22, twenty days on. */
const declining = ledger('2023-11-06 | 2024-11-05 | 기본 서비스 | 김영희 | 예 |');
/** Thirty days are left, and no next term is there. */
const committed = ledger('2023-11-02 | 2024-11-01 | 기본 서비스 | 김영희 | | | 확정');
const training = {
  교육·참여: '날짜 | 종류 | 제목 | 담당자\n2024-10-12 | 직원 교육 | 불만 응대 | 김영희',
};
const step = {
  '관리 계획':
    '계획 | 기간 시작 | 기간 끝 | 단계 | 기한 | 담당자\n올해 | 2024-10-01 | 2024-12-31 | 전화 | 2024-10-08 | 김영희',
};

test.each<[PolicyKey, string, Tables, string]>([
  ['notice.declineDays', '20', declining, '해지 통보 기한 2024-10-22 (화)까지'],
  ['notice.committedStages', '30, 14', committed, '다음 계약이 필요한 재계약'],
  ['training.aheadDays', '10', training, '직원 교육 · 불만 응대'],
  ['plan.aheadDays', '6', step, '전화'],
  ['review.aheadDays', '30', {}, '검토할 규정'],
])('%s of %s days tells earlier than the standard', (key, value, tables, text) => {
  expect(digest(teamWith(key, value, tables))).toContain(text);
  const { standard } = policyArticles[key];
  expect(digest(teamWith(key, standard.ko, tables))).not.toContain(text);
});

test('a pause without an end is listed once it is longer than the article says', () => {
  const paused = ledger('2024-01-02 | 2025-01-01 | 기본 서비스 | 김영희 | | 2024-08-15');
  const found = (value: string) => {
    const team = teamWith('pause.longestDays', value, paused);
    team.run('2024-10-02');
    return team.findings('일시중지');
  };
  expect(found('90')).toEqual([]);
  expect(found('45')).toEqual([expect.stringContaining('2024-08-15부터 45일 넘게 일시중지 상태예요')]);
});
