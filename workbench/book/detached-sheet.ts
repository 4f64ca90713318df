import type { SheetModel } from './model';

/** A copy that shares nothing that can change with its source. */
export function detached(source: SheetModel): SheetModel {
  return {
    ...source,
    cells: source.cells.copy(),
    styles: source.styles.map((runs) => runs.copy()),
    validations: source.validations.map((runs) => runs.copy()),
    rowBands: source.rowBands.copy(),
    columnBands: source.columnBands.copy(),
    notes: new Map(source.notes),
    merges: [...source.merges],
    conditionalFormats: [...source.conditionalFormats],
    protections: source.protections.map((protection) => ({
      ...protection,
      unprotected: [...protection.unprotected],
      editors: [...protection.editors],
    })),
    filter: source.filter && copiedFilter(source.filter),
  };
}

function copiedFilter({ area, hidden, conditions }: NonNullable<SheetModel['filter']>): SheetModel['filter'] {
  return { area, hidden: new Map(hidden), ...(conditions ? { conditions: new Map(conditions) } : {}) };
}
