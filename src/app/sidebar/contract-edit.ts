import { type ContractRow, contractLedger } from '../../sheets/contract-ledger';
import type { Placed } from '../../sheets/declaration';
import type { Caller } from './caller';
import { editOf } from './edit-row';
import { findRow, requireWhole } from './find-row';
import type { Planned } from './journal';
import type { Cells } from './row-cells';

/** A change to one contract, told by its number and customer. */
export function contractEdit(
  caller: Caller,
  contractId: string,
  why: string,
  cellsFor: (found: Placed<ContractRow>) => Cells,
): Planned<object> {
  const { keyColumn, found } = requireContract(caller, contractId);
  const { row } = found;
  return {
    result: {},
    told: {
      what: contractLedger.title[caller.language],
      whose: [contractId, row.customerName].filter(Boolean).join(' '),
      why,
    },
    write: editOf(caller, contractLedger, keyColumn, contractId, found.cells, cellsFor(found)),
  };
}

/** A contract by its number or, where it has none because someone emptied the cell, by its row id. */
function requireContract(
  caller: Caller,
  contractId: string,
): { readonly keyColumn: 'contractId' | 'rowId'; readonly found: Placed<ContractRow> } {
  const isRowId = /^R-\d{8}-\d+$/.test(contractId);
  const isNumber = !isRowId || findRow(caller, contractLedger, 'contractId', contractId) !== null;
  const keyColumn = isNumber ? 'contractId' : 'rowId';
  return { keyColumn, found: requireWhole(caller, contractLedger, keyColumn, contractId) };
}
