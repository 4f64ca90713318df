import { formulaCells } from '../../src/app/adopt/spilled';

test('a formula counts for its own cell', () => {
  expect([
    ...formulaCells([
      ['', '=B2+1'],
      ['', ''],
    ]),
  ]).toEqual(['1,2']);
});

test.each([
  '=ARRAYFORMULA(A2:A9)',
  '={A1:A3}',
  '=IFERROR(query(A:B, "select A"))',
  '=IMPORTRANGE("x", "A1:B2")',
])('below and beside %s nothing is the owner’s own typing', (formula) => {
  expect([
    ...formulaCells([
      ['', ''],
      ['', formula],
      ['', ''],
    ]),
  ]).toEqual(['2,2', '3,2']);
  expect(
    formulaCells([
      [formula, ''],
      ['', ''],
    ]).size,
  ).toBe(4);
});

test.each(['=SUM(A1:A3)', '=SORTED(A1)', '=EDATE(A1, 12)-1'])('%s fills one cell', (formula) => {
  expect(
    formulaCells([
      [formula, ''],
      ['', ''],
    ]).size,
  ).toBe(1);
});
