import { column } from './column';
import { declareSheet } from './declaration';
import { prose, text } from './kinds';

/** 설정: one row a setting. */
export const settings = declareSheet({
  key: 'settings',
  title: { ko: '설정', en: 'Settings' },
  kind: 'table',
  frozenColumns: 1,
  columns: {
    name: column(text, { ko: '이름', en: 'Name' }, { width: 160 }),
    value: column(text, { ko: '값', en: 'Value' }, { width: 200 }),
    meaning: column(prose, { ko: '설명', en: 'What it does' }, { width: 360 }),
    allowed: column(prose, { ko: '쓸 수 있는 값', en: 'Allowed values' }, { width: 240 }),
    key: column(text, { ko: '_키', en: '_Key' }, { role: 'system' }),
  },
});
