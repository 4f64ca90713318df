import { articleClasses } from '../domain/policy/codes';
import { column } from './column';
import { declareSheet, type RowOf } from './declaration';
import { choice, count, date, prose, text } from './kinds';
import { systemColumns } from './system-columns';

/** 관리 규정: one row per version of an article; the past is never rewritten, a change is a new row. */
export const policy = declareSheet({
  key: 'policy',
  title: { ko: '관리 규정', en: 'Policy' },
  kind: 'table',
  frozenColumns: 2,
  identity: ['name', 'version'],
  numbering: { column: 'policyId', prefix: 'P', date: 'inForceFrom' },
  columns: {
    class: column(choice(articleClasses), { ko: '구분', en: 'Chapter' }, { width: 120 }),
    name: column(text, { ko: '조항', en: 'Article' }, { required: true, width: 200 }),
    text: column(
      prose,
      { ko: '내용', en: 'Text' },
      {
        width: 360,
        note: {
          ko: '글로 된 조항은 여기가 규정이에요. 값이 있는 조항은 값이 무엇을 정하는지예요.',
          en: 'The article itself where it is words; what its value steers where it has one.',
        },
      },
    ),
    value: column(
      text,
      { ko: '값', en: 'Value' },
      {
        note: {
          ko: '고치지 말고 새 줄에 새 판으로 적어 주세요. 지난 일은 그때의 판으로 판단해요.',
          en: 'Do not change it: write a new version in a new row. The past is judged by the version of its day.',
        },
      },
    ),
    unit: column(text, { ko: '단위', en: 'Unit' }, { width: 88 }),
    version: column(count, { ko: '판', en: 'Version' }, { width: 48, required: true }),
    inForceFrom: column(
      date,
      { ko: '시행일', en: 'In force from' },
      {
        required: true,
        note: {
          ko: '이날부터 써요. 적은 날보다 앞선 날을 적으면 적은 날부터 써요.',
          en: 'Counts from this day, and never from a day before it was written.',
        },
      },
    ),
    nextReview: column(date, { ko: '다음 검토일', en: 'Next review' }),
    reason: column(prose, { ko: '개정 사유', en: 'Reason' }, { width: 200 }),
    approver: column(text, { ko: '승인자', en: 'Approved by' }, { width: 88 }),
    policyId: column(text, { ko: '규정번호', en: 'Policy no.' }, { role: 'assigned', width: 104 }),
    key: column(
      text,
      { ko: '설정 키', en: 'Setting' },
      {
        role: 'assigned',
        width: 200,
        note: {
          ko: '이 조항이 움직이는 설정이에요. 비우면 조항 이름으로 채워요.',
          en: 'The setting that the article drives; filled in by the name where blank.',
        },
      },
    ),
    /** What counts of a version since it was first seen; a later change of its cells is noticed by it. */
    recorded: column(text, { ko: '_확정값', en: '_Recorded' }, { role: 'system' }),
    ...systemColumns,
  },
  colours: [{ column: 'nextReview', when: { overdueUnless: null }, state: 'expiring' }],
});

export type PolicyRow = RowOf<typeof policy>;
