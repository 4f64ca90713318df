// What state.json keeps of a workbook: everything that an .xlsx cannot say exactly. Cells stand in the .xlsx alone.
import type { Band, CellStyle, FilterCondition, SheetModel, ValidationRule, WorkbookModel } from './model';
import { Runs } from './runs';
import { newSheet } from './sheet-list';
import { plainStyle } from './style';

type Run = readonly [length: number, index: number];

export interface StoredSheet
  extends Omit<
    SheetModel,
    'cells' | 'styles' | 'validations' | 'rowBands' | 'columnBands' | 'notes' | 'filter'
  > {
  /** Per column, runs of indices into the book's lists of styles and rules; -1 is none. */
  readonly styles: readonly (readonly Run[])[];
  readonly validations: readonly (readonly Run[])[];
  readonly rowBands: readonly (readonly [number, Band])[];
  readonly columnBands: readonly (readonly [number, Band])[];
  readonly notes: readonly (readonly [string, string])[];
  readonly filter: {
    readonly area: NonNullable<SheetModel['filter']>['area'];
    readonly hidden: readonly (readonly [number, string[]])[];
    readonly conditions?: readonly (readonly [number, FilterCondition])[];
  } | null;
}

export interface StoredBook extends Omit<WorkbookModel, 'sheets'> {
  readonly sheets: readonly StoredSheet[];
  readonly styles: readonly CellStyle[];
  readonly rules: readonly ValidationRule[];
}

export function storedBook(book: WorkbookModel): StoredBook {
  const styles = new Dictionary<CellStyle>();
  const rules = new Dictionary<ValidationRule>();
  const sheets = book.sheets.map((sheet): StoredSheet => {
    const { cells: _cells, filter, ...rest } = sheet;
    return {
      ...rest,
      styles: sheet.styles.map((runs) =>
        indexed(runs, (style) => (isPlain(style) ? -1 : styles.index(style))),
      ),
      validations: sheet.validations.map((runs) => indexed(runs, (rule) => (rule ? rules.index(rule) : -1))),
      rowBands: sheet.rowBands.slice(1, sheet.rowBands.length),
      columnBands: sheet.columnBands.slice(1, sheet.columnBands.length),
      notes: [...sheet.notes],
      filter: filter && {
        area: filter.area,
        hidden: [...filter.hidden],
        ...(filter.conditions ? { conditions: [...filter.conditions] } : {}),
      },
    };
  });
  return { ...book, sheets, styles: styles.items, rules: rules.items };
}

/** A stored sheet with empty cells. */
export function restoredSheet(stored: StoredSheet, book: StoredBook): SheetModel {
  const { filter } = stored;
  const made = newSheet(stored.id, stored.name, stored.rowCount, 0);
  return {
    ...made,
    ...stored,
    styles: stored.styles.map((runs) =>
      restored(runs, (index) => book.styles[index] ?? plainStyle, plainStyle),
    ),
    validations: stored.validations.map((runs) => restored(runs, (index) => book.rules[index] ?? null, null)),
    rowBands: restored(stored.rowBands, (band) => band, {}),
    columnBands: restored(stored.columnBands, (band) => band, {}),
    notes: new Map(stored.notes),
    filter: filter && {
      area: filter.area,
      hidden: new Map(filter.hidden),
      ...(filter.conditions ? { conditions: new Map(filter.conditions) } : {}),
    },
  };
}

class Dictionary<T extends object> {
  readonly items: T[] = [];
  private readonly indices = new Map<T, number>();

  index(item: T): number {
    const known = this.indices.get(item);
    if (known !== undefined) return known;
    this.indices.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

function isPlain(style: CellStyle): boolean {
  return style === plainStyle || Object.keys(style).length === 0;
}

function indexed<T>(runs: Runs<T>, index: (value: T) => number): Run[] {
  return runs.slice(1, runs.length).map(([length, value]) => [length, index(value)]);
}

function restored<S, T>(stored: readonly (readonly [number, S])[], value: (kept: S) => T, blank: T): Runs<T> {
  const runs = new Runs<T>(blank);
  let end = 0;
  for (const [length, kept] of stored) {
    runs.update(end + 1, end + length, () => value(kept));
    end += length;
  }
  return runs;
}
