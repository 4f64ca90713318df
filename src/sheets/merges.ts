import { column } from './column';
import { declareSheet, type RowOf } from './declaration';
import { choice, moment, prose, text } from './kinds';

const stateWords = {
  merging: { ko: '합치는 중', en: 'Merging' },
  merged: { ko: '합침', en: 'Merged' },
  undoing: { ko: '되돌리는 중', en: 'Undoing' },
  undone: { ko: '되돌림', en: 'Undone' },
} as const;

/** 고객 합치기 기록: one row per merge, and below it rows that carry what undoing needs. Made at the first merge. */
export const merges = declareSheet({
  key: 'merges',
  title: { ko: '고객 합치기 기록', en: 'Customer merges' },
  kind: 'record',
  frozenColumns: 1,
  columns: {
    mergeId: column(text, { ko: '합치기 번호', en: 'Merge' }, { width: 104 }),
    at: column(moment, { ko: '시각', en: 'When' }),
    who: column(text, { ko: '누가', en: 'Who' }, { width: 200 }),
    stays: column(text, { ko: '남은 고객 ID', en: 'Customer kept' }, { width: 88 }),
    goes: column(text, { ko: '합친 고객 ID', en: 'Customer merged' }, { width: 88 }),
    what: column(prose, { ko: '한 일', en: 'What was done' }),
    state: column(choice(stateWords), { ko: '상태', en: 'State' }, { width: 96 }),
    saveKey: column(text, { ko: '_저장키', en: '_Save key' }, { role: 'system' }),
    /** A part of the record as JSON; the parts of one merge follow its row. */
    part: column(text, { ko: '_기록', en: '_Record' }, { role: 'system' }),
  },
});

export type MergeRow = RowOf<typeof merges>;
