import type { CustomerField } from '../../app/sidebar/customers-contract';

/** What is asked of every customer, in the order of the page. */
export const mainFieldNames = [
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

/** What is known of some: of the page only what is filled. */
export const profileFieldNames = [
  'source',
  'referrerId',
  'interests',
  'preference',
  'preferredChannel',
  'ageBand',
  'gender',
] as const satisfies readonly CustomerField[];

export const customerFieldNames: readonly CustomerField[] = [...mainFieldNames, ...profileFieldNames];

export const requiredCustomerFields: readonly CustomerField[] = ['name', 'phone'];
