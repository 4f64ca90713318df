// What the add-on proposes, as the command prints it.
import { formatTable } from './table';

/** What the sidebar's door answers. The workbench runs any script, so it knows none of its types. */
export interface Preview extends Pick<Proposal, 'role' | 'headerRow' | 'skippedRows' | 'duplicates'> {
  readonly columns: readonly (Proposal['columns'][number] & { readonly sample: readonly string[] })[];
  readonly groups: readonly {
    readonly kind: keyof Proposal['cells'];
    readonly field: string;
    readonly why: string;
    readonly count: number;
    readonly cells: readonly {
      readonly cell: string;
      readonly before: string;
      readonly after: string;
      readonly parts: Readonly<Record<string, string>>;
    }[];
  }[];
  readonly seen: string;
}

export interface Proposal {
  readonly role: string;
  readonly headerRow: number;
  readonly columns: readonly {
    readonly column: string;
    readonly header: string;
    readonly field: string | null;
    readonly confidence: number;
    readonly why: string;
  }[];
  readonly cells: { readonly sure: number; readonly guess: number; readonly unread: number };
  readonly skippedRows: readonly { readonly row: number; readonly kind: string; readonly text: string }[];
  readonly duplicates: readonly { readonly rows: readonly number[]; readonly why: string }[];
  readonly samples: readonly {
    readonly cell: string;
    readonly field: string;
    readonly kind: string;
    readonly before: string;
    readonly after: string;
    readonly moved: Readonly<Record<string, string>>;
    readonly why: string;
  }[];
}

/** The proposal with the first cells of each kind and reason. */
export function proposalOf(preview: Preview): Proposal {
  const { role, headerRow, columns, groups, skippedRows, duplicates } = preview;
  const count = (kind: string) =>
    groups.filter((group) => group.kind === kind).reduce((sum, group) => sum + group.count, 0);
  return {
    role,
    headerRow,
    columns: columns.map(({ column, header, field, confidence, why }) => ({
      column,
      header,
      field,
      confidence,
      why,
    })),
    cells: { sure: count('sure'), guess: count('guess'), unread: count('unread') },
    skippedRows,
    duplicates,
    samples: groups.flatMap(({ kind, field, why, cells }) =>
      cells.map(({ cell, before, after, parts }) => ({
        cell,
        field,
        kind,
        before,
        after,
        moved: parts,
        why,
      })),
    ),
  };
}

export function proposalText({
  role,
  headerRow,
  columns,
  cells,
  skippedRows,
  duplicates,
  samples,
}: Proposal): string {
  const { sure, guess, unread } = cells;
  return [
    `role ${role}, header in row ${headerRow}; sure ${sure}, guess ${guess}, unread ${unread}`,
    formatTable([
      ['', 'header', 'field', 'confidence'],
      ...columns.map(({ column, header, field, confidence }) => [
        column,
        header,
        field ?? '',
        String(confidence),
      ]),
    ]),
    ...columns.map(({ column, why }) => `${column}  ${why}`),
    ...skippedRows.map(({ row, kind, text }) => `row ${row} is skipped: ${kind} ${text}`.trimEnd()),
    ...duplicates.map(({ rows, why }) => `rows ${rows.join(' and ')}: ${why}`),
    formatTable(samples.map(({ cell, kind, before, after, why }) => [cell, kind, before, after, why])),
  ].join('\n');
}
