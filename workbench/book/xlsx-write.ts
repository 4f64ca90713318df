import ExcelJS from 'exceljs';
import { detached } from './detached-sheet';
import type { Area, CellStyle, CellValue, ConditionalFormat, SheetModel, WorkbookModel } from './model';
import { a1Of, columnName, offsetFormula, quotedSheetName } from './references';
import { rewriteFormulas } from './sheet-list';
import { plainStyle, styleAt } from './style';
import { writeBands } from './xlsx-bands';
import { criterionExpression, excelFormula } from './xlsx-formula';
import { excelRules } from './xlsx-rules';
import { argb, excelDifference, excelStyle } from './xlsx-style';
import { excelTabNames, withTabsRenamed } from './xlsx-tabs';
import { escapedText, xmlText } from './xlsx-text';

/** The workbook as an .xlsx file that Excel, LibreOffice and Google Sheets open. */
export async function writeXlsx(given: WorkbookModel): Promise<Uint8Array> {
  const book = withExcelTabs(given);
  const workbook = new ExcelJS.Workbook();
  workbook.creator = xmlText(book.owner);
  // The machine's own clock has no place in a book whose time is virtual.
  workbook.created = new Date(0);
  workbook.modified = new Date(0);
  const looks = new Looks(book.locale.startsWith('ko'));
  for (const sheet of book.sheets) writeSheet(workbook, book, sheet, looks);
  const activeTab = Math.max(
    book.sheets.findIndex((sheet) => sheet.id === book.activeSheetId),
    0,
  );
  const view = { x: 0, y: 0, width: 28_000, height: 18_000, firstSheet: 0, visibility: 'visible' as const };
  workbook.views = [{ ...view, activeTab }];
  for (const { name, sheetId, area } of book.namedRanges) {
    const sheet = book.sheets.find((other) => other.id === sheetId);
    if (sheet)
      workbook.definedNames.add(
        `${quotedSheetName(sheet.name)}!${a1Of(area).replace(/[A-Z]+|\d+/g, '$$$&')}`,
        name,
      );
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The book as an .xlsx can name its tabs; the same object when all names fit, as they nearly always do. */
function withExcelTabs(book: WorkbookModel): WorkbookModel {
  const names = excelTabNames(book.sheets.map(({ name }) => name));
  const renamed = new Map(book.sheets.map(({ name }, index) => [name, names[index] ?? name]));
  if (book.sheets.every(({ name }) => renamed.get(name) === name)) return book;
  const copied: WorkbookModel = { ...book, sheets: book.sheets.map(detached) };
  rewriteFormulas(copied, (formula) => withTabsRenamed(formula, renamed));
  for (const sheet of copied.sheets) sheet.name = renamed.get(sheet.name) ?? sheet.name;
  return copied;
}

/** Each of the book's styles in exceljs's terms, made once: exceljs recognises equal styles by identity. */
class Looks {
  private readonly known = new Map<CellStyle, Partial<ExcelJS.Style>>();

  constructor(private readonly korean: boolean) {}

  of(style: CellStyle): Partial<ExcelJS.Style> {
    const made = this.known.get(style) ?? excelStyle(style, this.korean);
    this.known.set(style, made);
    return made;
  }
}

function writeSheet(workbook: ExcelJS.Workbook, book: WorkbookModel, sheet: SheetModel, looks: Looks): void {
  const showGridLines = !sheet.hiddenGridlines;
  const target = workbook.addWorksheet(sheet.name, {
    state: sheet.hidden ? 'hidden' : 'visible',
    properties: {
      defaultColWidth: 13.57,
      ...(sheet.tabColor === null ? {} : { tabColor: { argb: argb(sheet.tabColor) } }),
    },
    views: [
      sheet.frozenRows > 0 || sheet.frozenColumns > 0
        ? { state: 'frozen', xSplit: sheet.frozenColumns, ySplit: sheet.frozenRows, showGridLines }
        : { state: 'normal', showGridLines },
    ],
  });
  writeBands(target, sheet, book.locale);
  writeStyles(target, sheet, looks);
  writeCells(target, sheet, looks);
  for (const [key, note] of sheet.notes) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    target.getCell(row, column).note = escapedText(note);
  }
  for (const area of sheet.merges) target.mergeCells(a1Of(area));
  if (sheet.filter) target.autoFilter = a1Of(sheet.filter.area);
  const rules = rulesOf(target);
  for (const [range, rule] of excelRules(book, sheet)) rules[range] = rule;
  for (const [index, format] of sheet.conditionalFormats.entries()) writeFormat(target, format, index + 1);
}

/** exceljs keeps rules by address, and takes a range for one; its types do not show this member. */
function rulesOf(target: ExcelJS.Worksheet): Record<string, ExcelJS.DataValidation> {
  const { dataValidations } = target as ExcelJS.Worksheet & {
    dataValidations: { model: Record<string, ExcelJS.DataValidation> };
  };
  return dataValidations.model;
}

/** The style of a column's last row becomes the column's own, so that an empty tail costs no cells. */
function writeStyles(target: ExcelJS.Worksheet, sheet: SheetModel, looks: Looks): void {
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    const tail = styleAt(sheet, sheet.rowCount, column);
    target.getColumn(column).style = looks.of(tail);
    let row = 1;
    for (const [length, style] of sheet.styles[column - 1]?.slice(1, sheet.rowCount) ?? []) {
      if (style !== tail) {
        for (let at = row; at < row + length; at += 1) target.getCell(at, column).style = looks.of(style);
      }
      row += length;
    }
  }
}

function writeCells(target: ExcelJS.Worksheet, sheet: SheetModel, looks: Looks): void {
  const { cells } = sheet;
  const [rows, columns] = [cells.lastRow, cells.lastColumn];
  for (let row = 1; row <= rows; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      const value = cells.get(row, column);
      const formula = cells.formula(row, column);
      if (value === '' && formula === '') continue;
      const cell = target.getCell(row, column);
      cell.value =
        formula === ''
          ? typeof value === 'string'
            ? escapedText(value)
            : value
          : { formula: excelFormula(formula), ...resultOf(value) };
      cell.style = looks.of(sheet.styles[column - 1]?.get(row) ?? plainStyle);
    }
  }
}

const excelErrors = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;

function resultOf(value: CellValue): Partial<Pick<ExcelJS.CellFormulaValue, 'result'>> {
  if (value === '') return {};
  const error = excelErrors.find((name) => name === value);
  return { result: error ? { error } : typeof value === 'string' ? xmlText(value) : value };
}

/** One entry per area: programs disagree about which cell a rule over several areas is read from. */
function writeFormat(target: ExcelJS.Worksheet, format: ConditionalFormat, priority: number): void {
  const [base] = format.areas;
  for (const area of base ? format.areas : []) {
    const values = format.values.map((value) => (base ? moved(value, base, area) : value));
    const expression = criterionExpression(format.criteria, values, `${columnName(area.column)}${area.row}`);
    if (expression === null) continue;
    const style = excelDifference(format.style);
    target.addConditionalFormatting({
      ref: a1Of(area),
      rules: [{ type: 'expression', formulae: [expression], style, priority }],
    });
  }
}

function moved(value: CellValue, base: Area, area: Area): CellValue {
  if (typeof value !== 'string' || !value.startsWith('=')) return value;
  return offsetFormula(value, area.row - base.row, area.column - base.column);
}
