import { column } from './column';
import { declareSheet } from './declaration';
import { choice, count, prose, text } from './kinds';
import { mailClassWords } from './words';

/** 메일 양식: the texts of mails, with `{{fields}}`; a person may edit them. */
export const mailTemplates = declareSheet({
  key: 'mailTemplates',
  title: { ko: '메일 양식', en: 'Mail templates' },
  kind: 'table',
  frozenColumns: 1,
  columns: {
    name: column(text, { ko: '이름', en: 'Name' }, { width: 160 }),
    mailClass: column(choice(mailClassWords), { ko: '종류', en: 'Kind' }, { width: 72 }),
    subject: column(prose, { ko: '제목', en: 'Subject' }),
    body: column(prose, { ko: '본문', en: 'Body' }, { width: 480 }),
    fields: column(prose, { ko: '쓸 수 있는 칸', en: 'Fields' }, { role: 'derived', width: 240 }),
    version: column(count, { ko: '버전', en: 'Version' }),
    key: column(text, { ko: '_키', en: '_Key' }, { role: 'system' }),
  },
});
