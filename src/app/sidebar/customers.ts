import { likelyDuplicates } from '../../domain/duplicates';
import { readPhone } from '../../domain/phone';
import { messages } from '../../messages/messages';
import { customers } from '../../sheets/customers';
import { readTable } from '../../sheets/reading';
import type { Caller } from './caller';
import type { CustomerField, CustomerFields, Edits, Likeness, OutputOf } from './contract';
import { cellsOfEdits, writeCells } from './edit-row';
import { cellsOfTexts } from './fields';
import { requireRow } from './find-row';
import { saveOnce } from './journal';
import { newRow, numbersInUse } from './new-row';

export const customerFields = [
  'name',
  'phone',
  'secondPhone',
  'email',
  'address',
  'customerType',
  'manager',
  'needs',
  'memo',
] as const satisfies readonly CustomerField[];

/** Customers who may be the same as a new one, with the reasons; nothing is decided here. */
export function findDuplicates(
  { ports }: Caller,
  name: string,
  phone: string,
): { readonly like: readonly Likeness[] } {
  const snapshot = ports.lookups.readColumns(customers, [
    'customerId',
    'name',
    'phone',
    'secondPhone',
    'email',
    'businessNumber',
  ]);
  if (typeof snapshot === 'string') return { like: [] };
  const NEW = ' new';
  const known = readTable(customers, snapshot).rows.flatMap(({ row }) =>
    row.customerId === null ? [] : [row],
  );
  const pairs = likelyDuplicates([
    ...known.map((row) => ({
      id: row.customerId ?? '',
      name: row.name ?? '',
      phones: [row.phone, row.secondPhone].flatMap(phoneNumber),
      email: row.email,
      businessNumber: row.businessNumber,
    })),
    { id: NEW, name, phones: phoneNumber(phone), email: null, businessNumber: null },
  ]);
  return {
    like: pairs.flatMap(({ first, second, reasons }): Likeness[] => {
      const row = second === NEW ? known.find(({ customerId }) => customerId === first) : undefined;
      return row ? [{ customerId: first, name: row.name ?? '', phone: row.phone ?? '', reasons }] : [];
    }),
  };
}

export function addCustomer(caller: Caller, key: string, draft: CustomerFields): OutputOf<'addCustomer'> {
  return saveOnce(caller, key, () => {
    const typed = cellsOfTexts(caller, customers, {
      ...draft,
      phone: phoneNumber(draft.phone)[0] ?? draft.phone,
    });
    const numbers = numbersInUse(caller);
    const customerId = numbers.nextCustomer();
    const cells = { customerId, ...typed };
    const row = newRow(caller, customers, cells, numbers);
    numbers.save();
    return {
      result: { customerId },
      changes: [{ kind: 'append', sheet: customers, rows: [row] }],
      reversal: { kind: 'added', sheet: customers.key, keyColumn: 'customerId', key: customerId, cells },
      entry: {
        what: customers.title[caller.language],
        whose: `${draft.name} ${customerId}`,
        before: '',
        after: draft.phone,
        why: messages[caller.language].changes.customerAdded,
      },
    };
  });
}

export function saveCustomer(
  caller: Caller,
  key: string,
  draft: Edits<CustomerField> & { readonly customerId: string },
): OutputOf<'saveCustomer'> {
  return saveOnce(caller, key, () => {
    const found = requireRow(caller, customers, 'customerId', draft.customerId);
    const cells = cellsOfEdits(caller, customers, found, draft);
    return writeCells(
      caller,
      customers,
      'customerId',
      found,
      cells,
      {},
      {
        what: customers.title[caller.language],
        whose: `${found.row.name ?? ''} ${draft.customerId}`.trim(),
        why: messages[caller.language].changes.customerEdited,
      },
    );
  });
}

function phoneNumber(text: string | null): string[] {
  const read = text === null ? null : readPhone(text);
  return read?.ok ? [read.phone] : [];
}
