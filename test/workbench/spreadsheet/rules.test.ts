import { bookWith } from '../book/book-with';
import { failure, run, value } from './script';

const ask = 'The data you entered in cell A1 violates the data validation rules set on this cell.';

// apps-script.md 3.4.
describe('data validation', () => {
  test('a rejecting list refuses a script too, with its items [B]', () => {
    expect(
      failure(`sheet.getRange('A1').setDataValidation(
        app.newDataValidation().requireValueInList(['예', '아니오']).setAllowInvalid(false).build());
        sheet.getRange('A1').setValue('글쎄');`),
    ).toBe(`Exception: ${ask} Please enter one of the following values: 예, 아니오.`);
  });

  test('the refusal comes with the next read, and that write alone is not applied [C+]', () => {
    expect(
      value(`sheet.getRange('A1').setDataValidation(app.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build());
        sheet.getRange('A1').setValue(9); sheet.getRange('B1').setValue('other');
        let caught = null;
        try { sheet.getRange('A1').getValue() } catch (e) { caught = e.message }
        return [caught, sheet.getRange('A1:B1').getValues()];`),
    ).toEqual([ask, [['', 'other']]]);
  });

  test('a rule warns only unless said otherwise, and blank values pass [A, C]', () => {
    expect(
      value(`const rule = app.newDataValidation().requireNumberGreaterThan(0);
        sheet.getRange('A1').setDataValidation(rule.build()).setValue(-1);
        sheet.getRange('A2').setDataValidation(rule.setAllowInvalid(false).build()).setValue('');
        return sheet.getRange('A1:A2').getValues();`),
    ).toEqual([[-1], ['']]);
  });

  test('one rule object set on two ranges counts its formula from the first cell of each', () => {
    expect(
      value(`sheet.getRange('B1:B9').setValues(Array.from({ length: 9 }, (_, i) => [i]));
        const rule = app.newDataValidation().requireFormulaSatisfied('=B1>3').setAllowInvalid(false).build();
        sheet.getRange('A1:A2').setDataValidation(rule);
        const refused = [];
        sheet.getRange('A6:A7').setDataValidation(app.newDataValidation().requireFormulaSatisfied('=B6>3').setAllowInvalid(false).build());
        for (const cell of ['A1', 'A6']) {
          try { sheet.getRange(cell).setValue('x'); app.flush(); refused.push(false) } catch (e) { refused.push(true) }
        }
        return refused;`),
    ).toEqual([true, false]);
  });

  test('criteria and their values read back as the script gave them', () => {
    expect(
      value(`const day = new Date(2024, 9, 2);
        sheet.getRange('A1').setDataValidation(app.newDataValidation().requireDateOnOrAfter(day).setHelpText('날짜').build());
        sheet.getRange('A2').setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange('C1:C3'), false).build());
        const [[date], [list]] = sheet.getRange('A1:A2').getDataValidations();
        return [date.getCriteriaType(), date.getCriteriaValues()[0].getTime() === day.getTime(), date.getHelpText(),
          list.getCriteriaType() === app.DataValidationCriteria.VALUE_IN_RANGE,
          list.getCriteriaValues()[0].getA1Notation(), list.getCriteriaValues()[1], sheet.getRange('A3').getDataValidation()];`),
    ).toEqual(['DATE_ON_OR_AFTER', true, '날짜', true, 'C1:C3', false, null]);
  });

  test('more than 500 items are refused [B]', () => {
    expect(
      failure("app.newDataValidation().requireValueInList(Array.from({ length: 501 }, (_, i) => 'x' + i))"),
    ).toContain("Use the 'List from a range' criteria instead.");
  });

  test('checkboxes hold FALSE, are ticked and taken away', () => {
    expect(
      value(`const range = sheet.getRange('A1:A2').insertCheckboxes(); const seen = [range.getValues(), range.isChecked()];
        sheet.getRange('A1').check(); seen.push(range.isChecked(), range.check().isChecked());
        range.removeCheckboxes(); return [...seen, range.getValues()];`),
    ).toEqual([[[false], [false]], false, null, true, [[''], ['']]]);
  });
});

