import { column } from './column';
import { declareSheet, type RowOf } from './declaration';
import { choice, moment, prose, text } from './kinds';
import { mailClassWords, mailStateWords } from './words';

/** 발송함: every mail that was decided on, one row each; the row is written before the mail is sent. */
export const outbox = declareSheet({
  key: 'outbox',
  title: { ko: '발송함', en: 'Outbox' },
  kind: 'record',
  frozenColumns: 1,
  columns: {
    key: column(text, { ko: '키', en: 'Key' }, { width: 240 }),
    mailClass: column(choice(mailClassWords), { ko: '종류', en: 'Kind' }, { width: 72 }),
    customers: column(text, { ko: '고객', en: 'Customers' }, { width: 160 }),
    contracts: column(text, { ko: '계약번호', en: 'Contracts' }, { width: 160 }),
    stages: column(text, { ko: '단계', en: 'Stages' }, { width: 96 }),
    recipient: column(text, { ko: '받는 사람', en: 'Recipient' }, { width: 200 }),
    subject: column(prose, { ko: '제목', en: 'Subject' }),
    state: column(
      choice(mailStateWords),
      { ko: '상태', en: 'State' },
      {
        note: {
          ko: '보류를 대기로 바꾸면 다음 실행 때 다시 보내요.',
          en: 'Change Held to Queued to send it at the next run.',
        },
      },
    ),
    queuedAt: column(moment, { ko: '만든 시각', en: 'Queued at' }),
    triedAt: column(moment, { ko: '시도 시각', en: 'Tried at' }),
    sentAt: column(moment, { ko: '발송 시각', en: 'Sent at' }),
    error: column(prose, { ko: '오류', en: 'Error' }),
    items: column(text, { ko: '_항목', en: '_Items' }, { role: 'system' }),
  },
  colours: [
    { column: 'state', when: { word: mailStateWords.sent }, state: 'active' },
    { column: 'state', when: { word: mailStateWords.queued }, state: 'scheduled' },
    { column: 'state', when: { word: mailStateWords.held }, state: 'paused' },
    { column: 'state', when: { word: mailStateWords.failed }, state: 'expired' },
    { column: 'state', when: { word: mailStateWords.sending }, state: 'expiring' },
  ],
});

export type OutboxRow = RowOf<typeof outbox>;
