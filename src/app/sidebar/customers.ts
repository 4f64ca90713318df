import { likelyDuplicates } from '../../domain/duplicates';
import { messages } from '../../messages/messages';
import { customers } from '../../sheets/customers';
import { readTable } from '../../sheets/reading';
import { comparableCustomers, comparablePhone, comparedColumns } from '../comparable-customers';
import type { Caller } from './caller';
import type { OutputOf } from './contract';
import type { CustomerField, CustomerFields, Likeness } from './customers-contract';
import { cellsOfEdits, editOf } from './edit-row';
import { refuse } from './failure';
import { cellsOfTexts } from './fields';
import { findRow, requireWhole } from './find-row';
import { saveOnce } from './journal';
import { newRow, numbersInUse } from './new-row';
import type { Edits } from './save-contract';

export const customerFields = [
  'name',
  'phone',
  'secondPhone',
  'email',
  'address',
  'customerType',
  'manager',
  'needs',
  'source',
  'referrerId',
  'interests',
  'preference',
  'preferredChannel',
  'ageBand',
  'gender',
  'memo',
] as const satisfies readonly CustomerField[];

/** Customers who may be the same as a new one, with the reasons; nothing is decided here. */
export function findDuplicates(
  { ports }: Caller,
  name: string,
  phone: string,
): { readonly like: readonly Likeness[] } {
  const snapshot = ports.lookups.readColumns(customers, comparedColumns);
  if (typeof snapshot === 'string') return { like: [] };
  const NEW = ' new';
  const known = readTable(customers, snapshot).rows;
  const pairs = likelyDuplicates([
    ...comparableCustomers(known),
    { id: NEW, name, phones: comparablePhone(phone), email: null, businessNumber: null },
  ]);
  return {
    like: pairs.flatMap(({ first, second, reasons }): Likeness[] => {
      const found = second === NEW ? known.find(({ row }) => row.customerId === first) : undefined;
      if (!found) return [];
      const { row } = found;
      return [{ customerId: first, name: row.name ?? '', phone: row.phone ?? '', reasons }];
    }),
  };
}

/** Who recommended a customer is another customer. */
function checkReferrer(caller: Caller, referrerId: string, customerId: string | null): void {
  const id = referrerId.trim();
  if (id === '') return;
  const isKnown = id !== customerId && findRow(caller, customers, 'customerId', id) !== null;
  if (isKnown) return;
  const { notACustomer } = messages[caller.language].fields;
  refuse(caller.language, 'bad-input', { fields: { referrerId: notACustomer } });
}

export function addCustomer(caller: Caller, key: string, draft: CustomerFields): OutputOf<'addCustomer'> {
  return saveOnce<{ customerId: string }>(caller, key, (given) => {
    checkReferrer(caller, draft.referrerId, null);
    const typed = cellsOfTexts(caller, customers, draft);
    const numbers = numbersInUse(caller);
    const customerId = given.customerId ?? numbers.nextCustomer();
    const row = newRow(caller, customers, 'customerId', customerId, { customerId, ...typed }, numbers);
    numbers.save();
    return {
      result: { customerId },
      told: {
        what: customers.title[caller.language],
        whose: `${draft.name} ${customerId}`,
        why: messages[caller.language].changes.customerAdded,
      },
      write: { kind: 'added', row, after: draft.phone },
    };
  });
}

export function saveCustomer(
  caller: Caller,
  key: string,
  draft: Edits<CustomerField> & { readonly customerId: string },
): OutputOf<'saveCustomer'> {
  return saveOnce(caller, key, () => {
    const { customerId } = draft;
    const { row, cells: found } = requireWhole(caller, customers, 'customerId', customerId);
    const referrer = draft.edits.find(({ field }) => field === 'referrerId');
    checkReferrer(caller, referrer?.after ?? '', customerId);
    const cells = cellsOfEdits(caller, customers, found, draft);
    return {
      result: {},
      told: {
        what: customers.title[caller.language],
        whose: `${row.name ?? ''} ${customerId}`.trim(),
        why: messages[caller.language].changes.customerEdited,
      },
      write: editOf(caller, customers, 'customerId', customerId, found, cells),
    };
  });
}
