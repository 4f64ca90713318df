import type { Cell } from '../sheets/cell';
import { contractLedger } from '../sheets/contract-ledger';
import { customers } from '../sheets/customers';
import { health } from '../sheets/health';
import { printRow, readTable } from '../sheets/reading';
import type { TeamBook } from './team-book';

/** What 상태 점검 says of cells that this run has not looked at; their columns are read in turn. */
export function carriedFindings({ snapshots, language }: TeamBook): Record<string, Cell>[] {
  const before = snapshots.get(health.key);
  if (typeof before !== 'object') return [];
  const rows = readTable(health, before).rows.filter(({ row }) => row.area === 'data' && row.row !== null);
  return [contractLedger, customers].flatMap((sheet) => {
    const snapshot = snapshots.get(sheet.key);
    const partial = typeof snapshot === 'object' ? snapshot.partial : undefined;
    if (!partial) return [];
    const unread = Object.entries(sheet.columns)
      .filter(([column]) => !partial.columns.has(column))
      .map(([, { label }]) => label[language]);
    return rows
      .filter(({ row }) => row.sheet === sheet.title[language] && unread.includes(row.column ?? ''))
      .filter(({ row }) => partial.rows.has(row.row ?? 0))
      .map(({ row }) => printRow(health, row, language));
  });
}
