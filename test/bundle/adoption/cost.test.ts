// Round trips of a preview and of an adoption do not grow with the rows.
import { AdoptionBook } from './adoption-book';

const header = '성함|핸드폰|시작일|만기일|월회비|이메일|만족도|회원권|담당|비고';
const rows = (count: number) =>
  Array.from(
    { length: count },
    (_, index) =>
      `고객${index}|0100000${String(index).padStart(4, '0')}|2024.1.2.|2024.12.31.|100,000원|a${index}@example.com.|★★★★★|6개월권|박코치|-`,
  );

function tripsOf(count: number) {
  const book = new AdoptionBook('명단', [header, ...rows(count)]);
  book.run('install');
  const preview = book.runCall('previewAdoption', book.wish('all'));
  const { seen } = book.preview('all');
  const adopt = book.runCall('adopt', { ...book.wish('all'), seen });
  expect(adopt.result).toMatchObject({ ok: true, value: { state: 'done', done: count * 5, of: count * 5 } });
  return { preview: preview.calls.roundTrips, adopt: adopt.calls.roundTrips };
}

test('a tab is read, shown and connected within sixty round trips, whatever its rows', () => {
  const few = tripsOf(10);
  expect(few.preview).toBeLessThanOrEqual(25);
  expect(few.adopt).toBeLessThanOrEqual(60);
  expect(tripsOf(400)).toEqual(few);
});
