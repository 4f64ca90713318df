import { careLog } from './care-log';
import { column } from './column';
import { declareSheet, type RowOf } from './declaration';
import { choice, count, date, moment, prose, text } from './kinds';

const stateWords = {
  closing: { ko: '보관 중', en: 'Closing' },
  done: { ko: '보관', en: 'Archived' },
  undoing: { ko: '되돌리는 중', en: 'Being undone' },
  undone: { ko: '되돌림', en: 'Undone' },
  filed: { ko: '파일로 옮김', en: 'Moved to a file' },
} as const;

/**
 * 일지 보관 기록: one row per archive of a year's log, and below it rows that carry the figures of what is in the log no
 * more. Made at the first closing.
 */
export const archives = declareSheet({
  key: 'archives',
  title: { ko: '일지 보관 기록', en: 'Archives' },
  kind: 'record',
  frozenColumns: 1,
  columns: {
    archiveId: column(text, { ko: '보관 번호', en: 'Archive' }, { width: 104 }),
    tab: column(text, { ko: '시트', en: 'Tab' }, { width: 160 }),
    state: column(choice(stateWords), { ko: '상태', en: 'State' }, { width: 104 }),
    rows: column(count, { ko: '행 수', en: 'Rows' }, { width: 72 }),
    from: column(date, { ko: '첫 날짜', en: 'First date' }),
    until: column(date, { ko: '마지막 날짜', en: 'Last date' }),
    at: column(moment, { ko: '시각', en: 'When' }),
    who: column(text, { ko: '누가', en: 'Who' }, { width: 200 }),
    what: column(prose, { ko: '한 일', en: 'What was done' }),
    /** Which of the figures below are those of now. */
    version: column(count, { ko: '_판', en: '_Version' }, { role: 'system' }),
    /** Of all cells of the tab when they were counted. */
    print: column(text, { ko: '_지문', en: '_Fingerprint' }, { role: 'system' }),
    /** A part of the figures as JSON; the parts of one archive follow its row. */
    part: column(text, { ko: '_기록', en: '_Record' }, { role: 'system' }),
  },
});

export type ArchiveRow = RowOf<typeof archives>;

/** Begins the key of every tab of archived rows. */
export const ARCHIVE = 'archive:';

/** The tab of an archive such as `2023`, or `2023-2` where that year had one before: the log's columns, closed rows. */
export function archiveSheet(id: string): typeof careLog {
  const [year = id, again] = id.split('-');
  const more = again === undefined ? '' : ` (${again})`;
  const { ko, en } = careLog.title;
  return {
    ...careLog,
    key: `${ARCHIVE}${id}`,
    title: { ko: `${ko} ${year}${more}`, en: `${en} ${year}${more}` },
  };
}
