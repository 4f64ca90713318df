import { failure, value } from './script';

describe('looks', () => {
  test('defaults are those of a new spreadsheet', () => {
    expect(
      value(`const a = sheet.getRange('A1');
        return [a.getBackground(), a.getFontColor(), a.getFontFamily(), a.getFontSize(), a.getFontWeight(), a.getFontStyle(),
          a.getFontLine(), a.getHorizontalAlignment(), a.getVerticalAlignment(), a.getNumberFormat(), a.getWrapStrategy()];`),
    ).toEqual([
      '#ffffff',
      '#000000',
      'Arial',
      10,
      'normal',
      'normal',
      'none',
      'general',
      'bottom',
      '0.###############',
      'OVERFLOW',
    ]);
  });

  test('null resets, grids set cell by cell, colours have many forms', () => {
    expect(
      value(`const range = sheet.getRange('A1:B1').setBackgrounds([['red', '#0F0']]).setFontWeights([['bold', null]]);
        const seen = [range.getBackgrounds(), range.getFontWeights()];
        range.setBackground(null); return [...seen, range.getBackgrounds()];`),
    ).toEqual([[['#ff0000', '#00ff00']], [['bold', 'normal']], [['#ffffff', '#ffffff']]]);
  });

  test('a colour that is none is taken silently (3.2 [B])', () => {
    expect(
      value("return sheet.getRange('A1').setBackground('blue').setBackground('foo').getBackground()"),
    ).toBe('#0000ff');
  });

  test('colours come as objects too', () => {
    expect(
      value(`const a = sheet.getRange('A1').setFontColorObject(app.newColor().setRgbColor('#123456').build());
        const color = a.getFontColorObject();
        return [color.asRgbColor().asHexString(), color.asRgbColor().getGreen(), String(color.getColorType()),
          a.setBackgroundObject(null).getBackgroundObjects()[0][0].asRgbColor().asHexString()];`),
    ).toEqual(['#123456', 0x34, 'RGB', '#ffffff']);
  });

  test('a text style changes what it sets and leaves the rest', () => {
    expect(
      value(`const a = sheet.getRange('A1').setFontSize(14).setFontStyle('italic').setBackground('red');
        a.setTextStyle(app.newTextStyle().setBold(true).setItalic(false).setForegroundColor('blue').build());
        const style = a.getTextStyle();
        return [style.isBold(), style.isItalic(), style.getFontSize(), style.getForegroundColor(), a.getFontWeight(), a.getBackground()];`),
    ).toEqual([true, false, 14, '#0000ff', 'bold', '#ff0000']);
  });

  test('general takes a number format back', () => {
    expect(
      value(`const a = sheet.getRange('A1').setNumberFormat('#,##0').setValue(1234); const shown = a.getDisplayValue();
        return [shown, a.setNumberFormat('General').getDisplayValue()];`),
    ).toEqual(['1,234', '1234']);
  });

  test('clearFormat keeps number formats, clear takes them and the values [A]', () => {
    expect(
      value(`const a = sheet.getRange('A1').setNumberFormat('0.00').setBackground('red').setValue(1).setNote('n');
        const seen = [a.clearFormat().getNumberFormat(), a.getBackground(), a.getValue()];
        a.clear(); return [...seen, a.getNumberFormat(), a.getValue(), a.getNote()];`),
    ).toEqual(['0.00', '#ffffff', 1, '0.###############', '', 'n']);
  });

  test('setNotes writes a whole number as 25.0, setNote as 25 (3.1 [B]); null removes', () => {
    expect(
      value(`const a = sheet.getRange('A1'); const seen = [a.setNotes([[25]]).getNote(), a.setNote(25).getNote()];
        return [...seen, a.setNote(null).getNote()];`),
    ).toEqual(['25.0', '25', '']);
  });

  test('data of another size is refused for looks too (3.2 [B])', () => {
    expect(failure("sheet.getRange('A1:A2').setBackgrounds([['red']])")).toContain(
      'The data has 1 but the range has 2.',
    );
  });
});

describe('enums', () => {
  test('print as their name, compare by identity, and know no other', () => {
    expect(
      value(`const clip = app.WrapStrategy.CLIP;
        return [JSON.stringify({ clip }), String(clip), clip.ordinal(), clip === app.WrapStrategy.CLIP,
          sheet.getRange('A1').setWrapStrategy(clip).getWrapStrategy() === clip];`),
    ).toEqual(['{"clip":"CLIP"}', 'CLIP', 2, true, true]);
    expect(failure('app.WrapStrategy.CLIPPED')).toBe('Error: WrapStrategy has no member CLIPPED.');
  });
});

describe('merges', () => {
  test('keep the first value, are found from any cell and come apart', () => {
    expect(
      value(`const range = sheet.getRange('A1:B2').setValues([[1, 2], [3, 4]]).merge();
        const seen = [range.getValues(), sheet.getRange('B2').isPartOfMerge(), sheet.getRange('B2').getMergedRanges()[0].getA1Notation()];
        range.breakApart(); return [...seen, sheet.getRange('B2').isPartOfMerge()];`),
    ).toEqual([
      [
        [1, ''],
        ['', ''],
      ],
      true,
      'A1:B2',
      false,
    ]);
  });

  test('go row by row with mergeAcross', () => {
    expect(
      value(
        "return sheet.getRange('A1:B2').mergeAcross().getMergedRanges().map((range) => range.getA1Notation())",
      ),
    ).toEqual(['A1:B1', 'A2:B2']);
  });
});

