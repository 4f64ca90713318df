import { column } from './column';
import { declareSheet } from './declaration';
import { choice, count, date, decimal, share, text } from './kinds';
import { satisfactionWords } from './words';

const derived = { role: 'derived' } as const;
const definition = {
  csat: { ko: '(매우 만족 + 만족) ÷ 응답 수', en: '(Very satisfied + Satisfied) ÷ answers' },
  interval: { ko: 'CSAT의 95% 윌슨 구간이에요.', en: '95% Wilson interval of CSAT.' },
  change: {
    ko: '바로 앞 기간과의 CSAT 차이예요. 두 기간 모두 응답이 5건 이상일 때만 보여요.',
    en: 'CSAT less that of the period before; shown from 5 answers in both.',
  },
  changeInterval: {
    ko: '차이의 95% 뉴컴 구간(방법 10)이에요.',
    en: '95% Newcombe interval (method 10) of the change.',
  },
  mean: { ko: '매우 만족 5점 … 매우 불만족 1점의 평균이에요.', en: 'Mean of 5 (very satisfied) to 1.' },
  rate: { ko: '응답 수 ÷ 기록 수', en: 'Answers ÷ entries' },
} as const;

/** 만족도 요약: figures per period and cut, newest first; rewritten by a job. */
export const satisfactionSummary = declareSheet({
  key: 'satisfactionSummary',
  title: { ko: '만족도 요약', en: 'Satisfaction' },
  kind: 'computed',
  frozenColumns: 2,
  tabColor: '#34a853',
  columns: {
    periodKind: column(
      choice({ week: { ko: '주', en: 'Week' }, month: { ko: '월', en: 'Month' } }),
      { ko: '기간 종류', en: 'Period kind' },
      derived,
    ),
    period: column(text, { ko: '기간', en: 'Period' }, { ...derived, width: 88 }),
    start: column(date, { ko: '시작일', en: 'From' }, derived),
    end: column(date, { ko: '종료일', en: 'To' }, derived),
    cut: column(
      choice({
        all: { ko: '전체', en: 'All' },
        manager: { ko: '담당자', en: 'Manager' },
        channel: { ko: '소통 채널', en: 'Channel' },
        customerType: { ko: '고객 유형', en: 'Customer type' },
        service: { ko: '서비스', en: 'Service' },
      }),
      { ko: '구분', en: 'Cut' },
      derived,
    ),
    item: column(text, { ko: '항목', en: 'Item' }, derived),
    entries: column(count, { ko: '기록 수', en: 'Entries' }, derived),
    answers: column(count, { ko: '응답 수', en: 'Answers' }, derived),
    answerRate: column(share, { ko: '응답률', en: 'Answer rate' }, { ...derived, note: definition.rate }),
    mean: column(decimal(2), { ko: '평균', en: 'Mean' }, { ...derived, note: definition.mean }),
    count5: column(count, satisfactionWords[5], derived),
    count4: column(count, satisfactionWords[4], derived),
    count3: column(count, satisfactionWords[3], derived),
    count2: column(count, satisfactionWords[2], derived),
    count1: column(count, satisfactionWords[1], derived),
    csat: column(share, { ko: 'CSAT', en: 'CSAT' }, { ...derived, note: definition.csat }),
    csatLow: column(share, { ko: 'CSAT 하한', en: 'CSAT low' }, { ...derived, note: definition.interval }),
    csatHigh: column(share, { ko: 'CSAT 상한', en: 'CSAT high' }, { ...derived, note: definition.interval }),
    change: column(share, { ko: 'CSAT 변화', en: 'CSAT change' }, { ...derived, note: definition.change }),
    changeLow: column(
      share,
      { ko: '변화 하한', en: 'Change low' },
      { ...derived, note: definition.changeInterval },
    ),
    changeHigh: column(
      share,
      { ko: '변화 상한', en: 'Change high' },
      { ...derived, note: definition.changeInterval },
    ),
    verdict: column(
      choice({
        better: { ko: '개선', en: 'Better' },
        worse: { ko: '악화', en: 'Worse' },
        unchanged: { ko: '변화 없음', en: 'Unchanged' },
        withheld: { ko: '판단 보류', en: 'Withheld' },
      }),
      { ko: '판단', en: 'Verdict' },
      derived,
    ),
    remark: column(text, { ko: '비고', en: 'Remark' }, derived),
  },
  colours: [
    { column: 'verdict', when: { word: { ko: '개선', en: 'Better' } }, state: 'active' },
    { column: 'verdict', when: { word: { ko: '악화', en: 'Worse' } }, state: 'expired' },
  ],
});
