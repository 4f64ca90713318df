import { customerNumber, idNumber, nextCustomerId, nextId } from '../domain/id';
import type { Store } from './ports';
import { storedJson } from './stored-json';

/** Running numbers by series; the highest ever given is kept, so that a deleted row's number is not given again. */
export interface NumberSeries {
  /** Takes note of an id that is in use. */
  note(prefix: string, year: number, id: string | null): void;
  /** The same for an id such as `K-2024-0001`, whatever its year. */
  noteYearly(prefix: string, id: string | null): void;
  noteCustomers(ids: readonly (string | null)[]): void;
  next(prefix: string, year: number): string;
  nextCustomer(): string;
  /** To be called, under the lock, before an id that was given is written. */
  save(): void;
}

export function numberSeries(store: Store): NumberSeries {
  const kept = (storedJson(store, 'ids') ?? {}) as Record<string, number>;
  const highest = new Map(Object.entries(kept));
  const note = (series: string, value: number | null) => {
    if (value !== null && value > (highest.get(series) ?? 0)) highest.set(series, value);
  };
  return {
    note: (prefix, year, id) => note(`${prefix}-${year}`, idNumber(id ?? '', prefix, year)),
    noteYearly(prefix, id) {
      const [, year] = /^\w+-(\d{4})-/.exec(id ?? '') ?? [];
      if (id !== null && year !== undefined) note(`${prefix}-${year}`, idNumber(id, prefix, Number(year)));
    },
    noteCustomers(ids) {
      for (const id of ids) note('customer', customerNumber(id ?? ''));
    },
    next(prefix, year) {
      const series = `${prefix}-${year}`;
      const given = highest.get(series) ?? 0;
      highest.set(series, given + 1);
      return nextId(prefix, year, [], given);
    },
    nextCustomer() {
      const id = nextCustomerId([], highest.get('customer') ?? 0);
      note('customer', customerNumber(id));
      return id;
    },
    save() {
      // Row ids carry their day: series of earlier days are never continued and need not be kept.
      const newestDay = Math.max(
        0,
        ...[...highest.keys()].map((key) => Number(/^R-(\d+)$/.exec(key)?.[1] ?? 0)),
      );
      const lasting = [...highest].filter(([key]) => !key.startsWith('R-') || key === `R-${newestDay}`);
      const text = JSON.stringify(Object.fromEntries(lasting));
      if (text !== JSON.stringify(kept)) store.set('ids', text);
    },
  };
}
