// What the hourly run says of 불만·요청: mails in 합니다체, findings in 해요체.
import { quoted } from './particle';

export const casesKo = {
  firstResponse: '첫 응답',
  resolution: '처리',
  /** Of a duty: what is due and how much is left. */
  dueIn: (parts: { target: string; due: string; left: string }) =>
    `${parts.target} 기한 ${parts.due} · ${parts.left}`,
  left: (time: string) => `${time} 남음 (업무 시간)`,
  overdue: (time: string) => `${time} 지남 (업무 시간)`,
  justOverdue: '방금 지남',
  time: (hours: number, minutes: number) =>
    [hours > 0 ? `${hours}시간` : '', minutes > 0 || hours === 0 ? `${minutes}분` : '']
      .filter(Boolean)
      .join(' '),
  ofCase: (parts: { kind: string; severity: string }) => `${parts.kind} · ${parts.severity}`,
  escalated: '관리자 확인 필요',
  opened: '불만·요청 접수',
  edited: '불만·요청 고침',
  changed: '그 사이 다른 사람이 이 건을 바꿨어요. 지금 상태를 보고 다시 눌러 주세요.',
  history: {
    step: (from: string, to: string) => `${from} → ${to}`,
    answered: '첫 응답함',
    waits: '고객 대기 시작',
    resumed: '고객 대기 끝',
    reopened: (reason: string) => `다시 엶: ${reason}`,
    opened: (channel: string) => (channel === '' ? '접수' : `접수 (${channel})`),
  },
};

export interface CaseFindingParts {
  readonly value: string;
  readonly right: string;
}

export const caseFindingsKo = {
  'not-periods': {
    subject: '기간',
    finding: (p: CaseFindingParts) => `${quoted(p.value, '은/는')} 기간으로 읽을 수 없어요.`,
    mend: () => '한 줄에 하나씩 2024-10-02 10:00 ~ 2024-10-04 09:30처럼 적어 주세요.',
  },
  'case-gone': {
    subject: '불만·요청',
    finding: (p: CaseFindingParts) =>
      `${quoted(p.value, '이/가')} 불만·요청에 없어요. 누군가 지운 것 같아요.`,
    mend: () => '필요 없는 건이면 그대로 두세요. 다시 열려면 여기의 접수번호를 지우세요.',
  },
  'case-unsolved': {
    subject: '불만·요청',
    finding: (p: CaseFindingParts) => `종결했지만 ${p.right} 칸이 비어 있어요.`,
    mend: () => '종결한 건에는 원인과 해결 방안을 적어 주세요.',
  },
  'case-times': {
    subject: '불만·요청',
    finding: (p: CaseFindingParts) => `${quoted(p.value, '이/가')} 접수 일시 ${p.right}보다 빨라요.`,
    mend: () => '시각을 확인해 주세요.',
  },
};
