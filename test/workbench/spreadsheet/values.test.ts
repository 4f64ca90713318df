import { failure, run, value } from './script';

// apps-script.md 3.1 and 3.2.
describe('reading values', () => {
  test('an empty sheet has no last row, and its data range is A1 [A]', () => {
    expect(
      value('return [sheet.getLastRow(), sheet.getDataRange().getA1Notation(), sheet.getMaxRows()]'),
    ).toEqual([0, 'A1', 1000]);
  });

  test('FALSE counts as content: checkboxes raise the last row [B]', () => {
    expect(value("sheet.getRange('A2:A5').insertCheckboxes(); return sheet.getLastRow()")).toBe(5);
  });

  test('numbers, texts, booleans and emptiness come back as such', () => {
    expect(
      value(
        "sheet.getRange('A1:D1').setValues([[1.5, '가', true, null]]); return sheet.getRange('A1:D1').getValues()",
      ),
    ).toEqual([[1.5, '가', true, '']]);
  });

  test('arrays and dates that a script gets are of its own realm', () => {
    expect(
      value(`sheet.getRange('A1').setValue(new Date(2024, 0, 31));
        const values = sheet.getRange('A1').getValues();
        return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date];`),
    ).toEqual([true, true, true]);
  });
});

describe('writing values', () => {
  test('texts are read as if typed: numbers, booleans, percent and formulas [B]', () => {
    expect(
      value(`sheet.getRange('A1:E1').setValues([['007', 'true', '10%', '=1+1', '-1-1']]);
        return sheet.getRange('A1:E1').getValues();`),
    ).toEqual([[7, true, 0.1, 2, '-1-1']]);
  });

  test('an apostrophe makes a text and is not part of it [B]', () => {
    expect(value(`sheet.getRange('A1').setValue("'=1+1"); return sheet.getRange('A1').getValue()`)).toBe(
      '=1+1',
    );
  });

  test('a cell of format @ keeps its text when the format was set before [B]', () => {
    expect(
      value(`sheet.getRange('A1').setNumberFormat('@').setValue('01012345678');
        sheet.getRange('A2').setValue('01012345678');
        return [sheet.getRange('A1').getValue(), sheet.getRange('A2').getValue()];`),
    ).toEqual(['01012345678', 1012345678]);
  });

  test('one value fills the range, and a formula moves along', () => {
    expect(
      value(`sheet.getRange('A1:A2').setValues([[3], [4]]);
        sheet.getRange('B1:B2').setValue('=A1*2');
        return [sheet.getRange('B1:B2').getValues(), sheet.getRange('B2').getFormula()];`),
    ).toEqual([[[6], [8]], '=A2*2']);
  });

  test('later changes of the arrays given do not reach the sheet', () => {
    expect(
      value(`const rows = [['first']]; sheet.getRange('A1').setValues(rows); rows[0][0] = 'second';
        return sheet.getRange('A1').getValue();`),
    ).toBe('first');
  });

  test('data of another size is refused with the sizes [B]', () => {
    expect(failure("sheet.getRange('A1:A3').setValues([[1], [2]])")).toBe(
      'Exception: The number of rows in the data does not match the number of rows in the range. ' +
        'The data has 2 but the range has 3.',
    );
    expect(failure("sheet.getRange('A1:C1').setValues([[1, 2]])")).toBe(
      'Exception: The number of columns in the data does not match the number of columns in the range. ' +
        'The data has 2 but the range has 3.',
    );
  });

  test('more than 50000 characters are refused [B]', () => {
    expect(failure("sheet.getRange('A1').setValue('x'.repeat(50001))")).toBe(
      'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  test('appendRow writes below the last content', () => {
    expect(
      value(
        "sheet.getRange('B3').setValue(1); sheet.appendRow(['x', 2]); return sheet.getRange('A4:B4').getValues()",
      ),
    ).toEqual([['x', 2]]);
  });
});

// 3.7: a date cell is wall time in the spreadsheet's zone; Date's getters use the script's.
describe.each([
  ['Asia/Seoul', 'America/New_York'],
  ['America/New_York', 'Asia/Seoul'],
])('dates, spreadsheet in %s and script in %s', (sheetZone, zone) => {
  test('Utilities.formatDate in the spreadsheet zone gives the typed day back', () => {
    expect(
      value(
        `ss.setSpreadsheetTimeZone('${sheetZone}'); sheet.getRange('A1').setValue('2024-11-30');
        return Utilities.formatDate(sheet.getRange('A1').getValue(), ss.getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');`,
        { zone },
      ),
    ).toBe('2024-11-30 00:00');
  });

  test('a Date that was written reads back as the same instant', () => {
    expect(
      value(
        `ss.setSpreadsheetTimeZone('${sheetZone}'); const date = new Date(Date.UTC(2024, 6, 4, 12, 34, 56));
        sheet.getRange('A1').setValue(date); return sheet.getRange('A1').getValue().getTime() - date.getTime();`,
        { zone },
      ),
    ).toBeCloseTo(0, 0);
  });
});

// 3.7 and 3.8.
test('a Date in a cell of automatic format shows as the locale has it', () => {
  expect(
    value(
      `sheet.getRange('A1').setValue(new Date(2024, 0, 31)); return sheet.getRange('A1').getDisplayValue();`,
    ),
  ).toBe('2024. 1. 31');
});

test('a day without a year is of the present year of the virtual clock (a choice of typed-text.ts)', () => {
  expect(
    value(
      "return Utilities.formatDate(sheet.getRange('A1').setValue('3월 2일').getValue(), 'Asia/Seoul', 'yyyy-MM-dd')",
    ),
  ).toBe('2024-03-02');
});

test('a time alone reads as 1899-12-30 with the zone’s offset of that time, +08:27:52 in Seoul', () => {
  expect(
    value(
      `sheet.getRange('A1').setValue('오전 10:00'); return sheet.getRange('A1').getValue().toISOString();`,
    ),
  ).toBe('1899-12-30T01:32:08.000Z');
});

test('reads count their cells, writes theirs, and writes wait for the next read', () => {
  const { calls } = run(`sheet.getRange(1, 1, 2, 3).setValues([[1, 2, 3], [4, 5, 6]]);
    sheet.getRange('A1').setNote('n'); sheet.getRange(1, 1, 2, 2).getValues();`);
  expect(calls.cellsWritten).toBe(6);
  expect(calls.cellsRead).toBe(4);
});
