import { failure, run, value } from './script';

// apps-script.md 3.3: the texts are [B] where nothing else is said.
describe('getRange', () => {
  test.each([
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet.getRange(2, 1, sheet.getLastRow(), 1)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["sheet.getRange('nothing')", 'Range not found'],
    ["sheet.getRange('A1').offset(0, -1)", 'The starting column of the range is too small.'],
  ])('%s is refused', (line, message) => {
    expect(failure(line)).toBe(`Exception: ${message}`);
  });

  test.each([
    ["sheet.getRange('B2:C4')", 'B2:C4'],
    ["sheet.getRange('A:B')", 'A:B'],
    ["sheet.getRange('3:3')", '3:3'],
    ['sheet.getRange(2, 3)', 'C2'],
    ['sheet.getRange(2, 3, 2)', 'C2:C3'],
    ["sheet.getRange('R2C3:R3C4')", 'C2:D3'],
    ["ss.getRange('시트1!A1')", 'A1'],
    ["sheet.getRange('B2').offset(1, 1, 2, 2)", 'C3:D4'],
    ["sheet.getRange('B2:C3').getCell(2, 1)", 'B3'],
    ["sheet.getRange('A2:A')", 'A2:A'],
  ])('%s is %s', (line, notation) => {
    expect(value(`return ${line}.getA1Notation()`)).toBe(notation);
  });

  test('height and width count rows and columns [A]', () => {
    expect(value("const r = sheet.getRange('B2:D5'); return [r.getHeight(), r.getWidth()]")).toEqual([4, 3]);
  });

  test('a named range is found by its name, and moves along with inserted rows', () => {
    expect(
      value(`ss.setNamedRange('목록', sheet.getRange('A2:A4')); sheet.insertRowBefore(2);
        return [ss.getRangeByName('목록').getA1Notation(), ss.getRangeByName('없음'), sheet.getRange('목록').getRow()];`),
    ).toEqual(['A3:A5', null, 3]);
  });
});

describe('rows and columns', () => {
  test.each([
    ['sheet.deleteRows(1, sheet.getMaxRows())', 'Sorry, it is not possible to delete all non-frozen rows.'],
    ['sheet.deleteRows(1000, 2)', 'Those rows are out of bounds.'],
    ['sheet.insertRowsAfter(1001, 1)', 'Those rows are out of bounds.'],
    ['sheet.isRowHiddenByUser(1001)', 'Those rows are out of bounds.'],
    ['sheet.insertColumnsAfter(27, 1)', 'Those columns are out of bounds.'],
    [
      'sheet.insertRowsAfter(1000, 400000)',
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
  ])('%s is refused where it stands', (line, message) => {
    expect(value(`try { ${line} } catch (e) { return [e.name, e.message] }`)).toEqual(['Exception', message]);
  });

  test('inserted rows push what is below, and a range may reach them at once', () => {
    expect(
      value(`sheet.getRange('A2').setValue('x'); sheet.insertRowsAfter(1, 2); sheet.insertRowsAfter(1000, 500);
        return [sheet.getRange('A4').getValue(), sheet.getRange(1500, 1).getRow()];`),
    ).toEqual(['x', 1500]);
  });

  test('the destination of moveRows is counted before the move [A]', () => {
    expect(
      value(`sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
        sheet.moveRows(sheet.getRange('A1:A2'), 5);
        return sheet.getRange('A1:A4').getValues().flat();`),
    ).toEqual(['c', 'd', 'a', 'b']);
  });

  test('hidden, sized and frozen lines read back', () => {
    expect(
      value(`sheet.hideColumns(2, 2); sheet.setColumnWidth(1, 250); sheet.setFrozenRows(2); sheet.showColumns(3);
        return [sheet.isColumnHiddenByUser(2), sheet.isColumnHiddenByUser(3), sheet.getColumnWidth(1),
          sheet.getColumnWidth(4), sheet.getRowHeight(9), sheet.getFrozenRows()];`),
    ).toEqual([true, false, 250, 100, 21, 2]);
  });

  test('a group collapses, hides its lines, and loses a level when removed', () => {
    expect(
      value(`sheet.getRange('2:4').shiftRowGroupDepth(1); sheet.getRange('3:3').shiftRowGroupDepth(1);
        const outer = sheet.getRowGroup(2, 1); outer.collapse();
        const seen = [outer.getRange().getA1Notation(), outer.isCollapsed(), sheet.isRowHiddenByUser(3),
          sheet.getRowGroupDepth(3), outer.getControlIndex(), sheet.getRowGroup(9, 1)];
        outer.expand(); sheet.getRowGroup(3, 2).remove();
        return [...seen, sheet.isRowHiddenByUser(3), sheet.getRowGroupDepth(3)];`),
    ).toEqual(['A2:Z4', true, true, 2, 5, null, false, 1]);
  });
});

describe('sheets', () => {
  test('a name that is taken is refused [B]', () => {
    expect(failure("ss.insertSheet('시트1')")).toBe(
      'Exception: A sheet with the name ‘시트1’ already exists. Please enter another name.',
    );
  });

  test('a new sheet has 1000 rows and 26 columns, stands right of the active one and is active [B]', () => {
    expect(
      value(`const made = ss.insertSheet('둘'); ss.insertSheet('셋', 0);
        return [made.getMaxRows(), made.getMaxColumns(), ss.getSheets().map((s) => s.getName()), ss.getActiveSheet().getName()];`),
    ).toEqual([1000, 26, ['셋', '시트1', '둘'], '셋']);
  });

  test('a template gives the new sheet its content', () => {
    expect(
      value(`sheet.getRange('A1').setValue('x'); const copy = ss.insertSheet('복사', { template: sheet });
        return [copy.getName(), copy.getRange('A1').getValue()];`),
    ).toEqual(['복사', 'x']);
  });

  test('the last visible sheet can be neither hidden nor deleted [A]', () => {
    expect(failure('sheet.hideSheet()')).toMatch(/^Exception: /);
    expect(failure('ss.deleteSheet(sheet)')).toMatch(/^Exception: /);
  });

  test('a renamed sheet keeps its id, and a deleted one is found no more', () => {
    expect(
      value(`const other = ss.insertSheet('둘'); other.setName('이름'); ss.deleteSheet(sheet);
        return [ss.getSheetById(other.getSheetId()).getName(), ss.getSheetByName('시트1'), ss.getNumSheets()];`),
    ).toEqual(['이름', null, 1]);
  });

  test('openById knows the bound spreadsheet and no other [B]', () => {
    expect(value('return app.openById(ss.getId()).getName() === ss.getName()')).toBe(true);
    expect(value('return app.openByUrl(ss.getUrl()).getId() === ss.getId()')).toBe(true);
    expect(failure("app.openById('1xyz')")).toBe(
      "Exception: Document 1xyz is missing (perhaps it was deleted, or you don't have read access?)",
    );
  });
});

test('activating cells changes what is active without a round trip', () => {
  const { result, calls } = run(`sheet.getRange('B2:C3').activate();
    return [app.getActiveRange().getA1Notation(), sheet.getCurrentCell().getA1Notation()];`);
  expect(result).toEqual(['B2:C3', 'B2']);
  // The one round trip is getSheets of the test's first line.
  expect(calls.roundTrips).toBe(1);
});
