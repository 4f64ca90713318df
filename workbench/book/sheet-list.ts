// The tabs of a workbook: making, copying, naming, ordering and deleting them.
import { CellStore } from './cell-store';
import { detached } from './detached-sheet';
import {
  type Band,
  type CellStyle,
  Refusal,
  type SheetModel,
  type ValidationRule,
  type WorkbookModel,
} from './model';
import { mapFormula } from './references';
import { Runs } from './runs';
import { assertRoom } from './structure';
import { changeRules, plainStyle } from './style';

/** An empty sheet that belongs to no workbook yet; Google's new grids are 1000 × 26 (apps-script.md 1.2). */
export function newSheet(id: number, name: string, rowCount = 1000, columnCount = 26): SheetModel {
  return {
    id,
    name,
    hidden: false,
    tabColor: null,
    rowCount,
    columnCount,
    frozenRows: 0,
    frozenColumns: 0,
    cells: new CellStore(),
    styles: Array.from({ length: columnCount }, () => new Runs<CellStyle>(plainStyle)),
    validations: Array.from({ length: columnCount }, () => new Runs<ValidationRule | null>(null)),
    rowBands: new Runs<Band>({}),
    columnBands: new Runs<Band>({}),
    notes: new Map(),
    merges: [],
    conditionalFormats: [],
    protections: [],
    filter: null,
  };
}

/** Adds an empty sheet at `index` (0 … number of sheets); without a name it is the next free 시트n or Sheetn. */
export function insertSheet(book: WorkbookModel, name: string | null, index: number): SheetModel {
  const given = name ?? freeName(book);
  assertFree(book, given, null);
  assertRoom(book, 26_000);
  const sheet = newSheet(nextSheetId(book), given);
  book.sheets.splice(index, 0, sheet);
  return sheet;
}

/** Removes a sheet; references to it become `#REF!`, its names, metadata and the lists taken from it go too. */
export function deleteSheet(book: WorkbookModel, sheet: SheetModel): void {
  if (!book.sheets.some((other) => other !== sheet && !other.hidden)) {
    const what = book.sheets.length === 1 ? 'sheets' : 'visible sheets';
    throw new Refusal(`You can't remove all the ${what} in a document.`);
  }
  const place = book.sheets.indexOf(sheet);
  book.sheets.splice(place, 1);
  book.namedRanges = book.namedRanges.filter((name) => name.sheetId !== sheet.id);
  book.metadata = book.metadata.filter(
    ({ location }) => location.type === 'SPREADSHEET' || location.sheetId !== sheet.id,
  );
  rewriteFormulas(book, (formula) =>
    mapFormula(formula, (reference) => (reference.sheetName === sheet.name ? null : reference)),
  );
  for (const other of book.sheets) {
    changeRules(other, wholeOf(other), (rule) => {
      const lost = rule?.values.some(
        (value) => typeof value === 'object' && 'area' in value && value.sheetId === sheet.id,
      );
      return lost ? null : rule;
    });
  }
  if (book.activeSheetId === sheet.id) activateNear(book, place);
}

/** Renames a sheet, and its name in every formula. */
export function renameSheet(book: WorkbookModel, sheet: SheetModel, name: string): void {
  assertFree(book, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  rewriteFormulas(book, (formula) =>
    mapFormula(formula, (reference) =>
      reference.sheetName === before ? { ...reference, sheetName: name } : reference,
    ),
  );
}

/** Puts the sheet at `position`, counted from 1. */
export function moveSheet(book: WorkbookModel, sheet: SheetModel, position: number): void {
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position - 1, 0, sheet);
}

/**
 * Copies a sheet within its workbook, at `index`; without a name it is `… 사본` or `Copy of …`. Values, looks,
 * rules, formats, protections and the filter come along; names and metadata do not.
 */
export function copySheet(
  book: WorkbookModel,
  source: SheetModel,
  name: string | null,
  index: number,
): SheetModel {
  const given = name ?? freeCopyName(book, source.name);
  assertFree(book, given, null);
  assertRoom(book, source.rowCount * source.columnCount);
  const id = nextSheetId(book);
  const copied = detached(source);
  const sheet: SheetModel = {
    ...copied,
    id,
    name: given,
    hidden: false,
    protections: copied.protections.map((protection) => {
      book.nextId += 1;
      return { ...protection, id: book.nextId };
    }),
  };
  book.sheets.splice(index, 0, sheet);
  changeRules(sheet, wholeOf(sheet), (rule) => rule && homed(rule, source.id, id));
  return sheet;
}

/** A list taken from the copied sheet itself is taken from the copy. */
function homed(rule: ValidationRule, from: number, to: number): ValidationRule {
  const isOwn = (value: ValidationRule['values'][number]) =>
    typeof value === 'object' && 'area' in value && value.sheetId === from;
  if (!rule.values.some(isOwn)) return rule;
  const values = rule.values.map((value) =>
    typeof value === 'object' && 'area' in value && value.sheetId === from
      ? { ...value, sheetId: to }
      : value,
  );
  return { ...rule, values };
}

/** Changes the text of every formula in cells and rules. */
export function rewriteFormulas(book: WorkbookModel, rewrite: (formula: string) => string): void {
  for (const sheet of book.sheets) {
    for (const columns of sheet.cells.formulas.values()) {
      for (const [column, formula] of columns) columns.set(column, rewrite(formula));
    }
    const known = new Map<ValidationRule, ValidationRule>();
    changeRules(sheet, wholeOf(sheet), (rule) => {
      if (!rule?.values.some((value) => typeof value === 'string' && value.startsWith('='))) return rule;
      const rewritten = known.get(rule) ?? {
        ...rule,
        values: rule.values.map((value) =>
          typeof value === 'string' && value.startsWith('=') ? rewrite(value) : value,
        ),
      };
      known.set(rule, rewritten);
      return rewritten;
    });
  }
}

function wholeOf(sheet: SheetModel) {
  return { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.validations.length };
}

function assertFree(book: WorkbookModel, name: string, self: SheetModel | null): void {
  // Google compares tab names without regard to case.
  const wanted = name.toLowerCase();
  if (book.sheets.some((sheet) => sheet !== self && sheet.name.toLowerCase() === wanted)) {
    throw new Refusal(`A sheet with the name ‘${name}’ already exists. Please enter another name.`);
  }
}

function freeName(book: WorkbookModel): string {
  const stem = book.locale.startsWith('ko') ? '시트' : 'Sheet';
  let number = book.sheets.length + 1;
  while (book.sheets.some((sheet) => sheet.name === `${stem}${number}`)) number += 1;
  return `${stem}${number}`;
}

function freeCopyName(book: WorkbookModel, source: string): string {
  const stem = book.locale.startsWith('ko') ? `${source}의 사본` : `Copy of ${source}`;
  let name = stem;
  for (let number = 2; book.sheets.some((sheet) => sheet.name === name); number += 1)
    name = `${stem} ${number}`;
  return name;
}

function nextSheetId(book: WorkbookModel): number {
  book.nextId += 1;
  return book.nextId;
}

function activateNear(book: WorkbookModel, place: number): void {
  const visible = book.sheets.filter((sheet) => !sheet.hidden);
  const next =
    book.sheets
      .slice(0, place)
      .reverse()
      .find((sheet) => !sheet.hidden) ?? visible[0];
  if (next) book.activeSheetId = next.id;
  book.selection = { row: 1, column: 1, rows: 1, columns: 1 };
}
