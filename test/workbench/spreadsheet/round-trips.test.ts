// Which members read the document, and what that costs (apps-script.md 3.9: reads force pending writes).
import { readingMembers } from '../../../workbench/apps-script/spreadsheet/round-trips';
import { memberNames } from './declarations';
import { run } from './script';

test('every member in the table of reads exists', () => {
  const emulated = new Map(memberNames());
  const missing = [...readingMembers()].flatMap(([type, members]) =>
    [...members]
      .filter((member) => !emulated.get(type)?.includes(member))
      .map((member) => `${type}.${member}`),
  );
  expect(missing).toEqual([]);
});

/** Round trips of the lines, without the getSheets of the test's first line. */
function roundTrips(lines: string): number {
  return run(lines).calls.roundTrips - 1;
}

test.each([
  [
    'writes alone are one, at the end',
    "sheet.getRange('A1').setValue(1); sheet.getRange('A2').setValue(2)",
    1,
  ],
  ['a read is one', "sheet.getRange('A1').getValue()", 1],
  ['a read after a write is two', "sheet.getRange('A1').setValue(1); sheet.getRange('A1').getValue()", 2],
  [
    'taking turns costs two each time',
    'for (let i = 1; i <= 5; i += 1) { sheet.getRange(i, 1).setValue(i); sheet.getRange(i, 1).getValue() }',
    10,
  ],
  [
    'where a range lies costs nothing',
    "const r = sheet.getRange('B2:C3'); r.getRow(); r.getA1Notation(); r.getSheet().getSheetId()",
    0,
  ],
  ['builders cost nothing', 'app.newDataValidation().requireDate().build()', 0],
  ['rows inserted are sent at once', 'sheet.insertRowsAfter(1, 3)', 1],
])('%s', (_, lines, expected) => {
  expect(roundTrips(lines)).toBe(expected);
});
