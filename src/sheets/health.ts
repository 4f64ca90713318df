import { column } from './column';
import { declareSheet } from './declaration';
import { choice, integer, moment, prose, text } from './kinds';

const derived = { role: 'derived' } as const;

const findingWords = {
  job: { ko: '작업', en: 'Job' },
  mail: { ko: '메일', en: 'Mail' },
  access: { ko: '권한', en: 'Access' },
  layout: { ko: '시트 구조', en: 'Layout' },
  data: { ko: '데이터', en: 'Data' },
} as const;

const gradeWords = {
  fine: { ko: '정상', en: 'Fine' },
  attention: { ko: '확인 필요', en: 'Check' },
  broken: { ko: '오류', en: 'Error' },
} as const;

/** 상태 점검: how the jobs, the mail and the data are; rewritten by a job. */
export const health = declareSheet({
  key: 'health',
  title: { ko: '상태 점검', en: 'Health' },
  kind: 'computed',
  frozenColumns: 2,
  columns: {
    area: column(choice(findingWords), { ko: '구분', en: 'Area' }, derived),
    subject: column(text, { ko: '항목', en: 'Subject' }, { ...derived, width: 160 }),
    grade: column(choice(gradeWords), { ko: '결과', en: 'Result' }, derived),
    sheet: column(text, { ko: '시트', en: 'Sheet' }, { ...derived, width: 104 }),
    row: column(integer, { ko: '행', en: 'Row' }, { ...derived, width: 56 }),
    column: column(text, { ko: '열', en: 'Column' }, { ...derived, width: 104 }),
    finding: column(prose, { ko: '내용', en: 'What was found' }, { ...derived, width: 400 }),
    mend: column(prose, { ko: '이렇게 하세요', en: 'What to do' }, { ...derived, width: 320 }),
    at: column(moment, { ko: '시각', en: 'When' }, derived),
  },
  colours: [
    { column: 'grade', when: { word: gradeWords.fine }, state: 'active' },
    { column: 'grade', when: { word: gradeWords.attention }, state: 'expiring' },
    { column: 'grade', when: { word: gradeWords.broken }, state: 'expired' },
  ],
});
