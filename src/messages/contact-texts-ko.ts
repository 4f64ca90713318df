/** Texts of 메일 양식 for 문자, 카카오톡 and 전화: plain notices, no advertising. Nobody sends them by itself. */
export const contactTextTemplatesKo = {
  renewalText: {
    name: '재계약 문자',
    body: '[{{업체 이름}}] {{고객명}} 고객님, 안녕하십니까.\n{{서비스}} 이용 기간이 {{종료 안내}}. 계속 이용하실지 알려 주십시오.\n문의: {{담당자}} {{업체 전화}}',
  },
  autoRenewalText: {
    name: '자동 갱신 문자',
    body: '[{{업체 이름}}] {{고객명}} 고객님, 안녕하십니까.\n{{서비스}} 계약은 {{종료일}} 뒤 자동으로 갱신됩니다. 원하지 않으시면 {{통보 기한}}까지 알려 주십시오.\n문의: {{담당자}} {{업체 전화}}',
  },
  followUpText: {
    name: '후속 연락 문자',
    body: '[{{업체 이름}}] {{고객명}} 고객님, 안녕하십니까. 담당 {{담당자}}입니다.\n지난번에 말씀하신 일로 연락드립니다. 편하실 때 연락 주십시오.\n연락처: {{업체 전화}}',
  },
  contactText: {
    name: '정기 연락 문자',
    body: '[{{업체 이름}}] {{고객명}} 고객님, 안녕하십니까. 담당 {{담당자}}입니다.\n그동안 불편하신 점은 없으셨습니까? 궁금하신 점이 있으면 언제든지 알려 주십시오.\n연락처: {{업체 전화}}',
  },
  renewalCall: {
    name: '재계약 전화',
    body: '안녕하십니까, {{업체 이름}} {{담당자}}입니다. {{고객명}} 고객님이십니까? 지금 통화 괜찮으십니까?\n\n{{서비스}} 이용 기간이 {{종료 안내}}.\n- 그동안 불편하신 점은 없으셨습니까?\n- 계속 이용하시겠습니까?\n- 다음 계약의 기간과 요금을 확인해 드리겠습니다. (지금 요금 {{요금}})\n\n시간 내 주셔서 감사합니다.',
  },
  contactCall: {
    name: '정기 연락 전화',
    body: '안녕하십니까, {{업체 이름}} {{담당자}}입니다. {{고객명}} 고객님이십니까? 지금 통화 괜찮으십니까?\n\n- 그동안 불편하신 점은 없으셨습니까?\n- 더 필요하신 것이나 궁금하신 점이 있으십니까?\n- 다음에는 언제, 어떻게 연락드리면 좋으시겠습니까?\n\n시간 내 주셔서 감사합니다.',
  },
} as const;

export const contactTextFindingsKo = {
  'text-template': {
    subject: '문자·전화 문구',
    finding: (p: { readonly value: string; readonly column: string }) =>
      `문자·전화 문구를 채울 수 없어 쓰지 못해요: ${p.value}`,
    mend: (p: { readonly right: string }) => `쓸 수 있는 칸: ${p.right}`,
  },
} as const;

/** What the fields of these texts say, and why a text cannot be filled in. */
export const contactTextsKo = {
  ends: (on: string, days: number) =>
    days === 0 ? `오늘 ${on} 끝납니다` : days > 0 ? `${on}에 끝납니다` : `${on}에 끝났습니다`,
  trouble: {
    unknownField: (field: string) => `양식에 없는 칸 {{${field}}}이 있어요.`,
    malformed: '중괄호 {{ }}의 짝이 맞지 않아요.',
  },
} as const;
