import { careLog } from '../../../src/sheets/care-log';
import { contractLedger } from '../../../src/sheets/contract-ledger';
import { customers } from '../../../src/sheets/customers';
import { archiveTabs, type Tab, typedTabs } from '../tabs';
import type { Team } from '../team';

/** Columns of ids that the product gives out besides row ids, where the declaration does not name one. */
const numbered: Readonly<Record<string, string>> = {
  [contractLedger.key]: 'contractId',
  [customers.key]: 'customerId',
  [careLog.key]: 'recordId',
};

/** Ids that the product gives out and that stand twice. */
export function doubledIds(team: Team): string[] {
  const { workbook } = team.machine;
  const closed = archiveTabs(workbook).map(({ sheet }) => sheet.id);
  const tabs = typedTabs(workbook).filter(({ sheet }) => !closed.includes(sheet.id));
  return tabs.flatMap((tab) => {
    const { key, numbering } = tab.declaration;
    const number = numbering?.column ?? numbered[key];
    // A row of the log stands there or in an archive, once; while rows are on their way they may stand in both.
    const all = key === careLog.key && !team.isArchiving ? [tab, ...archiveTabs(workbook)] : [tab];
    return [...(number === undefined ? [] : [number]), 'rowId'].flatMap((column) => doubled(all, column));
  });
}

function doubled(tabs: readonly Tab[], column: string): string[] {
  const seen = new Set<unknown>();
  return tabs.flatMap(({ sheet, places }) => {
    const found: string[] = [];
    const at = places.get(column);
    for (let row = 2; at !== undefined && row <= sheet.cells.lastRow; row += 1) {
      const id = sheet.cells.get(row, at);
      if (id !== '' && seen.has(id)) found.push(`${sheet.name}: ${column} ${id} stands twice`);
      seen.add(id);
    }
    return found;
  });
}
