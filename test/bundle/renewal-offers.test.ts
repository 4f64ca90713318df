// Mails to customers from the built bundle: one each, also where an execution dies in the middle of sending.
import { AddOnBook } from './add-on-book';

function book(): AddOnBook {
  const made = new AddOnBook();
  made.run('install');
  const put = (name: string, at: number, line: Readonly<Record<string, string | number>>) => {
    const sheet = made.sheet(name);
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const value = line[String(sheet.cells.get(1, column))];
      if (value !== undefined) sheet.cells.set(at, column, value);
    }
  };
  put('서비스', 2, { '서비스 내용': '기본 서비스' });
  put('담당자', 2, { 이름: '이서연', 이메일: 'seoyeon.lee@example.com', 역할: '관리자' });
  put('고객 정보', 2, {
    '고객 ID': '1001',
    고객명: '홍길동',
    연락처: '010-0000-1001',
    이메일: 'hong@example.com',
  });
  // 2023-11-02 to 2024-11-01.
  put('이용고객 대장', 2, {
    '고객 ID': '1001',
    '계약 시작일': 45_232,
    '계약 종료일': 45_597,
    '서비스 내용': '기본 서비스',
    요금: 50_000,
    담당자: '이서연',
  });
  const names = made.column('설정', '이름');
  for (const [name, value] of Object.entries({
    '재계약 안내 메일': '예',
    '업체 이름': '푸른 헬스',
    '업체 전화': '02-000-0000',
  }))
    put('설정', names.indexOf(name) + 2, { 값: value });
  return made;
}

const toCustomer = (made: AddOnBook) => made.mails().filter(({ to }) => to.includes('hong@example.com'));

test('a customer gets the notice once, from the business and with a way to answer', () => {
  const made = book();
  for (const day of ['2024-10-02', '2024-10-04', '2024-10-07'] as const) made.tickHour(day, 9);
  expect(toCustomer(made)).toHaveLength(1);
});

test('a run killed while it writes to a customer leaves that mail to a person and never sends it again', () => {
  const made = book();
  // The first mail goes to the team.
  made.machine.tick('2024-10-02T00:00:00Z', '2024-10-02T01:00:00Z', {
    killAt: { call: 2, member: 'MailApp.sendEmail', pendingWrites: 'lost' },
  });
  for (const day of ['2024-10-04', '2024-10-07'] as const) made.tickHour(day, 9);
  expect(toCustomer(made)).toHaveLength(0);
  expect(made.rows('발송함', '종류', '상태').filter(([kind]) => kind === '정보성')).toEqual([
    ['정보성', '보류'],
  ]);
});
