// What 관리 계획, 이용 정보 and 월간 검토 say in sheets and mails, in Korean.
import type { FindingParts } from './ko';
import { quoted, withParticle } from './particle';

export const plansKo = {
  count: (count: string) => `${count}건`,
  pending: (count: number) => `대기 ${count}`,
  added: '계획을 새로 세움',
  stepAdded: '계획 단계를 더함',
  stepDone: '계획 단계를 끝냄',
  stepEdited: '계획 단계를 고침',
  targetHelp: '비율은 90%처럼, 접촉 건수는 120처럼 적어 주세요.',
  alreadyThere: '이 이름과 기간의 계획이 이미 있어요. 그 계획에 단계를 더하거나 이름을 다르게 적어 주세요.',
  review: {
    title: (month: string) => `${month.slice(0, 4)}년 ${Number(month.slice(5))}월 월간 검토`,
    unchanged: '변화 없음',
    verdict: {
      better: '개선',
      worse: '악화',
      unchanged: '변화 없음',
      withheld: '판단 보류 (응답 5건 미만)',
    },
    since: (what: string, date: string) => `${what} (${date})`,
    more: (count: number) => `외 ${count}건`,
    open: (count: number) => `아직 남은 일 ${count}건`,
    ask: '의견에 총평을 적으면 검토가 끝납니다.',
    opinion: '월간 검토 의견',
  },
} as const;

export const planFindingsKo = {
  'plan-no-period': {
    subject: '관리 계획',
    finding: (p: FindingParts) => `‘${p.value}’ 계획의 목표에 기간이 없어요.`,
    mend: () => '기간 시작과 기간 끝을 적어 주세요.',
  },
  'plan-no-figure': {
    subject: '관리 계획',
    finding: (p: FindingParts) => `‘${p.value}’ 계획에 목표값은 있지만 목표 지표가 없어요.`,
    mend: () => '목표 지표를 골라 주세요.',
  },
  'plan-no-target': {
    subject: '관리 계획',
    finding: (p: FindingParts) => `‘${p.value}’ 계획에 목표 지표는 있지만 목표값이 없어요.`,
    mend: () => '90%나 120처럼 목표값을 적어 주세요.',
  },
  'plan-ends-before-start': {
    subject: '관리 계획',
    finding: (p: FindingParts) => `‘${p.value}’ 계획의 기간 끝이 기간 시작보다 빨라요.`,
    mend: () => '두 날짜를 확인해 주세요.',
  },
  'plan-target': {
    subject: '관리 계획',
    finding: (p: FindingParts) => `‘${p.value}’ 계획의 목표값이 목표 지표와 맞지 않아요.`,
    mend: () => '비율은 90%처럼, 접촉 건수는 120처럼 적어 주세요.',
  },
  'plan-differs': {
    subject: '관리 계획',
    finding: (p: FindingParts) =>
      `‘${p.value}’ 계획의 ${withParticle(p.column, '이/가')} ${quoted(`${p.right}행`, '와/과')} 달라요. 먼저 적은 값을 써요.`,
    mend: () => '한 계획이면 한 행에만 적고, 다른 계획이면 이름이나 기간을 다르게 적어 주세요.',
  },
} as const;
