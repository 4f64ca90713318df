// Puts a workbook together again from its .xlsx and its state.
import { restoredSheet, type StoredBook } from './book-state';
import type { SheetModel, WorkbookModel } from './model';
import { readXlsx } from './xlsx-read';

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
  const knownTabs = new Map(stored.sheets.map((sheet) => [sheet.name, sheet]));
  const read = await readXlsx(xlsx, { looks: !isOurs, rulesOf: (tab) => !isOurs && !knownTabs.has(tab) });
  const { styles: _styles, rules: _rules, ...rest } = stored;
  if (isOurs) {
    const sheets = stored.sheets.map((sheet, index) => {
      const made = restoredSheet(sheet, stored);
      const source = read.sheets[index];
      return source ? { ...made, cells: source.cells } : made;
    });
    return { ...rest, sheets };
  }
  let nextId = stored.nextId;
  const ids = new Map<number, number>();
  const sheets = read.sheets.map((sheet): SheetModel => {
    const known = knownTabs.get(sheet.name);
    if (!known) nextId += 1;
    const id = known?.id ?? nextId;
    ids.set(sheet.id, id);
    if (!known) return { ...sheet, id };
    const { validations, conditionalFormats, protections, filter } = restoredSheet(known, stored);
    return {
      ...sheet,
      id,
      rowCount: Math.max(known.rowCount, sheet.cells.lastRow),
      columnCount: Math.max(known.columnCount, sheet.cells.lastColumn),
      validations,
      conditionalFormats,
      protections,
      filter,
    };
  });
  for (const sheet of sheets) renumberLists(sheet, ids, knownTabs.has(sheet.name));
  const isKept = (id: number) => sheets.some((sheet) => sheet.id === id);
  const names = new Set(stored.namedRanges.map(({ name }) => name));
  return {
    ...rest,
    nextId,
    sheets,
    activeSheetId: isKept(stored.activeSheetId) ? stored.activeSheetId : (sheets[0]?.id ?? 0),
    metadata: stored.metadata.filter(
      ({ location }) => location.type === 'SPREADSHEET' || isKept(location.sheetId),
    ),
    namedRanges: [
      ...stored.namedRanges.filter(({ sheetId }) => isKept(sheetId)),
      ...read.namedRanges
        .filter(({ name }) => !names.has(name))
        .map((range) => ({ ...range, sheetId: ids.get(range.sheetId) ?? range.sheetId })),
    ],
  };
}

/** Lists of a tab that only the .xlsx knows name their source by its place there. */
function renumberLists(sheet: SheetModel, ids: ReadonlyMap<number, number>, isKnown: boolean): void {
  if (isKnown) return;
  for (const runs of sheet.validations) {
    runs.update(1, runs.length, (rule) => {
      if (!rule?.values.some((value) => typeof value === 'object' && 'area' in value)) return rule;
      const values = rule.values.map((value) =>
        typeof value === 'object' && 'area' in value
          ? { ...value, sheetId: ids.get(value.sheetId) ?? value.sheetId }
          : value,
      );
      return { ...rule, values };
    });
  }
}
