import { bindColumns } from '../../src/sheets/binding';
import { column } from '../../src/sheets/column';
import { declareSheet } from '../../src/sheets/declaration';
import { date, text } from '../../src/sheets/kinds';

const sheet = declareSheet({
  key: 'sample',
  title: { ko: '견본', en: 'Sample' },
  kind: 'table',
  columns: {
    name: column(text, { ko: '고객명', en: 'Customer' }),
    end: column(date, { ko: '계약 종료일', en: 'End' }),
  },
});

const bound = (headers: string[], marks: [string, number[]][] = []) => {
  const { columns, missing, ambiguous } = bindColumns(sheet, new Map(marks), headers);
  return { ...Object.fromEntries(columns), missing, ambiguous };
};

test('without marks the header text in either language binds, white space and case aside', () => {
  expect(bound(['고객명', '계약 종료일'])).toEqual({ name: 1, end: 2, missing: [], ambiguous: [] });
  expect(bound(['비고', 'end', ' Customer'])).toEqual({ name: 3, end: 2, missing: [], ambiguous: [] });
  expect(bound(['계약\n종료일', '고 객 명'])).toEqual({ name: 2, end: 1, missing: [], ambiguous: [] });
});

test('a mark binds whatever the header says', () => {
  expect(
    bound(
      ['만기', '이름'],
      [
        ['end', [1]],
        ['name', [2]],
      ],
    ),
  ).toEqual({ name: 2, end: 1, missing: [], ambiguous: [] });
});

test('a marked column is not bound a second time by its header', () => {
  expect(bound(['고객명', '고객명'], [['name', [2]]])).toEqual({ name: 2, missing: ['end'], ambiguous: [] });
  expect(bound(['고객명', '계약 종료일'], [['end', [1]]])).toEqual({
    end: 1,
    missing: ['name'],
    ambiguous: [],
  });
});

test('what several places claim is ambiguous, never a guess', () => {
  expect(bound(['고객명', 'Customer', '계약 종료일'])).toEqual({ end: 3, missing: [], ambiguous: ['name'] });
  expect(bound(['고객명', '계약 종료일'], [['end', [2, 3]]])).toEqual({
    name: 1,
    missing: [],
    ambiguous: ['end'],
  });
});
