// What the server says of merging customers in English.
import type { mergingFindingsKo } from './merging-ko';
import type { Messages } from './shape';

export const mergingEn: Messages['merging'] = {
  merged: 'Customers merged',
  undone: 'Merge of customers undone',
  told: (goes, stays) => `${goes} merged into ${stays}`,
  mergedAlready: 'One of them was merged already. Please refresh the list.',
  changed: 'Someone has changed one of these customers. Please compare them again.',
  unfinished: (what) =>
    `Another merge of this customer has not come to its end: ${what}. Wait for it, or undo it first.`,
  tooManyUnfinished:
    'Too many merges have not come to their end. Please mend what Health says about them first.',
  held: (sheet, why) =>
    `The sheet “${sheet}” does not let rows be moved: ${why} Lift its protection or validation rule, and the rest follows within the hour.`,
  undoFirst: (what) => `Undo this merge first: ${what}`,
};

export const mergingFindingsEn: typeof mergingFindingsKo = {
  'merge-held': {
    subject: 'Unfinished merge',
    finding: (p) => `“${p.value}” could not be finished. The sheet does not take it: ${p.right}`,
    mend: () =>
      'Lift protections and validation rules of your own from the customer IDs of this sheet. The next run moves the rest. Duplicates can also undo it.',
  },
};
