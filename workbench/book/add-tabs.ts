// The tabs of one workbook put into another, which keeps all of its own.
import { ImportProblem, whyNot } from './import-problem';
import type { SheetModel, ValidationRule, WorkbookModel } from './model';
import { mapFormula } from './references';
import { renameSheet, rewriteFormulas } from './sheet-list';
import { assertRoom } from './structure';
import { changeRules } from './style';

/**
 * Puts the tabs of `from`, which must not be used again, behind the last one of `book`, opens the first of them and
 * gives back their names. A name that is taken gets a number, in the formulas that use it too. Throws an
 * ImportProblem where they do not fit.
 */
export function addTabs(book: WorkbookModel, from: WorkbookModel): string[] {
  assertFits(book, from);
  for (const sheet of from.sheets) {
    const name = freeName(sheet.name, ' ', [tabNames(book), tabNames(from, sheet)].flat());
    if (name !== sheet.name) renameSheet(from, sheet, name);
  }
  renameRanges(book, from);
  const ids = new Map(from.sheets.map(({ id }) => [id, nextId(book)]));
  const added = from.sheets.map((sheet) => ({
    ...sheet,
    id: ids.get(sheet.id) ?? sheet.id,
    protections: sheet.protections.map((protection) => ({ ...protection, id: nextId(book) })),
  }));
  for (const sheet of added) changeRules(sheet, wholeOf(sheet), (rule) => rule && homed(rule, ids));
  for (const range of from.namedRanges) {
    book.namedRanges.push({ ...range, sheetId: ids.get(range.sheetId) ?? range.sheetId });
  }
  book.sheets.push(...added);
  const opened = added.find(({ hidden }) => !hidden);
  if (opened) book.activeSheetId = opened.id;
  book.selection = { row: 1, column: 1, rows: 1, columns: 1 };
  return added.map(({ name }) => name);
}

function assertFits(book: WorkbookModel, { sheets }: WorkbookModel): void {
  try {
    assertRoom(
      book,
      sheets.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0),
    );
  } catch (cause) {
    throw new ImportProblem(whyNot.manyCells, cause);
  }
}

function tabNames({ sheets }: WorkbookModel, except?: SheetModel): string[] {
  return sheets.filter((sheet) => sheet !== except).map(({ name }) => name);
}

/** Google compares names of tabs and of ranges without regard to case. */
function freeName(name: string, space: string, taken: readonly string[]): string {
  const known = new Set(taken.map((other) => other.toLowerCase()));
  let free = name;
  for (let number = 2; known.has(free.toLowerCase()); number += 1) free = `${name}${space}${number}`;
  return free;
}

function renameRanges(book: WorkbookModel, from: WorkbookModel): void {
  const renamed = new Map<string, string>();
  for (const range of from.namedRanges) {
    const others = [...book.namedRanges, ...from.namedRanges.filter((other) => other !== range)];
    const name = freeName(
      range.name,
      '_',
      others.map((other) => other.name),
    );
    if (name !== range.name) renamed.set(range.name.toLowerCase(), name);
    range.name = name;
  }
  if (renamed.size === 0) return;
  rewriteFormulas(from, (formula) =>
    mapFormula(
      formula,
      (reference) => reference,
      // A function may be called as a range is.
      (word, rest) => (rest.startsWith('(') ? word : (renamed.get(word.toLowerCase()) ?? word)),
    ),
  );
}

/** A list that is taken from a range is taken from it under its tab's new id. */
function homed(rule: ValidationRule, ids: ReadonlyMap<number, number>): ValidationRule {
  const isRange = (value: ValidationRule['values'][number]) => typeof value === 'object' && 'area' in value;
  if (!rule.values.some(isRange)) return rule;
  const values = rule.values.map((value) =>
    typeof value === 'object' && 'area' in value
      ? { ...value, sheetId: ids.get(value.sheetId) ?? value.sheetId }
      : value,
  );
  return { ...rule, values };
}

function wholeOf(sheet: SheetModel) {
  return { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.validations.length };
}

function nextId(book: WorkbookModel): number {
  book.nextId += 1;
  return book.nextId;
}
