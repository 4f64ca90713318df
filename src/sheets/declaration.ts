import type { Label } from '../messages/language';
import type { Cell } from './cell';
import type { Column } from './column';
import type { StateColour } from './look';

/**
 * What a sheet looks like, said once. `table`: people type rows. `record`: the product appends rows, people
 * may correct a state. `computed`: a job rewrites it whole.
 */
export interface SheetDeclaration<Columns extends Record<string, Column> = Record<string, Column>> {
  readonly key: string;
  readonly title: Label;
  readonly kind: 'table' | 'record' | 'computed';
  readonly columns: Columns;
  readonly frozenColumns: number;
  readonly tabColor: string | null;
  readonly colours: readonly StateColour[];
  /** The typed columns that say which row this is, to see rows torn apart by a partial sort; none: not watched. */
  readonly identity: readonly string[];
  /** How its rows are numbered where a person left the number blank, as `C-2024-0001` by the year of a date. */
  readonly numbering: Numbering | null;
  /** Only ever added to: jobs never read its rows, however many there are. */
  readonly isAppendOnly: boolean;
}

export interface Numbering<Key extends string = string> {
  readonly column: Key;
  readonly prefix: string;
  /** A column of dates or of moments; a row whose cell is blank there gets no number yet. */
  readonly date: Key;
}

/** A row of a sheet: one value per column, null where the cell is blank or unreadable. */
export type RowOf<Sheet> =
  Sheet extends SheetDeclaration<infer Columns>
    ? { [Key in keyof Columns]: (Columns[Key] extends Column<infer Value> ? Value : never) | null }
    : never;

/** A row as it stands in the sheet. */
export interface Placed<Row> {
  /** Row number in the sheet, from 1. */
  readonly at: number;
  readonly row: Row;
  /** The raw cell of each bound column. */
  readonly cells: Readonly<Record<string, Cell>>;
}

type Draft<Columns extends Record<string, Column>> = Pick<
  SheetDeclaration<Columns>,
  'key' | 'title' | 'kind' | 'columns'
> &
  Partial<Omit<SheetDeclaration<Columns>, 'identity' | 'numbering'>> & {
    readonly identity?: readonly (string & keyof Columns)[];
    readonly numbering?: Numbering<string & keyof Columns>;
  };

export function declareSheet<const Columns extends Record<string, Column>>(
  draft: Draft<Columns>,
): SheetDeclaration<Columns> {
  return {
    frozenColumns: 0,
    tabColor: null,
    colours: [],
    identity: [],
    numbering: null,
    isAppendOnly: false,
    ...draft,
  };
}
