// What the sidebar says about renewals, in 해요체.
import { formatNumber } from './formats';
import { withParticle } from './particle';

export const consentKo = {
  title: '요금 인상 동의',
  rises: (old: string, next: string, from: string) =>
    `${from}부터 요금이 월 ${old}에서 월 ${withParticle(next, '으로/로')} 올라요.`,
  law: '자동 갱신이나 구독은 오르기 전 30일 안에 고객의 동의를 받아야 해요 (전자상거래법 제13조 제6항 · 법률 자문이 아님).',
  optional: '고객이 동의했다면 적어 두세요.',
  on: '동의받은 날',
  how: '동의 방법',
  ways: ['계약서', '전화', '이메일', '문자', '대면'],
  problems: {
    missing: (_from: string) => '동의받은 날과 방법을 적어 주세요.',
    early: (from: string) => `${from} 전 30일 안에 받은 동의여야 해요.`,
    late: (from: string) => `새 요금이 시작되는 ${from}까지 받은 동의여야 해요.`,
    future: (_from: string) => '오늘이나 그 전 날짜를 적어 주세요.',
  },
  why: '요금을 고치는 까닭',
  isRise: '요금이 올라요',
  wasWrong: '잘못 적었어요',
  settle: '인상 동의 적기',
  typed: '시트에서 요금이 올랐어요',
  agreed: '고객이 동의했어요',
  saved: (name: string) => `${name} 요금 인상 동의`.trim(),
} as const;

export const boardKo = {
  span: '기간',
  months: (count: number) => (count === 1 ? '이번 달' : count === 12 ? '1년' : `${count}개월`),
  whose: '누구의 계약',
  mine: '내 담당',
  all: '모두',
  atRisk: '아직 확정되지 않은 매출',
  byMonth: '끝나는 달별',
  month: (month: string) => `${month.slice(0, 4)}년 ${Number(month.slice(5))}월`,
  count: (count: number) => `${formatNumber(count)}건`,
  sum: (count: number, won: string) => `${formatNumber(count)}건 · 월 ${won}`,
  definition: '이 기간에 끝나고 확정·이탈이 아닌 계약의 월 환산액을 더했어요.',
  renewed: (count: number) => `이미 다음 계약이 있는 ${formatNumber(count)}건은 뺐어요.`,
  none: '이 기간에 끝나는 계약이 없어요. 기간을 늘려 보세요.',
  noneOfMine: '이 기간에 끝나는 내 담당 계약이 없어요. 기간을 늘리거나 모두를 골라 보세요.',
  more: (count: number) => `이 밖에 ${formatNumber(count)}건이 더 있어요.`,
  moveTo: (name: string, stage: string) => `${name}: 재계약 단계를 ${withParticle(stage, '으로/로')} 바꾸기`,
  afterContact: '이 상담으로 재계약 단계가 바뀌나요?',
  stays: '고르지 않으면 그대로예요.',
  renewsItself: (deadline: string | null) =>
    deadline === null ? '자동 갱신' : `자동 갱신, 해지 통보 ${deadline}까지`,
} as const;

export const lossesKo = {
  span: '기간',
  reasons: '이탈 사유',
  none: '이 기간에 이탈한 계약이 없어요.',
  noReason: '사유 없음',
  byMonth: '달마다',
  month: '달',
  shortMonth: (month: string) => `${month.slice(2, 4)}년 ${Number(month.slice(5))}월`,
  renewal: '재계약률',
  customers: '고객 이탈률',
  net: '순매출 이탈률',
  of: (part: number, all: number) => `${part}/${all}`,
  pending: (count: number) => `대기 ${count}`,
  definitions: [
    '재계약률: 그 달에 끝난 계약 가운데 재계약 인정 기간 안에 다음 계약이 시작된 비율. 아직 기다리는 계약은 대기로 따로 세요.',
    '고객 이탈률: 달이 시작될 때 있던 고객 가운데 달이 끝날 때 계약이 하나도 없는 비율. 재계약 인정 기간 안이라 아직 갱신할 수 있는 고객도 들어가고, 대기로 따로 세요.',
    '순매출 이탈률: (이탈 + 축소 − 확대 − 복귀) ÷ 달이 시작될 때의 월 반복 매출. 0보다 작으면 늘었어요.',
    '이탈 사유: 해지일이나, 이탈로 바꾼 계약의 종료일이 이 기간에 있는 계약. 금액은 월 환산액이에요.',
  ],
} as const;

export const offersKo = {
  about:
    '계약이 끝나 가는 고객에게 보내는 정보성 안내예요. 일시중지·해지·이탈·확정되었거나 다음 계약이 있는 계약에는 보내지 않아요. 켜면 다음 영업일 아침부터 보내요.',
  settings: '보내는 방법',
  preview: '누구에게 무엇이 가나요?',
  date: '오늘이 …라면?',
  dateHelp: '비워 두면 오늘이에요. 다음 월요일, 11/3처럼 적어요.',
  dayOff: '쉬는 날이라 보내지 않아요.',
  noSender: '업체 이름과, 업체 전화나 답장 받을 주소를 적어야 보낼 수 있어요.',
  trouble: (why: string) => `메일 양식을 고쳐야 보낼 수 있어요. ${why}`,
  mails: (count: number) => (count === 0 ? '갈 메일이 없어요' : `고객에게 갈 메일 ${count}통`),
  to: (address: string, stage: string) => `${address} · ${stage}일 전 안내`,
  replyTo: (address: string) => `답장 받을 주소 ${address}`,
  unreached: (count: number) => `보낼 수 없는 고객 ${formatNumber(count)}명`,
  why: {
    noEmail: '고객 정보에 이메일이 없어요.',
    badEmail: '고객 정보의 이메일이 올바르지 않아요.',
    notInUse: '개인정보 상태가 이용이 아니에요.',
    torn: '고객 정보의 행이 정렬로 어긋나 있어요.',
  },
} as const;
