import { place, type Tab } from '../tabs';
import type { Team } from '../team';

/** Ids that the product gives out and that stand twice. */
export function doubledIds(team: Team): string[] {
  return (
    [
      [team.ledger, 'contractId'],
      [team.ledger, 'rowId'],
      [team.customers, 'customerId'],
      [team.customers, 'rowId'],
      [team.log, 'recordId'],
      [team.log, 'rowId'],
    ] as const
  ).flatMap(([tab, column]) => doubled(tab, column));
}

function doubled(tab: Tab, column: string): string[] {
  const seen = new Set<unknown>();
  const at = place(tab, column);
  const found: string[] = [];
  for (let row = 2; row <= tab.sheet.cells.lastRow; row += 1) {
    const id = tab.sheet.cells.get(row, at);
    if (id !== '' && seen.has(id)) found.push(`${tab.sheet.name}: ${column} ${id} stands twice`);
    seen.add(id);
  }
  return found;
}
