import type { Language } from '../../messages/language';
import { classifyRows, type SkippedRow } from './classify-rows';
import { type DuplicateRows, duplicateRows } from './find-duplicates';
import { type FoundHeader, findHeader } from './find-header';
import type { LedgerGrid } from './grid';
import { type ColumnProposal, type Mapping, proposeColumns, textsAbove } from './propose-columns';
import { type CellProposal, readCells } from './read-cells';
import { fieldsOf, type Role } from './roles';

/** What adopting a tab would do, cell by cell; nothing has been changed. */
export interface Proposal {
  readonly role: Role;
  readonly header: FoundHeader;
  readonly columns: readonly ColumnProposal[];
  readonly rows: readonly number[];
  readonly skipped: readonly SkippedRow[];
  /** Texts above the header. */
  readonly above: readonly string[];
  readonly cells: readonly CellProposal[];
  /** Cells with one reading, whether they change or not. */
  readonly read: number;
  readonly duplicates: readonly DuplicateRows[];
}

export interface Wishes {
  /** Found from the columns where it is not given. */
  readonly role?: Role;
  readonly mapping?: Mapping;
  readonly language?: Language;
}

/** Reads an owner's tab; null where no row of it looks like a header. */
export function proposeAdoption(grid: LedgerGrid, wishes: Wishes = {}): Proposal | null {
  const role = wishes.role ?? likelyRole(grid);
  const fields = fieldsOf(role);
  const header = findHeader(grid, fields);
  if (!header) return null;
  const columns = proposeColumns(grid, header, fields, wishes.mapping ?? {});
  const { data, skipped } = classifyRows(grid, header, columns);
  const above = textsAbove(grid, header.firstRow);
  const { cells, read, values } = readCells(grid, columns, data, above, fields, wishes.language ?? 'ko');
  const duplicates = duplicateRows(values);
  return { role, header, columns, rows: data, skipped, above, cells, read, duplicates };
}

/** A log has what was said; a ledger has terms, and with names or phones beside them it is a mixed one. */
function likelyRole(grid: LedgerGrid): Role {
  const boundAs = (role: Role): ReadonlySet<string> => {
    const fields = fieldsOf(role);
    const header = findHeader(grid, fields);
    const columns = header ? proposeColumns(grid, header, fields, {}) : [];
    return new Set(columns.flatMap(({ field }) => field?.key ?? []));
  };
  const mixed = boundAs('mixed');
  const log = boundAs('log');
  const hasTerm = mixed.has('end') || (mixed.has('start') && (mixed.has('fee') || mixed.has('service')));
  if (log.has('date') && log.has('content') && !mixed.has('end')) return 'log';
  if (!hasTerm) return 'customers';
  return mixed.has('customerName') || mixed.has('phone') ? 'mixed' : 'ledger';
}
