// Renewals: mails to customers, what 상태 점검 says of them, consent to a higher price.
import { withParticle } from './particle';

/** Texts of 메일 양식 that customers get: plain notices of their contract, no advertising. */
export const renewalTemplatesKo = {
  renewalOffer: {
    name: '재계약 안내 (고객)',
    subject: '[{{업체 이름}}] {{서비스}} 이용 기간이 {{종료일}}에 끝납니다',
    body: '{{고객명}} 고객님, 안녕하십니까. {{업체 이름}}입니다.\n\n이용하고 계신 {{서비스}} 계약이 {{남은 기간}}.\n\n{{계약 내용}}\n\n계속 이용하실지 알려 주시면 다음 계약을 준비하겠습니다.\n{{연락 방법}}\n\n따로 연락이 없으시면 {{종료일}}까지 이용하실 수 있습니다.',
  },
  autoRenewal: {
    name: '자동 갱신 안내 (고객)',
    subject: '[{{업체 이름}}] {{서비스}} 계약이 {{종료일}} 뒤 자동으로 갱신됩니다',
    body: '{{고객명}} 고객님, 안녕하십니까. {{업체 이름}}입니다.\n\n이용하고 계신 {{서비스}} 계약은 {{종료일}}에 기간이 끝나면 자동으로 갱신됩니다.\n\n{{계약 내용}}\n\n갱신을 원하지 않으시면 {{통보 기한}}까지 알려 주십시오.\n{{연락 방법}}',
  },
} as const;

export const renewalFindingsKo = {
  'offer-sender-missing': {
    subject: '재계약 안내 메일',
    finding: () => '업체 이름과 연락처가 없어 고객에게 재계약 안내 메일을 보내지 못해요.',
    mend: () => '설정에서 업체 이름과, 업체 전화나 답장 받을 주소를 적어 주세요.',
  },
  'price-consent-missing': {
    subject: '요금 인상 동의',
    finding: (p: { readonly value: string; readonly right: string }) =>
      `${p.right}보다 요금이 올랐는데(${p.value}) 그 전 30일 안에 받은 고객 동의 기록이 없어요.`,
    mend: () =>
      '자동 갱신이나 구독은 동의를 받고 올려야 해요(전자상거래법 제13조 제6항, 법률 자문이 아님). 인상 동의일과 방법을 적어 주세요.',
  },
} as const;

export const renewalsKo = {
  offer: {
    left: (days: number) => (days === 0 ? '오늘 끝납니다' : `${days}일 뒤에 끝납니다`),
    inDays: (days: number) => (days === 0 ? '오늘' : `${days}일 뒤`),
    leftEach: (inDays: string) => `각각 ${inDays}에 끝납니다`,
    each: (list: string) => `각각 ${list}`,
    term: (start: string, end: string) => `이용 기간 ${start} ~ ${end}`,
    fee: (won: string, cycle: string) => `요금 ${won}${cycle}`,
    perCycle: {
      month: ' (매월)',
      quarter: ' (3개월마다)',
      half: ' (6개월마다)',
      year: ' (매년)',
      once: ' (전체 기간)',
    },
    manager: (name: string) => `담당 ${name}`,
    reply: '이 메일에 답장해 주십시오.',
    replyOrCall: (phone: string) =>
      `이 메일에 답장하시거나 ${withParticle(phone, '으로/로')} 전화해 주십시오.`,
    footer: (parts: { business: string; service: string; contractId: string }) =>
      `${parts.business}의 ${parts.service} 계약(${parts.contractId})을 이용하고 계셔서 계약 기간을 알려 드리는 안내 메일입니다. 문의는 이 메일에 답장하시면 담당자에게 전해집니다.`,
    off: '설정에서 재계약 안내 메일을 꺼 두었어요.',
    unneeded: '그사이 보낼 까닭이 없어져 보내지 않았어요.',
    torn: '고객 정보의 행이 정렬로 어긋나 보내지 않았어요. 행을 맞추면 다음 영업일에 보내요.',
    addressChanged: '고객 정보의 이메일이 바뀌어 보내지 않았어요. 다음 영업일에 새 주소로 보내요.',
    switchedOff: '재계약 안내 메일이 꺼져 있어 보내지 않았어요. 다시 켜면 보내요.',
  },
  consent: {
    owed: (before: string, after: string) => `요금 월 ${before} → ${after}, 고객 동의 기록 없음`,
    missing: (_from: string) => '요금이 오르면 고객의 동의가 있어야 해요. 동의받은 날과 방법을 적어 주세요.',
    early: (from: string) => `${from} 전 30일 안에 받은 동의여야 해요.`,
    late: (from: string) => `새 요금이 시작되는 ${from}까지 받은 동의여야 해요.`,
  },
  consentRecorded: '요금 인상 동의를 적음',
  feeCorrected: '계약을 고침 (잘못 적은 요금을 바로잡음)',
  automatic: {
    decline: (on: string) => `해지 통보 기한 ${on}까지, 그 뒤에는 자동 갱신`,
    renewed: (on: string) => `${on} 자동 갱신됨, 다음 계약을 대장에 적어야 함`,
  },
} as const;
