// Puts a workbook together again from its .xlsx and its state.
import { restoredSheet, type StoredBook, type StoredSheet } from './book-state';
import type { SheetModel, ValidationRule, WorkbookModel } from './model';
import { readXlsx } from './xlsx-read';
import { excelTabNames, withTabsRenamed } from './xlsx-tabs';

type Read = Awaited<ReturnType<typeof readXlsx>>;

/**
 * Cells come from the .xlsx. When it is the file that was saved with the state, everything else comes from the
 * state; when a person edited or replaced it, looks and tabs come from the .xlsx as well, while rules, conditional
 * formats, protections, metadata and names stay those of the state for the tabs that it knows by name.
 */
export async function reunited(
  xlsx: Uint8Array,
  stored: StoredBook,
  isOurs: boolean,
): Promise<WorkbookModel> {
  const excelNames = excelTabNames(stored.sheets.map(({ name }) => name));
  const known = new Map(stored.sheets.map((sheet, index) => [excelNames[index] ?? sheet.name, sheet]));
  const read = await readXlsx(xlsx, { looks: !isOurs, rulesOf: (tab) => !isOurs && !known.has(tab) });
  restoreTabNames(read.sheets, known);
  const { styles: _styles, rules: _rules, ...rest } = stored;
  if (!isOurs) return { ...rest, ...edited(read, stored) };
  const sheets = stored.sheets.map((sheet, index) => {
    const made = restoredSheet(sheet, stored);
    const source = read.sheets[index];
    return source ? { ...made, cells: source.cells } : made;
  });
  return { ...rest, sheets };
}

/** What of the workbook an edited .xlsx decides, with the state's word on the tabs that both know. */
function edited(
  read: Read,
  stored: StoredBook,
): Pick<WorkbookModel, 'sheets' | 'nextId' | 'activeSheetId' | 'metadata' | 'namedRanges'> {
  const known = new Map(stored.sheets.map((sheet) => [sheet.name, sheet]));
  let { nextId } = stored;
  const ids = new Map<number, number>();
  for (const { id, name } of read.sheets) {
    const knownId = known.get(name)?.id;
    if (knownId === undefined) nextId += 1;
    ids.set(id, knownId ?? nextId);
  }
  const idOf = (id: number) => ids.get(id) ?? id;
  const sheets = read.sheets.map((sheet) => {
    const before = known.get(sheet.name);
    return before ? withKnownRules(sheet, before, stored) : withIds(sheet, idOf);
  });
  const kept = new Set(sheets.map(({ id }) => id));
  const names = new Set(stored.namedRanges.map(({ name }) => name));
  return {
    nextId,
    sheets,
    activeSheetId: kept.has(stored.activeSheetId) ? stored.activeSheetId : (sheets[0]?.id ?? 0),
    metadata: stored.metadata.filter(
      ({ location }) => location.type === 'SPREADSHEET' || kept.has(location.sheetId),
    ),
    namedRanges: [
      ...stored.namedRanges.filter(({ sheetId }) => kept.has(sheetId)),
      ...read.namedRanges
        .filter(({ name }) => !names.has(name))
        .map((range) => ({ ...range, sheetId: idOf(range.sheetId) })),
    ],
  };
}

function withKnownRules(sheet: SheetModel, before: StoredSheet, stored: StoredBook): SheetModel {
  const { id, validations, conditionalFormats, protections, filter } = restoredSheet(before, stored);
  return {
    ...sheet,
    id,
    rowCount: Math.max(before.rowCount, sheet.cells.lastRow),
    columnCount: Math.max(before.columnCount, sheet.cells.lastColumn),
    validations,
    conditionalFormats,
    protections,
    filter,
  };
}

/** A tab that only the .xlsx knows: its lists name their sources by the place in the file. */
function withIds(sheet: SheetModel, idOf: (id: number) => number): SheetModel {
  const known = new Map<ValidationRule, ValidationRule>();
  for (const runs of sheet.validations) {
    runs.update(1, runs.length, (rule) => {
      if (!rule) return rule;
      const values = rule.values.map((value) =>
        typeof value === 'object' && 'area' in value ? { ...value, sheetId: idOf(value.sheetId) } : value,
      );
      const renumbered = known.get(rule) ?? { ...rule, values };
      known.set(rule, renumbered);
      return renumbered;
    });
  }
  return { ...sheet, id: idOf(sheet.id) };
}

/** Gives tabs, and the formulas that name them, the names that .xlsx had no room for. */
function restoreTabNames(sheets: readonly SheetModel[], known: ReadonlyMap<string, StoredSheet>): void {
  const names = new Map([...known].map(([excelName, { name }]) => [excelName, name]));
  if ([...names].every(([excelName, name]) => excelName === name)) return;
  for (const sheet of sheets) {
    sheet.name = names.get(sheet.name) ?? sheet.name;
    for (const columns of sheet.cells.formulas.values()) {
      for (const [column, formula] of columns) columns.set(column, withTabsRenamed(formula, names));
    }
  }
}
