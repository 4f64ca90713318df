import type { Messages } from './shape';

/** What Usage and the purchases of a customer say, in English. */
export const usageEn: Messages['usage'] = {
  added: 'Usage noted',
  interval: (days) => `every ${days} days on average`,
  usual: (item) => `often ${item}`,
};
