// The table of parameter lists is compared with @types/google-apps-script, and its use with Google's error text.
import { readFileSync } from 'node:fs';
import type { Classes } from '../../../workbench/apps-script/spreadsheet/classes';
import type { Faults } from '../../../workbench/apps-script/spreadsheet/emulates';
import type { Range } from '../../../workbench/apps-script/spreadsheet/range';
import { overloads } from '../../../workbench/apps-script/spreadsheet/signatures';
import { declaredInterfaces, memberNames } from './declarations';
import { failure } from './script';

/** A class that takes something else, answers something else and has a member too many, beside one that is right. */
interface Wrong {
  getCell(row: string): Range;
  getRow(): string;
  nope(): void;
  getColumn(): number;
}

/** Compiles only while the check finds exactly these. */
const found: Record<Faults<GoogleAppsScript.Spreadsheet.Range, Wrong, Classes>, true> = {
  getCell: true,
  getRow: true,
  nope: true,
};

test('the compiler finds the members of a class that disagree with Google’s declarations', () => {
  expect(Object.keys(found)).toEqual(['getCell', 'getRow', 'nope']);
});

/** Forms that live Apps Script takes besides the declared ones (gas-fakes, oddities: copyTo; 3.1 [B]: setNote). */
const undeclared = new Map([
  ['Range.copyTo', 'Range, CopyPasteType'],
  ['Range.setNote', 'number'],
]);

const declarations = declaredInterfaces(
  readFileSync(require.resolve('@types/google-apps-script/google-apps-script.spreadsheet.d.ts'), 'utf8'),
);

describe.each([...memberNames()])('%s', (type, members) => {
  test.each([...members])('%s takes what Google declares', (member) => {
    const declared = declarations.get(type)?.get(member);
    const known = overloads(type, member).map((list) => list.join(', '));
    const extra = undeclared.get(`${type}.${member}`);
    expect(known.filter((list) => list !== extra).sort()).toEqual([...(declared ?? ['undeclared'])].sort());
  });
});

// apps-script.md 3.2 [B].
describe('a call with parameters that no overload takes', () => {
  test.each([
    ["sheet.getRange('A1').setValues('x')", 'String', 'SpreadsheetApp.Range.setValues'],
    ["sheet.getRange('1', 2)", 'String,number', 'SpreadsheetApp.Sheet.getRange'],
    ['sheet.getRange(1, undefined)', 'number,null', 'SpreadsheetApp.Sheet.getRange'],
    [
      "app.newDataValidation().requireDateAfter('2024-01-01')",
      'String',
      'SpreadsheetApp.DataValidationBuilder.requireDateAfter',
    ],
    ["sheet.getRange('A1').setWrapStrategy({})", '(class)', 'SpreadsheetApp.Range.setWrapStrategy'],
    ["sheet.getRange('A1').setWrapStrategy('CLIP')", 'String', 'SpreadsheetApp.Range.setWrapStrategy'],
    ['ss.getSheetByName(7)', 'number', 'SpreadsheetApp.Spreadsheet.getSheetByName'],
    ["sheet.getRange('A1').getValue(1)", 'number', 'SpreadsheetApp.Range.getValue'],
    [
      "ss.deleteSheet(sheet.getRange('A1'))",
      'SpreadsheetApp.Range',
      'SpreadsheetApp.Spreadsheet.deleteSheet',
    ],
  ])('%s names their types', (line, types, member) => {
    expect(failure(line)).toBe(
      `Exception: The parameters (${types}) don't match the method signature for ${member}.`,
    );
  });

  test('what is not emulated says so', () => {
    expect(failure("sheet.getRange('A1').getRichTextValue()")).toBe(
      'Error: SpreadsheetApp.Range.getRichTextValue is not emulated in the workbench.',
    );
    expect(failure('app.newDataSourceSpec()')).toBe(
      'Error: SpreadsheetApp.newDataSourceSpec is not emulated in the workbench.',
    );
  });
});