// 3.5.
describe('protection', () => {
  const refusal =
    'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove ' +
    'protection if you need to edit.';
  const staff = { user: 'staff@example.com' };

  test('keeps out who is no editor of it, the owner never [B]', () => {
    const workbook = bookWith({ 시트1: [] });
    run("sheet.getRange('A1:B2').protect().setDescription('잠금')", { workbook });
    expect(failure("sheet.getRange('B2:C3').setValue(1)", { workbook, ...staff })).toBe(refusal);
    expect(failure("sheet.getRange('B2').setBackground('red')", { workbook, ...staff })).toBe(refusal);
    expect(failure('sheet.deleteRow(2)', { workbook, ...staff })).toBe(refusal);
    expect(failure("sheet.getRange('C3').setValue(1)", { workbook, ...staff })).toBeNull();
    expect(failure("sheet.getRange('A1').setValue(1)", { workbook })).toBeNull();
  });

  test('lets its editors in, and everybody where it only warns [A]', () => {
    const workbook = bookWith({ 시트1: [] });
    run("const p = sheet.getRange('A1').protect(); p.addEditor('staff@example.com')", { workbook });
    run("sheet.getRange('A2').protect().setWarningOnly(true)", { workbook });
    expect(failure("sheet.getRange('A1:A2').setValue(1)", { workbook, ...staff })).toBeNull();
  });

  test('of a sheet spares its unprotected ranges', () => {
    const workbook = bookWith({ 시트1: [] });
    run("sheet.protect().setUnprotectedRanges([sheet.getRange('A1:A3'), sheet.getRange('A4:A5')])", {
      workbook,
    });
    expect(failure("sheet.getRange('A2:A5').setValue(1)", { workbook, ...staff })).toBeNull();
    expect(failure("sheet.getRange('A5:A6').setValue(1)", { workbook, ...staff })).toBe(refusal);
  });

  test('of a range leaves the sheet’s own settings free, that of a sheet does not', () => {
    const workbook = bookWith({ 시트1: [] });
    const lines = 'sheet.setFrozenRows(1); sheet.setColumnWidth(1, 50)';
    run("sheet.getRange('A1:B2').protect()", { workbook });
    expect(failure(lines, { workbook, ...staff })).toBeNull();
    run('sheet.protect()', { workbook });
    expect(failure(lines, { workbook, ...staff })).toBe(refusal);
  });

  test('refuses appendRow where the row lands', () => {
    const workbook = bookWith({ 시트1: [['x']] });
    run("sheet.getRange('3:3').protect()", { workbook });
    expect(failure("sheet.appendRow(['y'])", { workbook, ...staff })).toBeNull();
    expect(failure("sheet.appendRow(['z'])", { workbook, ...staff })).toBe(refusal);
  });

  test('a sheet is protected once, a range as often as asked; new editors do not list the owner [A, B]', () => {
    expect(
      value(`sheet.protect(); app.flush(); sheet.protect(); sheet.getRange('A1').protect(); sheet.getRange('A1').protect();
        const count = (type) => ss.getProtections(app.ProtectionType[type]).length;
        const [first] = ss.getProtections(app.ProtectionType.RANGE);
        const seen = [count('SHEET'), count('RANGE'), first.getEditors().length, first.canEdit()];
        first.remove(); return [...seen, count('RANGE')];`),
    ).toEqual([1, 2, 0, true, 1]);
  });
});

