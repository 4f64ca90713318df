import { readFileSync } from 'node:fs';
import { resultTable } from './result-of';

test('docs/adoption.md shows how the messy ledgers come out now', () => {
  expect(readFileSync('docs/adoption.md', 'utf8')).toContain(resultTable());
});

test('no cell, column or row of them is read wrongly', () => {
  const wrong = resultTable()
    .split('\n')
    .slice(2)
    .map((line) => line.split(' | ').at(-1));
  expect(wrong).toEqual(wrong.map(() => '0 |'));
});
