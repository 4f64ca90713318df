// What a sheet does not take.
import { Team } from './team';

const ledger = `
  고객 ID | 계약 시작일 | 계약 종료일 | 서비스 내용 | 담당자
  1001    | 2023-11-02  | 2024-11-01  | 기본 서비스 | 김영희`;

test('new rows that are refused fail the run aloud, and nothing is taken for having been told', () => {
  const team = new Team({ '이용고객 대장': ledger });
  const { book } = team.ports;
  const write = book.write.bind(book);
  book.write = (changes) => {
    if (changes.some(({ kind }) => kind === 'append')) throw new Error('The cell is protected.');
    write(changes);
  };
  expect(() => team.run('2024-10-02')).toThrow('The cell is protected.');
  book.write = write;
  team.run('2024-10-02', '09:37:00');
  expect(team.mailsOn('2024-10-02')).toHaveLength(2);
});
