import type { Cell } from '../../sheets/cell';
import { contractLedger } from '../../sheets/contract-ledger';
import { customers } from '../../sheets/customers';
import type { SheetDeclaration } from '../../sheets/declaration';
import { printRow, readTable } from '../../sheets/reading';
import { type NumberSeries, numberSeries } from '../number-series';
import { identityOf } from '../torn-rows';
import type { Caller } from './caller';

/** The running numbers, with every customer and contract number in use taken note of. Use it under the lock. */
export function numbersInUse({ ports }: Caller): NumberSeries {
  const numbers = numberSeries(ports.store);
  const idsIn = <Sheet extends SheetDeclaration>(sheet: Sheet, column: string) => {
    const snapshot = ports.lookups.readColumns(sheet, [column]);
    return typeof snapshot === 'object' ? readTable(sheet, snapshot).rows : [];
  };
  numbers.noteCustomers(idsIn(customers, 'customerId').map(({ row }) => row.customerId));
  for (const { row } of idsIn(contractLedger, 'contractId')) numbers.noteYearly('K', row.contractId);
  return numbers;
}

/** A row as it is added: what was typed, a row id, its fingerprint, and who added it when. */
export function newRow(
  { me, now, today }: Caller,
  sheet: SheetDeclaration,
  cells: Readonly<Record<string, Cell>>,
  numbers: NumberSeries,
): Record<string, Cell> {
  const system = printRow(
    sheet,
    { rowId: numbers.next('R', Number(today.replace(/-/g, ''))), ...stampOf(me, now) },
    'ko',
  );
  return { ...cells, ...system, fingerprint: identityOf(sheet, cells) };
}

/** When and by whom a row was changed. */
export function stampOf(me: Caller['me'], now: string): { modifiedAt: string; modifiedBy: string | null } {
  return { modifiedAt: now, modifiedBy: me.email || me.name };
}
