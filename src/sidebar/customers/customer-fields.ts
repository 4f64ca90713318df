import type { CustomerField } from '../../app/sidebar/contract';

/** In the order of the page. */
export const customerFieldNames = [
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

export const requiredCustomerFields: readonly CustomerField[] = ['name', 'phone'];
