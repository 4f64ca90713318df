import { column } from './column';
import { declareSheet } from './declaration';
import { choice, date, integer, prose, text, won } from './kinds';
import { renewalStageWords, statusWords } from './words';

/** 만료 예정: what needs attention now, most urgent first; rewritten by a job. */
export const expiring = declareSheet({
  key: 'expiring',
  title: { ko: '만료 예정', en: 'Expiring' },
  kind: 'computed',
  frozenColumns: 2,
  tabColor: '#f9ab00',
  columns: {
    contractId: column(text, { ko: '계약번호', en: 'Contract no.' }, { role: 'derived', width: 104 }),
    customerName: column(text, { ko: '고객명', en: 'Customer' }, { role: 'derived', width: 96 }),
    phone: column(text, { ko: '연락처', en: 'Phone' }, { role: 'derived' }),
    service: column(text, { ko: '서비스 내용', en: 'Service' }, { role: 'derived' }),
    end: column(date, { ko: '계약 종료일', en: 'End' }, { role: 'derived' }),
    daysLeft: column(integer, { ko: '남은 일수', en: 'Days left' }, { role: 'derived' }),
    status: column(choice(statusWords), { ko: '상태', en: 'Status' }, { role: 'derived' }),
    reason: column(text, { ko: '여기에 있는 이유', en: 'Why it is here' }, { role: 'derived', width: 200 }),
    renewalStage: column(
      choice(renewalStageWords),
      { ko: '재계약 단계', en: 'Renewal stage' },
      { role: 'derived' },
    ),
    nextActionOn: column(date, { ko: '다음 조치일', en: 'Next action' }, { role: 'derived' }),
    manager: column(text, { ko: '담당자', en: 'Manager' }, { role: 'derived', width: 88 }),
    monthlyValue: column(won, { ko: '월 환산액', en: 'Monthly value' }, { role: 'derived' }),
    memo: column(prose, { ko: '비고', en: 'Memo' }, { role: 'derived' }),
    link: column(text, { ko: '대장 바로가기', en: 'Ledger row' }, { role: 'derived', width: 200 }),
  },
  colours: [
    { column: 'status', when: { word: statusWords.expired }, state: 'expired' },
    { column: 'status', when: { word: statusWords.expiring }, state: 'expiring' },
    { column: 'status', when: { word: statusWords.active }, state: 'active' },
    { column: 'nextActionOn', when: { overdueUnless: null }, state: 'expired' },
  ],
});