// 3.6.
describe('developer metadata', () => {
  test('is found by key in its scope, and moves with its column', () => {
    expect(
      value(`ss.addDeveloperMetadata('k', 'book'); sheet.addDeveloperMetadata('k', 'sheet');
        sheet.getRange('C:C').addDeveloperMetadata('k', 'column', app.DeveloperMetadataVisibility.PROJECT);
        sheet.insertColumnBefore(1);
        const found = ss.createDeveloperMetadataFinder().withKey('k').find();
        const column = sheet.createDeveloperMetadataFinder()
          .withLocationType(app.DeveloperMetadataLocationType.COLUMN).find()[0];
        return [found.map((m) => m.getValue()), column.getLocation().getColumn().getColumn(), String(column.getVisibility()),
          sheet.getRange('D:D').getDeveloperMetadata().length, sheet.getDeveloperMetadata().length];`),
    ).toEqual([['book', 'sheet', 'column'], 4, 'PROJECT', 1, 1]);
  });

  test('goes with its row', () => {
    expect(
      value(`sheet.getRange('2:2').addDeveloperMetadata('r'); sheet.deleteRow(2);
        return ss.createDeveloperMetadataFinder().withKey('r').find().length;`),
    ).toBe(0);
  });

  test('an arbitrary range takes none [B]', () => {
    expect(failure("sheet.getRange('A1:B2').addDeveloperMetadata('k')")).toBe(
      'Exception: Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may ' +
        'only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  });

  test('changes and vanishes', () => {
    expect(
      value(`sheet.addDeveloperMetadata('k'); const [m] = sheet.getDeveloperMetadata();
        m.setValue('v').setKey('n').moveToSpreadsheet();
        const seen = [ss.getDeveloperMetadata().map((x) => x.getKey() + x.getValue())];
        m.remove(); return [...seen, ss.getDeveloperMetadata().length];`),
    ).toEqual([['nv'], 0]);
  });
});

describe('conditional formats', () => {
  test('set replaces all rules and keeps their order [A]', () => {
    expect(
      value(`const rule = (text, color) => app.newConditionalFormatRule().whenTextEqualTo(text).setBackground(color)
          .setRanges([sheet.getRange('A2:A')]).build();
        sheet.setConditionalFormatRules([rule('낡은', '#000000')]);
        sheet.setConditionalFormatRules([rule('만료', 'red'), rule('해지', '#ccc')]);
        return sheet.getConditionalFormatRules().map((r) => [r.getBooleanCondition().getCriteriaValues()[0],
          r.getBooleanCondition().getBackground(), String(r.getBooleanCondition().getCriteriaType()), r.getRanges()[0].getLastRow()]);`),
    ).toEqual([
      ['만료', '#ff0000', 'TEXT_EQUAL_TO', 1000],
      ['해지', '#cccccc', 'TEXT_EQUAL_TO', 1000],
    ]);
  });

  test('a formula that names another sheet is refused [B]; INDIRECT hides it', () => {
    const rule = (formula: string) =>
      `app.newConditionalFormatRule().whenFormulaSatisfied(${JSON.stringify(formula)}).setRanges([sheet.getRange('A1')]).build()`;
    expect(failure(rule("='목록'!A1=1"))).toBe(
      'Exception: Conditional format rule cannot reference a different sheet.',
    );
    expect(failure(rule('=INDIRECT("목록!A1")=1'))).toBeNull();
    expect(failure(rule('=시트1!A1=1'))).toBeNull();
  });

  test('a relative date reads back as the enum [A]', () => {
    expect(
      value(`sheet.setConditionalFormatRules([app.newConditionalFormatRule().whenDateBefore(app.RelativeDate.TODAY)
          .setRanges([sheet.getRange('A1')]).build()]);
        const condition = sheet.getConditionalFormatRules()[0].getBooleanCondition();
        return [condition.getCriteriaType(), condition.getCriteriaValues()[0] === app.RelativeDate.TODAY];`),
    ).toEqual(['DATE_BEFORE_RELATIVE', true]);
  });
});

describe('the basic filter', () => {
  const table = "sheet.getRange('A1:B4').setValues([['이름', '수'], ['가', 1], ['나', 2], ['가', 3]]);";

  test('hides rows by value and by condition', () => {
    expect(
      value(`${table} const filter = sheet.getRange('A1:B4').createFilter();
        filter.setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['나']).build());
        filter.setColumnFilterCriteria(2, app.newFilterCriteria().whenNumberLessThan(3).build());
        const hidden = [1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row));
        filter.remove(); return [hidden, sheet.isRowHiddenByFilter(3), sheet.getFilter()];`),
    ).toEqual([[false, false, true, true], false, null]);
  });

  test('is one per sheet [B]', () => {
    expect(
      failure(`${table} sheet.getRange('A1:B4').createFilter(); sheet.getRange('A1:A4').createFilter();`),
    ).toBe("Exception: You can't create a filter in a sheet that already has a filter.");
  });

  test('sorts the rows below its header', () => {
    expect(
      value(`${table} sheet.getRange('A1:B4').createFilter().sort(2, false);
        return sheet.getRange('B1:B4').getValues().flat();`),
    ).toEqual(['수', 3, 2, 1]);
  });
});
