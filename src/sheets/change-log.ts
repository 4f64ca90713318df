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
    /** The client's key of a save, its answer, and how to take it back. */
    saveKey: column(text, { ko: '_저장키', en: '_SaveKey' }, { role: 'system' }),
    answer: column(text, { ko: '_응답', en: '_Answer' }, { role: 'system' }),
    reversal: column(text, { ko: '_되돌리기', en: '_Reversal' }, { role: 'system' }),
  },
});
