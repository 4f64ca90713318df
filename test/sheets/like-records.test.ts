import { likeRecords } from '../../src/sheets/like-records';

test('each record is its own', () => {
  const newCells: () => Record<string, string | number> = likeRecords(['날짜', '10', '담당자'], '');
  const [first, second] = [newCells(), newCells()];
  first.담당자 = '김영희';
  first.날짜 = 45_567;
  expect(second).toEqual({ 날짜: '', 10: '', 담당자: '' });
  expect(first).toEqual({ 날짜: 45_567, 10: '', 담당자: '김영희' });
  expect(Object.keys(likeRecords(['b', 'a'], null)())).toEqual(['b', 'a']);
});
