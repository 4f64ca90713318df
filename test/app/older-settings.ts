import type { Tables } from './team';
import { Team } from './team';

const names = {
  noticeStages: '만료 알림 단계(일)',
  defaultWindow: '기본 만료 알림(일)',
  mailHour: '메일 보내는 시각',
  offerStages: '재계약 안내 단계(일)',
} as const;

/** The numbers that 설정 held before they were articles of 관리 규정. */
export type OldNumbers = Partial<Record<keyof typeof names, string>>;

/** A book of before: its 설정 still has these rows, below the others. */
export function olderTeam(old: OldNumbers, tables: Tables = {}): Team {
  const team = new Team(tables);
  const row = team.column('설정', '_키').length + 2;
  Object.entries(old).forEach(([key, value], index) => {
    team.type('설정', row + index, '_키', key);
    team.type('설정', row + index, '이름', names[key as keyof typeof names]);
    team.type('설정', row + index, '값', value);
  });
  return team;
}
