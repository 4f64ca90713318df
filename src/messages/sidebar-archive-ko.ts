// Every sentence about closing a year of the log in the sidebar in Korean, in 해요체.
import { formatNumber, formatShare } from './formats';

const LIMIT = 10_000_000;
const rows = (count: number) => `${formatNumber(count)}건`;
const cells = (count: number) => `${formatNumber(count)}칸`;

export const sidebarArchiveKo = {
  title: '일지 보관',
  about:
    '지난 해의 일지를 따로 모아 두면 업무 일지가 짧아지고 매시간 작업이 빨라져요. 최근 12개월은 남겨 두고, 언제든 되돌릴 수 있어요.',
  open: '지난 해 보기',
  looking: '업무 일지를 살펴보는 중이에요.',
  none: '보관할 기록이 없어요. 최근 12개월의 기록은 업무 일지에 남아요.',
  years: '업무 일지에 있는 지난 해',
  year: (year: string) => `${year}년`,
  rows,
  close: '보관',
  closeOf: (year: string) => `${year}년 일지 보관`,
  unfinished: (tab: string) => `‘${tab}’ 작업이 아직 끝나지 않았어요.`,
  goOn: '이어서 하기',
  cancel: '그만두기',

  preview: {
    moves: (count: number, tab: string) => `${rows(count)}을 ‘${tab}’ 시트로 옮겨요.`,
    nothing: '지금 옮길 수 있는 기록이 없어요.',
    left: (count: number) => `업무 일지에는 ${rows(count)}이 남아요.`,
    stays: '남는 기록',
    recent: (count: number) => `최근 12개월의 기록 ${rows(count)}`,
    open: (count: number) => `후속 조치가 끝나지 않은 기록 ${rows(count)}`,
    unread: (count: number) => `읽을 수 없는 칸이 있는 기록 ${rows(count)}`,
    unstamped: (count: number) => `방금 적었거나 정렬로 어긋난 기록 ${rows(count)}`,
    same: '만족도 요약, 최근 접촉일, 구매 패턴은 그대로예요. 고객 화면에서도 보관된 일지를 볼 수 있어요.',
    asIs: '팀에서 만든 열, 서식, 메모도 함께 옮기고, 수식은 값으로 바꿔요.',
    cells: (all: number, moved: number) =>
      `이 스프레드시트는 ${cells(all)}이에요(한도 ${cells(LIMIT)}의 ${formatShare(all / LIMIT)}). 옮기기만 해서는 칸이 줄지 않고, 다른 파일로 복사한 뒤 보관 시트를 지우면 ${cells(moved)}이 비어요.`,
    full: '칸이 거의 다 차서 옮길 자리가 없어요. 쓰지 않는 시트나 빈 행을 먼저 지워 주세요.',
  },

  past: '보관한 일지',
  states: { done: '보관됨', moving: '옮기는 중', filed: '파일로 옮김', gone: '시트 없음' },
  span: (from: string, until: string) => `${from} ~ ${until}`,
  more: (tab: string) => `${tab}에 할 일`,
  undo: '되돌리기',
  recount: '다시 세기',
  file: '파일로 옮기기',
  undoConfirm: (count: number) =>
    `${rows(count)}을 업무 일지 맨 아래로 되돌리고 보관 시트를 지워요. 날짜로 정렬하면 제자리로 가요.`,
  recountConfirm: '보관 시트를 고쳤다면 만족도 요약과 고객 정보에 쓰는 숫자를 다시 세요.',

  filing: {
    title: '다른 파일로 옮기기',
    why: (all: number, freed: number) =>
      `보관 시트를 지우면 ${cells(all)} 가운데 ${cells(freed)}이 비어요. 만족도 요약과 고객 정보의 숫자는 그대로 남아요.`,
    copy: (tab: string) =>
      `시트 탭 ‘${tab}’을 오른쪽 클릭하고 ‘다음으로 복사 ▸ 새 스프레드시트’를 눌러 주세요.`,
    look: (count: number) => `새 파일을 열어 ${rows(count)}이 모두 있는지 봐 주세요.`,
    confirm: (count: number) => `사본을 열어 ${rows(count)}을 확인했어요.`,
    warning: '지우면 이 화면에서 되돌릴 수 없고, 고객 화면에서도 볼 수 없어요.',
    drop: '보관 시트 지우기',
    changed: '보관한 뒤에 시트의 내용이 바뀌었어요. 먼저 다시 세어 주세요.',
    filed: '보관 시트를 지웠어요. 기록은 복사한 파일에 있어요.',
  },

  run: {
    closing: '일지를 보관하는 중이에요.',
    undoing: '일지를 되돌리는 중이에요.',
    counting: '다시 세는 중이에요.',
    progress: (done: number, of: number) => `${formatNumber(of)}건 중 ${formatNumber(done)}건`,
    stay: '닫아도 괜찮아요. 다음 매시간 실행이 이어서 해요.',
    closed: (count: number, tab: string) => `${rows(count)}을 ‘${tab}’ 시트에 보관했어요.`,
    undone: '모두 업무 일지로 되돌렸어요.',
    nothing: '옮긴 기록이 없어요.',
    failed: '끝내지 못했어요. 잃은 기록은 없어요.',
    close: '닫기',
  },

  customer: {
    title: '보관된 일지',
    read: (year: string) => `${year}년 일지 보기`,
    none: (year: string) => `${year}년에는 이 고객의 기록이 없어요.`,
  },
};
