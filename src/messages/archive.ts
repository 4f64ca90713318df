import { formatNumber } from './formats';
import type { Language } from './language';

/** What closing a year of the log says outside the sidebar. */
const ko = {
  note: '보관한 일지예요. 고쳤다면 설정 ▸ 일지 보관에서 다시 세어 주세요.',
  changes: {
    closed: (tab: string) => `일지 보관 · ${tab}`,
    undone: (tab: string) => `일지 보관 되돌림 · ${tab}`,
    filed: (tab: string) => `보관 시트 삭제 · ${tab}`,
    rows: (rows: number) => `${formatNumber(rows)}건을 보관했어요.`,
    copied: (rows: number) =>
      `다른 파일에 사본이 있다고 확인한 뒤 ${formatNumber(rows)}건의 시트를 지웠어요.`,
  },
  refused: {
    unfinished: '보관이나 시트 연결이 아직 끝나지 않았어요. 그것부터 끝내 주세요.',
    changed: '그사이 업무 일지가 바뀌었어요. 다시 확인해 주세요.',
    nothing: '옮길 기록이 없어요.',
    running: '이미 지난 해만 보관할 수 있어요.',
    adopted: '보관한 일지가 있어서 연결을 되돌릴 수 없어요. 먼저 일지 보관을 되돌려 주세요.',
    gone: '보관 시트를 찾을 수 없어요.',
    print: '보관한 뒤에 시트의 내용이 바뀌었어요. 다시 센 다음 사본을 새로 만들어 주세요.',
    columns: (names: string) =>
      `업무 일지에 없는 열이 있어요: ${names}. 같은 이름의 열을 만든 뒤 이어서 해 주세요.`,
  },
};

type Texts = typeof ko;

const en: Texts = {
  note: 'Archived log. After a change, count it anew in Settings ▸ Log archive.',
  changes: {
    closed: (tab) => `Archived the log · ${tab}`,
    undone: (tab) => `Took an archive back · ${tab}`,
    filed: (tab) => `Deleted an archive tab · ${tab}`,
    rows: (rows) => `${formatNumber(rows)} entries archived.`,
    copied: (rows) =>
      `Deleted the tab of ${formatNumber(rows)} entries after a copy in another file was confirmed.`,
  },
  refused: {
    unfinished: 'An archive or a connection has not come to its end. Finish it first.',
    changed: 'The care log has changed meanwhile. Look at it again.',
    nothing: 'There are no entries to move.',
    running: 'Only a year that is over can be archived.',
    adopted:
      'There is an archived log, so that the connection cannot be taken back. Take the archive back first.',
    gone: 'The archive tab is not there.',
    print: 'The tab has changed since it was archived. Count it anew, then make a new copy.',
    columns: (names) => `The care log lacks columns: ${names}. Make columns of the same names, then go on.`,
  },
};

export const archiveMessages: Readonly<Record<Language, Texts>> = { ko, en };
