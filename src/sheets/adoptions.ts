import { column } from './column';
import { declareSheet, type RowOf } from './declaration';
import { choice, moment, prose, text } from './kinds';

const stateWords = {
  done: { ko: '연결', en: 'Connected' },
  undone: { ko: '되돌림', en: 'Undone' },
} as const;

/**
 * 대장 연결 기록: one row per adoption of an owner's tab, and below it rows that carry what undoing needs. Made at the
 * first adoption.
 */
export const adoptions = declareSheet({
  key: 'adoptions',
  title: { ko: '대장 연결 기록', en: 'Connections' },
  kind: 'record',
  frozenColumns: 1,
  columns: {
    adoptionId: column(text, { ko: '연결 번호', en: 'Connection' }, { width: 104 }),
    at: column(moment, { ko: '시각', en: 'When' }),
    who: column(text, { ko: '누가', en: 'Who' }, { width: 200 }),
    tab: column(text, { ko: '시트', en: 'Tab' }, { width: 160 }),
    what: column(prose, { ko: '한 일', en: 'What was done' }),
    state: column(choice(stateWords), { ko: '상태', en: 'State' }, { width: 96 }),
    /** A part of the record as JSON; the parts of one adoption follow its row. */
    part: column(text, { ko: '_기록', en: '_Record' }, { role: 'system' }),
  },
});

export type AdoptionRow = RowOf<typeof adoptions>;
