// Which merges of customers were asked for, and what each of them may change: so much, and nothing else.
import type { CellValue } from '../book/model';

export interface Merge {
  readonly stays: string;
  readonly goes: string;
  /** As the person has chosen: columns of the customer who stays, before and after. */
  readonly cells: ReadonlyMap<string, { readonly before: CellValue; readonly after: CellValue }>;
  /** '' until it is answered. */
  id: string;
  state: 'merging' | 'merged' | 'undoing';
  /** Notes of the cells that named who went and name who stays now. */
  readonly moved: Set<string>;
}

interface Changed {
  readonly note: string;
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** Columns that name a customer of another row. */
const NAMING: readonly string[] = ['customerId', 'referrerId'];

export class Merges {
  readonly all: Merge[] = [];

  /** Whether a merge, or its undoing, that a person has asked for changes a cell so. */
  explains(changed: Changed): boolean {
    return this.all.some((merge) =>
      merge.state === 'merging' || merge.state === 'merged'
        ? this.isMerged(merge, changed)
        : merge.state === 'undoing' && isUndone(merge, changed),
    );
  }

  /** A cell that a run has filled from another one: what moved that one gives both back. */
  follows(note: string, source: string): void {
    for (const { moved } of this.all) if (moved.has(source)) moved.add(note);
  }

  /** Whom the rows of a customer belong to now. */
  nowOf(customerId: string): string {
    const on = this.all.find(({ goes, state }) => goes === customerId && isMade(state));
    return on ? this.nowOf(on.stays) : customerId;
  }

  /** Customers who were merged into another one and not parted again. */
  gone(): ReadonlySet<string> {
    return new Set(this.all.flatMap(({ goes, state }) => (isMade(state) ? [goes] : [])));
  }

  private isMerged(merge: Merge, { note, column, before, after }: Changed): boolean {
    const { stays, goes, moved, cells } = merge;
    if (column === 'mergedInto' && before === '' && after === stays) return true;
    const own = cells.get(column);
    if (own && own.before === before && own.after === after) return true;
    if (!NAMING.includes(column) || before !== goes || after !== this.nowOf(goes)) return false;
    moved.add(note);
    // Of a customer who was merged on, every merge on the way remembers the cell.
    for (let on = stays; on !== after; ) {
      const next = this.all.find((one) => one.goes === on && isMade(one.state));
      if (!next) break;
      next.moved.add(note);
      on = next.stays;
    }
    return true;
  }
}

function isUndone({ stays, goes, moved, cells }: Merge, { note, column, before, after }: Changed): boolean {
  if (column === 'mergedInto' && before === stays && after === '') return true;
  const own = cells.get(column);
  if (own && own.after === before && own.before === after) return true;
  return NAMING.includes(column) && before === stays && after === goes && moved.has(note);
}

function isMade(state: Merge['state']): boolean {
  return state === 'merging' || state === 'merged';
}
