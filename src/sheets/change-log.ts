import { column } from './column';
import { declareSheet } from './declaration';
import { moment, prose, text } from './kinds';

/** 변경 기록: who changed what, before and after; append-only. */
export const changeLog = declareSheet({
  key: 'changeLog',
  title: { ko: '변경 기록', en: 'Change log' },
  kind: 'record',
  frozenColumns: 1,
  isAppendOnly: true,
  columns: {
    at: column(moment, { ko: '시각', en: 'When' }),
    who: column(text, { ko: '누가', en: 'Who' }, { width: 200 }),
    what: column(text, { ko: '무엇을', en: 'What' }, { width: 200 }),
    whose: column(text, { ko: '누구의', en: 'Whose' }, { width: 160 }),
    before: column(prose, { ko: '이전 값', en: 'Before' }, { width: 160 }),
    after: column(prose, { ko: '이후 값', en: 'After' }, { width: 160 }),
    why: column(prose, { ko: '이유', en: 'Why' }),
  },
});
