import ExcelJS from 'exceljs';
import type { CellStyle, CellValue, SheetModel, WorkbookModel } from './model';
import { areaOf, parseA1 } from './references';
import { newSheet } from './sheet-list';
import { changeStyle, plainStyle } from './style';
import { readBands } from './xlsx-bands';
import { readFormats, readRules } from './xlsx-conditions';
import { googleFormula } from './xlsx-formula';
import { googleStyle, hex } from './xlsx-style';

/** What is wanted of an .xlsx besides values and formulas. */
export interface Wanted {
  /** Looks, sizes, notes, merges, freezing: false when another source knows them better. */
  readonly looks: boolean;
  /** Tabs whose rules, formats and filter are to be read. */
  readonly rulesOf: (tab: string) => boolean;
}

/** Tabs and names of an .xlsx; ids count from 1 in the order of the tabs. */
export async function readXlsx(
  bytes: Uint8Array,
  wanted: Wanted,
): Promise<Pick<WorkbookModel, 'sheets' | 'namedRanges'>> {
  const workbook = await load(bytes, []);
  const sheets = workbook.worksheets.map((source, index) => readSheet(source, index + 1, wanted));
  if (workbook.worksheets.some((source) => wanted.rulesOf(source.name))) {
    // A second pass: exceljs spreads every rule over the cells of its range, which is slow where nobody wants it.
    const withRules = await load(bytes, null);
    for (const [index, source] of withRules.worksheets.entries()) {
      const sheet = sheets[index];
      if (!sheet || !wanted.rulesOf(source.name)) continue;
      readRules(source, sheet, sheets);
      readFormats(source, sheet);
    }
  }
  return { sheets, namedRanges: readNames(workbook, sheets) };
}

async function load(bytes: Uint8Array, ignoreNodes: readonly string[] | null): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  const skipped = ignoreNodes === null ? [] : ['dataValidations', ...ignoreNodes];
  // The declared argument is Node's Buffer of an older Node; exceljs takes any bytes.
  const buffer = bytes as unknown as Parameters<ExcelJS.Xlsx['load']>[0];
  await workbook.xlsx.load(buffer, { ignoreNodes: skipped });
  return workbook;
}

function readSheet(source: ExcelJS.Worksheet, id: number, wanted: Wanted): SheetModel {
  const rows = Math.max(1000, source.rowCount);
  const columns = Math.max(26, source.columnCount);
  const sheet = newSheet(id, source.name, rows, columns);
  sheet.hidden = source.state !== 'visible';
  readCells(source, sheet);
  if (!wanted.looks) return sheet;
  sheet.tabColor = hex(source.properties.tabColor?.argb) ?? null;
  // Null where the file has no view, whatever the declared type says.
  const [view] = source.views ?? [];
  if (view?.state === 'frozen') {
    sheet.frozenRows = view.ySplit ?? 0;
    sheet.frozenColumns = view.xSplit ?? 0;
  }
  if (view?.showGridLines === false) sheet.hiddenGridlines = true;
  readBands(source, sheet);
  readStyles(source, sheet);
  for (const merge of source.model.merges as readonly unknown[]) {
    const area = areaNamed(String(merge), sheet);
    if (area) sheet.merges.push(area);
  }
  if (typeof source.autoFilter === 'string') {
    const area = areaNamed(source.autoFilter, sheet);
    if (area) sheet.filter = { area, hidden: new Map() };
  }
  return sheet;
}

function areaNamed(a1: string, sheet: SheetModel) {
  const range = parseA1(a1);
  return range && areaOf(range, sheet.rowCount, sheet.columnCount);
}

function readCells(source: ExcelJS.Worksheet, sheet: SheetModel): void {
  source.eachRow((row, rowNumber) => {
    row.eachCell((cell, columnNumber) => {
      if (cell.isMerged && cell.master !== cell) return;
      if (cell.formula) {
        const result = cellValue(cell.result);
        sheet.cells.setFormula(rowNumber, columnNumber, googleFormula(cell.formula), result);
      } else sheet.cells.set(rowNumber, columnNumber, cellValue(cell.value));
    });
  });
}

/** exceljs gives Dates, rich texts, links and errors as objects; dates count as days since 1899-12-30. */
function cellValue(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== 'object' || value === null) return '';
  if ('error' in value) return String(value.error);
  if ('richText' in value && Array.isArray(value.richText)) {
    return value.richText.map((part: { text?: unknown }) => String(part.text ?? '')).join('');
  }
  if ('text' in value) return cellValue(value.text);
  return 'result' in value ? cellValue(value.result) : '';
}

function readStyles(source: ExcelJS.Worksheet, sheet: SheetModel): void {
  const known = new Map<unknown, CellStyle>();
  const styleOf = (style: Partial<ExcelJS.Style>): CellStyle => {
    const made = known.get(style) ?? googleStyle(style);
    known.set(style, made);
    return Object.keys(made).length === 0 ? plainStyle : made;
  };
  for (let column = 1; column <= source.columnCount; column += 1) {
    const style = styleOf(source.getColumn(column).style ?? {});
    if (style !== plainStyle)
      changeStyle(sheet, { row: 1, column, rows: sheet.rowCount, columns: 1 }, () => style);
  }
  source.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, columnNumber) => {
      if (columnNumber > sheet.columnCount) return;
      const style = styleOf(cell.style);
      changeStyle(sheet, { row: rowNumber, column: columnNumber, rows: 1, columns: 1 }, () => style);
      const note = noteOf(cell);
      if (note !== '') sheet.notes.set(`${rowNumber},${columnNumber}`, note);
    });
  });
}

function noteOf(cell: ExcelJS.Cell): string {
  const { note } = cell;
  if (!note) return '';
  return typeof note === 'string' ? note : (note.texts ?? []).map(({ text }) => text).join('');
}

function readNames(workbook: ExcelJS.Workbook, sheets: readonly SheetModel[]): WorkbookModel['namedRanges'] {
  return workbook.definedNames.model.flatMap(({ name, ranges }) => {
    const range = ranges.length === 1 && ranges[0] ? parseA1(ranges[0]) : null;
    const sheet = sheets.find((other) => other.name === range?.sheetName);
    const area = range && sheet ? areaOf(range, sheet.rowCount, sheet.columnCount) : null;
    return sheet && area && !name.startsWith('_xlnm.') ? [{ name, sheetId: sheet.id, area }] : [];
  });
}
