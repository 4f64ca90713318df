// What the server says of merging customers in Korean, in 해요체.
import { withParticle } from './particle';

export const mergingKo = {
  merged: '고객을 합침',
  undone: '고객 합치기를 되돌림',
  told: (goes: string, stays: string) => `${withParticle(goes, '을/를')} ${stays}에 합침`,
  mergedAlready: '이미 다른 고객에 합친 고객이에요. 목록을 새로 고쳐 주세요.',
  changed: '그 사이 누가 이 고객을 고쳤어요. 다시 견주어 보고 합쳐 주세요.',
  undoFirst: (what: string) => `먼저 이 합치기를 되돌려 주세요: ${what}`,
};
