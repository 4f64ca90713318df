// Renamed, moved, inserted and deleted columns, as a person would make them in the grid.
import { scratchProject } from '../workbench/scratch-project';
import { type AddOnBook, exampleBook } from './add-on-book';

const structure = () =>
  scratchProject(`
  function tab(name) { return SpreadsheetApp.getActive().getSheetByName(name); }
  function place(sheet, header) {
    return sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0].indexOf(header) + 1;
  }
  function rename() {
    const sheet = tab('이용고객 대장');
    sheet.getRange(1, place(sheet, '계약 종료일')).setValue('만기');
    sheet.getRange(1, place(sheet, '상태')).setValue('지금 상태');
    sheet.setName('우리 계약');
  }
  function move() {
    const sheet = tab('이용고객 대장');
    const from = place(sheet, '계약 종료일');
    sheet.moveColumns(sheet.getRange(1, from, sheet.getMaxRows(), 1), 1);
    const log = tab('업무 일지');
    log.moveColumns(log.getRange(1, place(log, '만족도'), log.getMaxRows(), 1), 2);
  }
  function insert() {
    const sheet = tab('이용고객 대장');
    sheet.insertColumnBefore(1);
    sheet.getRange('A1:A4').setValues([['우리 메모'], ['가'], ['나'], ['다']]);
  }
  function drop() {
    const sheet = tab('이용고객 대장');
    sheet.deleteColumn(place(sheet, '계약 종료일'));
  }
  function dropFromLog() {
    const sheet = tab('업무 일지');
    sheet.deleteColumn(place(sheet, '만족도'));
  }`);

/** Everything the jobs compute, whatever the columns are called and wherever they stand. */
function results(book: AddOnBook, ledger = '이용고객 대장', status = '상태'): unknown {
  return {
    ledger: book.rows(ledger, '고객 ID', status, '남은 일수', '월 환산액', '알림 이력'),
    expiring: book.rows('만료 예정', '계약번호', '계약 종료일', '남은 일수', '상태'),
    satisfaction: book.rows('만족도 요약', '기간', '구분', '항목', '평균', 'CSAT 하한', '판단'),
    mails: book.mails().map(({ to, subject, text }) => [to, subject, text.replace(/#gid=.*/, '')]),
    findings: book.rows('상태 점검', '항목', '내용'),
  };
}

function afterDay(change: string | null): AddOnBook {
  const book = exampleBook();
  if (change !== null) book.runScript(structure(), change);
  book.tickHour('2024-10-02');
  return book;
}

const plain = results(afterDay(null));

test('renamed columns and a renamed tab change nothing in the results', () => {
  expect(results(afterDay('rename'), '우리 계약', '지금 상태')).toEqual(plain);
});

test('moved columns change nothing in the results', () => {
  expect(results(afterDay('move'))).toEqual(plain);
});

test('an inserted column changes nothing in the results and is left alone', () => {
  const book = afterDay('insert');
  expect(results(book)).toEqual(plain);
  expect(book.column('이용고객 대장', '우리 메모')).toEqual(['가', '나', '다']);
});

describe('a deleted 계약 종료일', () => {
  const book = afterDay('drop');
  const job = (name: string) =>
    book.rows('상태 점검', '항목', '결과', '내용').find(([subject]) => subject === name);

  test('is named in 상태 점검, by the jobs that need it and as a finding', () => {
    const sentence = '‘이용고객 대장’ 시트에서 계약 종료일 열을 찾지 못해 멈췄어요.';
    expect(job('계약 상태 갱신')).toEqual(['계약 상태 갱신', '오류', sentence]);
    expect(job('일일 알림')).toEqual(['일일 알림', '오류', sentence]);
    expect(book.findings('없는 열')).toEqual(['‘계약 종료일’ 열을 찾지 못했어요.']);
  });

  const digests = () => book.mails().filter(({ subject }) => subject.includes('챙길'));

  test('stops no other job', () => {
    for (const name of ['만족도 집계', '고객 정보 갱신', '만족도 보고', '메일 발송', '데이터 점검'])
      expect(job(name)?.[1]).toBe('정상');
    expect(book.column('만족도 요약', '기간')).toContain('2023-W43');
    // Nothing but that the column is gone.
    expect(book.mails().map(({ subject }) => subject)).toEqual([expect.stringContaining('고칠 문제 1건')]);
  });

  test('comes back with 설치·복구, and its dates typed again bring the day’s notice', () => {
    book.run('install');
    ['2024-10-25', '2024-11-14', '2024-11-30'].forEach((end, index) => {
      expect(book.type('이용고객 대장', index + 2, '계약 종료일', end).ok).toBe(true);
    });
    book.tickHour('2024-10-02', 9);
    expect(book.column('이용고객 대장', '상태')).toEqual(['활성화', '활성화', '만료 예정']);
    expect(digests()).toHaveLength(2);
  });
});

test('a deleted 만족도 stops the figures and the reports, not the contracts', () => {
  const book = afterDay('dropFromLog');
  const broken = book.rows('상태 점검', '항목', '결과').filter(([, grade]) => grade === '오류');
  expect(broken.map(([subject]) => subject)).toEqual(['만족도 집계', '불만·요청', '만족도 보고']);
  expect(book.column('이용고객 대장', '상태')).toEqual(['활성화', '활성화', '만료 예정']);
  expect(book.mails().filter(({ subject }) => subject.includes('챙길'))).toHaveLength(2);
});
