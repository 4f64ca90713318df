import type { Area } from '../../book/model';
import { current, exception } from '../facade';
import { sheetOf, sheetsClass, write } from './document';
import { FilterCriteria } from './filter-criteria';
import { type Range, rangeAt } from './range';

/** SpreadsheetApp.Filter: the basic filter of a sheet. */
export class Filter {
  constructor(readonly sheetId: number) {}

  getRange(): Range {
    return rangeAt(this.sheetId, filterOf(this.sheetId).area);
  }

  remove(): void {
    current().write(0, () => {
      sheetOf(this.sheetId).filter = null;
    });
  }

  getColumnFilterCriteria(column: number): FilterCriteria | null {
    const { hidden, conditions } = filterOf(this.sheetId);
    const values = hidden.get(column);
    const condition = conditions?.get(column);
    return values || condition ? new FilterCriteria([...(values ?? [])], condition ?? null) : null;
  }

  setColumnFilterCriteria(column: number, criteria: FilterCriteria | null): this {
    return this.#change((filter) => {
      filter.hidden.delete(column);
      filter.conditions?.delete(column);
      if (!criteria) return;
      if (criteria.hiddenValues.length > 0)
        filter.hidden.set(column, current().adopt([...criteria.hiddenValues]));
      if (!criteria.condition) return;
      filter.conditions ??= current().adopt(new Map());
      filter.conditions.set(column, current().adopt(criteria.condition));
    });
  }

  removeColumnFilterCriteria(column: number): this {
    return this.setColumnFilterCriteria(column, null);
  }

  /** Sorts the rows below the filter's header row. */
  sort(column: number, isAscending: boolean): this {
    current().flush();
    const { area } = filterOf(this.sheetId);
    const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
    write(this.sheetId, body, 0, (sheet) =>
      current().changes.sortArea(sheet, body, [{ column, ascending: isAscending }]),
    );
    return this;
  }

  #change(apply: (filter: FilterModel) => void): this {
    current().write(0, () => apply(filterOf(this.sheetId)));
    return this;
  }
}

sheetsClass(Filter, 'Filter');

type FilterModel = ReturnType<typeof filterOf>;

/** A sheet has one basic filter (3.3 [B]). */
export function createFilter(sheetId: number, area: Area): Filter {
  current().flush();
  if (sheetOf(sheetId).filter)
    throw exception("You can't create a filter in a sheet that already has a filter.");
  current().write(0, () => {
    sheetOf(sheetId).filter = current().adopt({ area, hidden: new Map() });
  });
  return new Filter(sheetId);
}

function filterOf(sheetId: number) {
  const { filter } = sheetOf(sheetId);
  if (!filter) throw exception('The filter does not exist any more.');
  return filter;
}
