import { column } from './column';
import { moment, text } from './kinds';

/** The hidden columns that every table has. */
export const systemColumns = {
  /** Text such as `R-20241002-0001`: the day the row was first seen and a number; never reused. */
  rowId: column(text, { ko: '_행ID', en: '_RowID' }, { role: 'system' }),
  /** Of the typed identity of the row, to see rows torn by a partial sort. */
  fingerprint: column(text, { ko: '_지문', en: '_Fingerprint' }, { role: 'system' }),
  /** What the jobs last wrote into derived and lookup columns, to see what a person wrote over it. */
  written: column(text, { ko: '_계산값', en: '_Written' }, { role: 'system' }),
  modifiedAt: column(moment, { ko: '_수정일시', en: '_ModifiedAt' }, { role: 'system' }),
  modifiedBy: column(text, { ko: '_수정자', en: '_ModifiedBy' }, { role: 'system' }),
} as const;
