import fc from 'fast-check';
import { packRows, unpackRows } from '../../src/rpc/packed-rows';

const cell = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('|', '~', '~~', '~-', '~|', '', '홍길동'),
);

test('rows come out as they went in, whatever stands in them', () => {
  const rows = fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 });
  fc.assert(
    fc.property(rows, fc.subarray([0, 1, 2]), (given, repeating) => {
      const packed = packRows(given, 3, repeating);
      expect(unpackRows(JSON.parse(JSON.stringify(packed)))).toEqual(given);
    }),
  );
});

test('a word that repeats stands once', () => {
  const { words, cells } = packRows(
    [
      ['1', '김영희'],
      ['2', '김영희'],
    ],
    2,
    [1],
  );
  expect(words).toEqual(['김영희']);
  expect(cells).toBe('1|0|2|0');
});
