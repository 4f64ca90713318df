// One object of a script's context in the document would keep that whole context from being collected, for each of
// the thousands of executions of a year of triggers.
import { bookWith } from '../book/book-with';
import { run } from './script';

/** The `Object.prototype`s of everything that can be reached: one for each realm that made some of it. */
function realms(value: unknown, found = new Set<object>(), seen = new Set<object>()): Set<object> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return found;
  seen.add(value);
  let root: object = value;
  for (let next: object | null = value; next; next = Object.getPrototypeOf(next)) root = next;
  found.add(root);
  if (value instanceof Map) for (const pair of value) realms(pair, found, seen);
  for (const key of Reflect.ownKeys(value)) realms(Reflect.get(value, key), found, seen);
  return found;
}

test.each([
  [
    'values, dates and formulas',
    "r.setValues([[new Date(), '10%'], ['=A1', true]]); sheet.appendRow([new Date()])",
  ],
  [
    'looks',
    "r.setBackground('red').setFontWeights([['bold', null], [null, 'bold']]).setBorder(true, true, true, true, true, true)",
  ],
  [
    'rules',
    "r.setDataValidation(app.newDataValidation().requireValueInList(['a']).build()); r.insertCheckboxes()",
  ],
  [
    'rules of a grid',
    'const v = app.newDataValidation().requireDate().build(); r.setDataValidations([[v, null], [null, v]])',
  ],
  [
    'copies',
    "r.setNote('n').merge(); r.copyTo(sheet.getRange('H1')); r.copyTo(sheet.getRange('H1'), app.CopyPasteType.PASTE_COLUMN_WIDTHS, false)",
  ],
  [
    'protections',
    "r.protect().addEditor('a@example.com').setRange(sheet.getRange('A9')); sheet.protect().setUnprotectedRanges([r])",
  ],
  ['metadata', "sheet.addDeveloperMetadata('k'); sheet.getRange('A:A').addDeveloperMetadata('k', 'v')"],
  ['names', "ss.setNamedRange('n', r); app.flush(); ss.getNamedRanges()[0].setRange(sheet.getRange('B2'))"],
  [
    'conditional formats',
    'sheet.setConditionalFormatRules([app.newConditionalFormatRule().whenCellEmpty().setRanges([r]).build()])',
  ],
  [
    'filters',
    'r.createFilter().setColumnFilterCriteria(4, app.newFilterCriteria().whenNumberEqualTo(1).setHiddenValues(["x"]).build())',
  ],
  [
    'lines',
    'sheet.hideRows(1); sheet.setColumnWidth(1, 9); r.shiftRowGroupDepth(1); sheet.autoResizeColumn(1)',
  ],
  [
    'structure',
    'sheet.insertRowsAfter(1, 1); sheet.insertColumnsAfter(1, 1); sheet.sort(1); sheet.deleteRow(3); ss.insertSheet()',
  ],
  ['the selection and the editors', "r.activate(); ss.addEditor('b@example.com')"],
])('%s leave no object of the script’s context in the document', (_, lines) => {
  const workbook = bookWith({ 시트1: [] });
  const before = new Set(realms(workbook));
  // structuredClone is Node's own, which under Jest is another realm than the test's.
  before.add(Object.getPrototypeOf(structuredClone({})));
  const { error } = run(`const r = sheet.getRange('D4:E5'); ${lines}`, { workbook });
  expect(error).toBeNull();
  expect([...realms(workbook)].filter((realm) => !before.has(realm))).toEqual([]);
});
