// Every sentence of 중복 고객 in the sidebar in Korean, in 해요체.
import { formatNumber } from './formats';
import { quoted } from './particle';

export const sidebarMergingKo = {
  about: '같은 사람일 수 있는 고객이에요. 견주어 본 뒤 한 고객으로 합쳐요. 합친 뒤에도 되돌릴 수 있어요.',
  none: '같은 사람으로 보이는 고객이 없어요. 전화·이메일·사업자등록번호가 같거나 이름이 비슷하면 여기에 나와요.',
  more: (count: number) => `이 밖에 ${formatNumber(count)}쌍이 더 있어요. 위의 것부터 합치면 보여요.`,
  compare: '견주기',
  compareThese: (one: string, other: string) => `${quoted(one, '와/과')} ‘${other}’ 견주기`,
  made: '합친 고객',
  undo: '되돌리기',
  undoThis: (what: string) => `${what}: 되돌리기`,
  undoNotYet: '나중에 한 합치기를 먼저 되돌려 주세요.',
  unfinished: '아직 끝나지 않음',
  undone: '되돌렸어요. 옮겼던 줄이 모두 돌아갔어요.',
  stays: '남길 고객',
  blank: '빈칸',
  both: '둘 다 남기기',
  same: '값이 같은 칸',
  differ: '값이 다른 칸',
  moves: '옮겨지는 줄',
  rows: (count: number) => `${formatNumber(count)}줄`,
  noRows: '이 고객을 가리키는 줄이 없어요.',
  what: (goes: string, stays: string) =>
    `${goes} 고객의 줄이 모두 ${stays} 고객에게 옮겨져요. 옮겨진 고객의 줄은 지우지 않고 ‘합친 고객 ID’를 적어 두어요.`,
  merge: '합치기',
  onlyAdmins: '합치고 되돌리는 일은 관리자만 할 수 있어요.',
  merged: (goes: string, stays: string) => `${quoted(goes, '을/를')} ‘${stays}’에 합쳤어요.`,
  going: '줄을 옮기는 사이 누가 시트를 고쳤어요. 남은 줄은 한 시간 안에 저절로 옮겨져요.',
};
