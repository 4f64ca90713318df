// What the server says of merging customers in Korean, in 해요체.
import { withParticle } from './particle';

export const mergingKo = {
  merged: '고객을 합침',
  undone: '고객 합치기를 되돌림',
  told: (goes: string, stays: string) => `${withParticle(goes, '을/를')} ${stays}에 합침`,
  mergedAlready: '이미 다른 고객에 합친 고객이에요. 목록을 새로 고쳐 주세요.',
  changed: '그 사이 누가 이 고객을 고쳤어요. 다시 견주어 보고 합쳐 주세요.',
  unfinished: (what: string) =>
    `이 고객의 다른 합치기가 아직 끝나지 않았어요: ${what}. 끝난 뒤에 하거나, 먼저 그 합치기를 되돌려 주세요.`,
  tooManyUnfinished: '끝나지 않은 합치기가 너무 많아요. 먼저 상태 점검에서 막힌 까닭을 고쳐 주세요.',
  held: (sheet: string, why: string) =>
    `‘${sheet}’ 시트가 줄을 옮기지 못하게 해요: ${why} 그 시트의 보호나 데이터 확인 규칙을 풀면 한 시간 안에 마저 옮겨요.`,
  undoFirst: (what: string) => `먼저 이 합치기를 되돌려 주세요: ${what}`,
};

export interface MergingFindingParts {
  readonly value: string;
  readonly right: string;
}

export const mergingFindingsKo = {
  'merge-held': {
    subject: '끝나지 않은 합치기',
    finding: (p: MergingFindingParts) =>
      `‘${p.value}’을 마치지 못했어요. 시트가 받아들이지 않아요: ${p.right}`,
    mend: () =>
      '이 시트의 고객 ID에 따로 건 보호나 데이터 확인 규칙을 풀어 주세요. 다음 실행이 마저 옮겨요. 중복 고객에서 되돌릴 수도 있어요.',
  },
};
