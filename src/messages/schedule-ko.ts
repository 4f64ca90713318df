import { formatWon } from './formats';
import { withParticle } from './particle';

/** What 관리 일정, the proposals of 고객 정보 and the gates of the care process say. */
export const scheduleKo = {
  stageNamed: (stage: number, name: string) => `${stage}단계 ${name}`,
  groupReason: {
    dissatisfied: (on: string, word: string) => `${on} 만족도 응답이 ‘${word}’이에요.`,
    complaints: (count: number, days: number) => `최근 ${days}일 동안 불만이 ${count}건 있었어요.`,
    stopped: (lastUse: string) => `${lastUse} 뒤로 이용이 없어요.`,
    renewed: (times: number) => `재계약을 ${times}번 했어요.`,
    longUse: (since: string) => `${since}부터 이용하고 있어요.`,
    referrals: (count: number) => `고객 ${count}명을 추천했어요.`,
    hesitates: (count: number, since: string) => `${since}부터 ${count}번 묻고 상담했지만 구매가 없어요.`,
    asks: (count: number, days: number) => `최근 ${days}일 동안 문의·요청·상담이 ${count}번 있었어요.`,
    buys: (count: number, days: number) => `최근 ${days}일 동안 ${count}번 구매했어요.`,
  },
  typeReason: {
    value: (won: number) => `한 해로 환산하면 ${formatWon(won, 'ko')}이에요.`,
    longUse: (since: string) => `${since}부터 이용하고 있어요.`,
    recent: (since: string) => `${since}에 처음 거래했어요.`,
    noDealings: '아직 거래가 없어요.',
    ordinary: (since: string) => `${since}부터 거래하고 있어요.`,
  },
  gaps: {
    incomplete: (columns: string) => `${withParticle(columns, '이/가')} 비어 있어요.`,
    duplicate: (ids: string) => `같은 고객일 수 있는 고객이 있어요(${ids}).`,
    notClassified: '관리 그룹이나 고객 유형을 정하지 않았어요.',
    noManager: '담당자가 없어요.',
    notContacted: '상담한 기록이 없어요.',
    notBought: '계약이나 구매가 없어요.',
    openProblems: (count: number) => `해결하지 않은 불만이 ${count}건 있어요.`,
  },
  otherGroup: '그 밖의 고객',
  cadenceReason: (group: string) => `정기 연락 · ${group}`,
  neverContacted: '아직 연락한 적이 없어요.',
  lastContact: (on: string) => `마지막 연락 ${on}`,
  byChannel: (channel: string) => `${channel} 권장`,
  closedByContact: (on: string, channel: string, record: string) =>
    [`${on} 연락`, channel, record].filter(Boolean).join(' · '),
  closedByLog: (on: string, record: string) => `${on} 후속 완료 · ${record}`,
  changes: {
    begun: '관리 일정 시작',
    added: '할 일 더함',
    done: '할 일 완료',
    skipped: (reason: string) => `건너뜀: ${reason}`,
    chosen: '고객 분류 정함',
    customers: (count: number) => `고객 ${count}명`,
    proposalsTaken: '제안대로 고객 분류',
    closedByContact: '연락을 기록하며 완료',
  },
  gateClosed: (stage: number, gaps: string) => `아직 ${stage}단계로 갈 수 없어요. ${gaps}`,
  sourceGone: '업무 일지에서 지운 후속 조치예요.',
} as const;
