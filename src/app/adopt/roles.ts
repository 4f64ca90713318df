import { careLog } from '../../sheets/care-log';
import { allSheets } from '../../sheets/catalogue';
import type { Column } from '../../sheets/column';
import { contractLedger } from '../../sheets/contract-ledger';
import { customers } from '../../sheets/customers';
import type { SheetDeclaration } from '../../sheets/declaration';

/** Which of our sheets an owner's tab becomes; `mixed` feeds the ledger and the customers. */
export const roles = ['ledger', 'customers', 'log', 'mixed'] as const;
export type Role = (typeof roles)[number];

/** A column of ours that a column of the owner's may be bound to. */
export interface Field {
  readonly key: string;
  readonly sheet: SheetDeclaration;
  readonly column: Column;
}

const SHEETS: Readonly<Record<Role, readonly SheetDeclaration[]>> = {
  ledger: [contractLedger],
  customers: [customers],
  log: [careLog],
  mixed: [contractLedger, customers],
};

/** Of a customer, what the ledger has under a name of its own. */
const HOMONYMS = new Set(['name']);

/** The fields of a role by name. What both sheets of `mixed` have is the ledger's. */
export function fieldsOf(role: Role): ReadonlyMap<string, Field> {
  const fields = new Map<string, Field>();
  for (const sheet of SHEETS[role]) {
    for (const [key, column] of Object.entries(sheet.columns)) {
      const isOffered = column.role === 'typed' || column.role === 'assigned' || column.role === 'lookup';
      const isTaken = fields.has(key) || (role === 'mixed' && HOMONYMS.has(key));
      if ((isOffered || key === 'status') && key !== 'originalStatus' && !isTaken) {
        fields.set(key, { key, sheet, column });
      }
    }
  }
  return fields;
}

/** The sheet that a tab of this role becomes. */
export function mainSheet(role: Role): SheetDeclaration {
  return role === 'customers' ? customers : role === 'log' ? careLog : contractLedger;
}

/** A sheet of ours by its key. */
export function sheetOf(key: string): SheetDeclaration {
  const sheet = allSheets.find((one) => one.key === key);
  if (!sheet) throw new Error(`There is no sheet ${key}.`);
  return sheet;
}
