import type { Label, Language } from '../messages/language';
import type { Cell } from './cell';
import type { Validation } from './validation';

/**
 * Who fills a column: a person (`typed`), a job from the rest of the book (`derived`), a job from another
 * sheet where a person left it blank (`lookup`), the product once where it is blank (`assigned`), or the
 * product for itself (`system`, hidden).
 */
export type Role = 'typed' | 'derived' | 'lookup' | 'assigned' | 'system';

/** Why a cell could not be read. Texts stand in `messages`. */
export type Problem =
  | { readonly code: 'not-a-date' }
  | { readonly code: 'not-a-number' }
  | { readonly code: 'not-whole' }
  | { readonly code: 'not-periods' }
  | { readonly code: 'too-small'; readonly least: number }
  | { readonly code: 'not-in-list'; readonly words: readonly string[] };

export type Reading<T> = { readonly value: T | null } | { readonly problem: Problem };

/** How a kind of value stands in a cell. */
export interface ColumnType<T> {
  readonly kind: string;
  readonly width: number;
  readonly numberFormat: string;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: boolean;
  readonly validation: Validation | null;
  read(cell: Cell): Reading<T>;
  print(value: T, language: Language): Cell;
}

export interface ColumnOptions {
  readonly role?: Role;
  readonly required?: boolean;
  /** What the header's note says. */
  readonly note?: Label;
  /** Name of the foldable group the column belongs to; neighbours with one name fold together. */
  readonly group?: string;
  readonly width?: number;
  readonly wrap?: boolean;
  readonly validation?: Validation | null;
}

export interface Column<T = unknown> extends ColumnType<T> {
  readonly label: Label;
  readonly role: Role;
  readonly required: boolean;
  readonly note: Label | null;
  readonly group: string | null;
}

export function column<T>(type: ColumnType<T>, label: Label, options: ColumnOptions = {}): Column<T> {
  const { role = 'typed', required = false, note = null, group = null, ...look } = options;
  return { ...type, ...look, label, role, required, note, group };
}
