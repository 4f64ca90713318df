// What the server says of merging customers in English.
import type { Messages } from './shape';

export const mergingEn: Messages['merging'] = {
  merged: 'Customers merged',
  undone: 'Merge of customers undone',
  told: (goes, stays) => `${goes} merged into ${stays}`,
  mergedAlready: 'One of them was merged already. Please refresh the list.',
  changed: 'Someone has changed one of these customers. Please compare them again.',
  undoFirst: (what) => `Undo this merge first: ${what}`,
};