describe('copying', () => {
  test('moves relative references along and fills a larger destination with whole repetitions', () => {
    expect(
      value(`sheet.getRange('A1:A2').setValues([[1], [2]]); sheet.getRange('B1').setFormula('=A1*10');
        sheet.getRange('B1').copyTo(sheet.getRange('B2'));
        sheet.getRange('A1:A2').copyTo(sheet.getRange('D1:D5'));
        return [sheet.getRange('B2').getFormula(), sheet.getRange('B2').getValue(), sheet.getRange('D1:D5').getValues().flat()];`),
    ).toEqual(['=A2*10', 20, [1, 2, 1, 2, '']]);
  });

  test('takes values only, looks only, or turned', () => {
    expect(
      value(`sheet.getRange('A1:A2').setValues([[1], ['=A1+1']]).setBackground('red');
        const Type = app.CopyPasteType;
        sheet.getRange('A1:A2').copyTo(sheet.getRange('B1'), { contentsOnly: true });
        sheet.getRange('A1:A2').copyTo(sheet.getRange('C1'), Type.PASTE_FORMAT, false);
        sheet.getRange('A1:A2').copyTo(sheet.getRange('E1'), Type.PASTE_VALUES, true);
        return [sheet.getRange('B1:B2').getValues().flat(), sheet.getRange('B2').getFormula(), sheet.getRange('B1').getBackground(),
          sheet.getRange('C1').getBackground(), sheet.getRange('C1').getValue(), sheet.getRange('E1:F1').getValues()[0]];`),
    ).toEqual([[1, 2], '', '#ffffff', '#ff0000', '', [1, 2]]);
  });

  test('moveTo empties the source', () => {
    expect(
      value(`sheet.getRange('A1').setValue('x').setBackground('red').moveTo(sheet.getRange('C3'));
        return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getBackground(), sheet.getRange('C3').getValue(), sheet.getRange('C3').getBackground()];`),
    ).toEqual(['', '#ffffff', 'x', '#ff0000']);
  });
});

describe('sorting and shifting', () => {
  test('sort counts columns in the sheet and takes several keys', () => {
    expect(
      value(`const range = sheet.getRange('B1:C3').setValues([['b', 1], ['a', 2], ['a', 3]]);
        return range.sort([2, { column: 3, ascending: false }]).getValues();`),
    ).toEqual([
      ['a', 3],
      ['a', 2],
      ['b', 1],
    ]);
  });

  test('removeDuplicates ignores case and answers the smaller range [A]', () => {
    expect(
      value(`sheet.getRange('A1:A4').setValues([['a'], ['A'], ['b'], ['a']]);
        const left = sheet.getRange('A1:A4').removeDuplicates();
        return [left.getA1Notation(), sheet.getRange('A1:A4').getValues().flat()];`),
    ).toEqual(['A1:A2', ['a', 'b', '', '']]);
  });

  test('insertCells and deleteCells push and pull what lies below', () => {
    expect(
      value(`sheet.getRange('A1:B3').setValues([[1, 'x'], [2, 'y'], [3, 'z']]);
        sheet.getRange('A2').insertCells(app.Dimension.ROWS);
        const pushed = sheet.getRange('A1:B4').getValues();
        sheet.getRange('A2').deleteCells(app.Dimension.ROWS);
        return [pushed, sheet.getRange('A1:A4').getValues().flat()];`),
    ).toEqual([
      [
        [1, 'x'],
        ['', 'y'],
        [2, 'z'],
        [3, ''],
      ],
      [1, 2, 3, ''],
    ]);
  });

  test('getDataRegion is the reference’s own example [A]', () => {
    expect(
      value(`for (const cell of ['C2', 'B3', 'D3', 'C4']) sheet.getRange(cell).setValue(100);
        return sheet.getRange('C3').getDataRegion().getA1Notation();`),
    ).toBe('B2:D4');
  });

  test('getNextDataCell stops at the edge of data or of the grid [A]', () => {
    expect(
      value(`sheet.getRange('A2:A4').setValue(1); const next = (a1, d) => sheet.getRange(a1).getNextDataCell(app.Direction[d]).getA1Notation();
        return [next('A1', 'DOWN'), next('A2', 'DOWN'), next('A4', 'DOWN'), next('A4', 'UP'), next('C3', 'UP'), next('C3', 'NEXT')];`),
    ).toEqual(['A2', 'A4', 'A1000', 'A2', 'C1', 'Z3']);
  });
});

describe('finding text', () => {
  const cells = "sheet.getRange('A1:A3').setValues([['Cat'], ['cats'], ['dog']]);";

  test('looks at shown texts, ignoring case unless told', () => {
    expect(
      value(`${cells} const find = () => sheet.createTextFinder('cat'); const names = (f) => f.findAll().map((r) => r.getA1Notation());
        return [names(find()), names(find().matchCase(true)), names(find().matchEntireCell(true)),
          names(sheet.createTextFinder('^.o').useRegularExpression(true)), find().findNext().getA1Notation()];`),
    ).toEqual([['A1', 'A2'], ['A2'], ['A1'], ['A3'], 'A1']);
  });

  test('replaces everywhere and counts', () => {
    expect(
      value(`${cells} const count = sheet.createTextFinder('cat').replaceAllWith('고양이');
        return [count, sheet.getRange('A1:A3').getValues().flat()];`),
    ).toEqual([2, ['고양이', '고양이s', 'dog']]);
  });
});

test('formulas read and write in R1C1 notation', () => {
  expect(
    value(`sheet.getRange('A1:A2').setValues([[2], [3]]);
      const range = sheet.getRange('B1:B2').setFormulaR1C1('=R[0]C[-1]*R1C1');
      return [range.getFormulas(), range.getValues(), range.getFormulasR1C1()[1][0]];`),
  ).toEqual([[['=A1*$A$1'], ['=A2*$A$1']], [[4], [6]], '=R[0]C[-1]*R1C1']);
});
