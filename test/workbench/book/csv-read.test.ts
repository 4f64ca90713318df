import { readCsv } from '../../../workbench/book/csv-read';

test.each([
  [',', '이름,금액\n김,"100,000"\n이,"90,000"\n'],
  [';', '이름;금액\n김;100,000\n이;90,000\n'],
  ['tab', '이름\t금액\n김\t100,000\n이\t90,000\n'],
])('the separator %s is found, whatever commas the amounts have', (_, text) => {
  expect(readCsv(text)).toEqual([
    ['이름', '금액'],
    ['김', '100,000'],
    ['이', '90,000'],
  ]);
});

test('a title line before the table does not hide the separator', () => {
  expect(readCsv('2024년 회원 명단\n\n이름;전화\n김;010\n')).toEqual([
    ['2024년 회원 명단'],
    [''],
    ['이름', '전화'],
    ['김', '010'],
  ]);
});

test('fields stay the text they are', () => {
  expect(readCsv('번호,동호,수식, 앞뒤 \n0457,3-2,=1+1, 값 \n')).toEqual([
    ['번호', '동호', '수식', ' 앞뒤 '],
    ['0457', '3-2', '=1+1', ' 값 '],
  ]);
});

test('quotes hold separators, quotes and line breaks; a quote inside a field is a letter', () => {
  expect(readCsv('a,b\r\n"x,\ny","say ""hi"""\r\n5" 배관,2')).toEqual([
    ['a', 'b'],
    ['x,\ny', 'say "hi"'],
    ['5" 배관', '2'],
  ]);
});

test('lines may differ in length and end in any way', () => {
  expect(readCsv('a,b,c\r1\r\n2,3\n')).toEqual([['a', 'b', 'c'], ['1'], ['2', '3']]);
});

test('a quote that never closes is an error that names its line', () => {
  expect(() => readCsv('a,b\n1,"2\n3,4\n')).toThrow('line 3');
});
