// What changed in a sheet, put into the grid that shows it.
import type { CellPatch, SheetPatch } from '../../desk-server/protocol';
import type { Engine } from './univer';

export function applyPatch(engine: Engine, { sheetId, cells, rules, conditions, notes }: SheetPatch): void {
  const subUnitId = String(sheetId);
  if (cells.length > 0)
    run(engine, 'sheet.mutation.set-range-values', { subUnitId, cellValue: matrix(cells) });
  if (rules) replaceRules(engine, subUnitId, rules);
  if (conditions) replaceConditions(engine, subUnitId, conditions);
  if (notes) replaceNotes(engine, subUnitId, notes);
}

function run({ commands, unit }: Engine, id: string, params: object): void {
  commands.syncExecuteCommand(id, { unitId: unit(), ...params });
}

function matrix(cells: readonly CellPatch[]): Record<number, Record<number, object>> {
  const rows: Record<number, Record<number, object>> = {};
  for (const { row, column, cell } of cells) {
    const line = rows[row - 1] ?? {};
    // Whatever the grid has put there by itself goes.
    line[column - 1] = { f: null, si: null, p: null, custom: null, ...cell };
    rows[row - 1] = line;
  }
  return rows;
}

function replaceRules(engine: Engine, subUnitId: string, rules: readonly object[]): void {
  const sheet = engine.api.getActiveWorkbook()?.getSheetBySheetId(subUnitId);
  const ruleId = sheet?.getDataValidations().map(({ rule }) => rule.uid) ?? [];
  if (ruleId.length > 0) run(engine, 'data-validation.mutation.removeRule', { subUnitId, ruleId });
  if (rules.length > 0) run(engine, 'data-validation.mutation.addRule', { subUnitId, rule: rules });
}

function replaceConditions(engine: Engine, subUnitId: string, conditions: readonly object[]): void {
  const sheet = engine.api.getActiveWorkbook()?.getSheetBySheetId(subUnitId);
  for (const { cfId } of sheet?.getConditionalFormattingRules() ?? []) {
    run(engine, 'sheet.mutation.delete-conditional-rule', { subUnitId, cfId });
  }
  // Each is put before the others.
  for (const rule of [...conditions].reverse()) {
    run(engine, 'sheet.mutation.add-conditional-rule', { subUnitId, rule });
  }
}

function replaceNotes(
  engine: Engine,
  sheetId: string,
  notes: Readonly<Record<number, Readonly<Record<number, object>>>>,
): void {
  const sheet = engine.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
  for (const { row, col } of sheet?.getNotes() ?? []) {
    run(engine, 'sheet.mutation.remove-note', { sheetId, row, col, silent: true });
  }
  for (const [row, columns] of Object.entries(notes)) {
    for (const [column, note] of Object.entries(columns)) {
      run(engine, 'sheet.mutation.update-note', {
        sheetId,
        row: Number(row),
        col: Number(column),
        note,
        silent: true,
      });
    }
  }
}
