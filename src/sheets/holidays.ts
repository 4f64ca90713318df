import { column } from './column';
import { declareSheet } from './declaration';
import { date, text, yesNo } from './kinds';
import { systemColumns } from './system-columns';

/** 공휴일: days added to, or taken from, the built-in list of Korean holidays. */
export const holidays = declareSheet({
  key: 'holidays',
  title: { ko: '공휴일', en: 'Holidays' },
  kind: 'table',
  frozenColumns: 1,
  identity: ['date'],
  columns: {
    date: column(
      date,
      { ko: '날짜', en: 'Date' },
      {
        required: true,
        note: {
          ko: '법정 공휴일은 이미 들어 있어요. 회사 휴일을 더하거나, 쉼에 아니오를 적어 일하는 날로 바꾸세요.',
          en: 'Public holidays are built in. Add your own, or set Off to No for a working day.',
        },
      },
    ),
    name: column(text, { ko: '이름', en: 'Name' }, { width: 160 }),
    off: column(yesNo, { ko: '쉼', en: 'Off' }),
    ...systemColumns,
  },
});
