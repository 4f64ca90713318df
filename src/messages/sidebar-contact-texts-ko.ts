import { formatNumber } from './formats';

/** Texts to copy for 문자, 카카오톡 and 전화, in 해요체. */
export const sidebarContactTextsKo = {
  open: '문자·전화 문구',
  choose: '문구',
  message: '보낼 글',
  call: '전화로 할 말',
  to: (phone: string) => `받는 번호 ${phone}`,
  copyPhone: '번호 복사',
  noPhone: '고객 정보에 연락처가 없어요.',
  length: {
    sms: (bytes: number, most: number) => `단문(SMS) ${bytes}/${most}바이트`,
    lms: (bytes: number, most: number) => `장문(LMS) ${formatNumber(bytes)}/${formatNumber(most)}바이트`,
    tooLong: (bytes: number, most: number) =>
      `${formatNumber(bytes)}바이트라 문자 한 통(${formatNumber(most)}바이트)을 넘어요. 줄이거나 나눠 보내세요.`,
  },
  unsure: (letters: string) => `문자에서는 다른 글자로 보일 수 있어요: ${letters}`,
  blank: (fields: string) => `채울 것이 없어 빈칸이에요: ${fields}`,
  blankHelp: '업체 이름과 전화는 설정에서, 나머지는 고객 정보와 대장에서 적으면 채워져요.',
  trouble: (why: string) => `메일 양식 시트에서 이 문구를 고쳐 주세요. ${why}`,
  notInUse: '개인정보 상태가 ‘이용’이 아닌 고객이에요. 연락하지 않아요.',
  copy: '복사',
  copied: '복사했어요. 보낸 다음 ‘연락했어요’를 눌러 기록해 주세요.',
  phoneCopied: '번호를 복사했어요.',
  byHand: '글을 골라 두었어요. Ctrl+C(맥은 ⌘C)로 복사하세요.',
  contacted: '연락했어요',
  close: '닫기',
} as const;
